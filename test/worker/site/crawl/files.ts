import { mistakesInCalendar } from "./calendar.ts";
import { mistakesInAtom, mistakesInJsonFeed } from "./feeds.ts";
import { mistakesInSitemap } from "./sitemap.ts";
import type { Visit } from "./walk.ts";

type File = Pick<Visit, "path" | "type" | "text">;

const referees: Readonly<
  Record<string, (text: string, address: string) => readonly string[] | Promise<readonly string[]>>
> = {
  "application/atom+xml": mistakesInAtom,
  "application/feed+json": mistakesInJsonFeed,
  "application/xml": mistakesInSitemap,
  "text/calendar": mistakesInCalendar,
};

/** What its referee finds wrong with a feed, a calendar or a sitemap; other files have none. */
export async function mistakesInFile({ path, type, text }: File, origin: string): Promise<readonly string[]> {
  const [kind = ""] = type.split(";", 1);
  const referee = Object.hasOwn(referees, kind) ? referees[kind] : undefined;
  return referee ? referee(text, origin + path) : [];
}
