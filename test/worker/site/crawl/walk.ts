import { setTimeout as sleep } from "node:timers/promises";
import type { Prelo } from "../../../support/prelo.ts";
import { addressesIn } from "./sitemap.ts";

/** What a crawler found at an address. */
export interface Visit {
  readonly path: string;
  /** The page that led there; null for where the walk began. */
  readonly from: string | null;
  readonly status: number;
  readonly type: string;
  readonly location: string | null;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#39": "'" };

/** The value of an attribute as it is written in HTML. */
export function unescaped(value: string): string {
  return value.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => entities[name] ?? "");
}

/** The values of an attribute in a page, in order. */
export function attributes(html: string, tag: string, name: string): readonly string[] {
  const found = html.matchAll(new RegExp(`<${tag}\\b[^>]*?\\s${name}="([^"]*)"`, "g"));
  return Array.from(found, ([, value = ""]) => unescaped(value));
}

/**
 * Follows every link of every page within the site, and asks for each choice of its forms by itself, several at a
 * time, and hands over each answer once. Of the many ways to combine a list's facets only those are gone that
 * `follows` allows.
 */
export async function walk(
  prelo: Pick<Prelo, "fetch" | "url">,
  starts: readonly string[],
  visit: (visit: Visit) => unknown,
  follows: (path: string) => boolean = () => true,
): Promise<ReadonlySet<string>> {
  const known = new Set(starts);
  const queue = starts.map((path): [path: string, from: string | null] => [path, null]);
  const working = new Set<Promise<void>>();
  const go = async ([path, from]: [string, string | null]): Promise<void> => {
    const response = await askPatiently(() => prelo.fetch(path, { redirect: "manual" }));
    const type = response.headers.get("content-type") ?? "";
    const found = {
      path,
      from,
      status: response.status,
      type,
      location: response.headers.get("location"),
      text: await response.text(),
    };
    await visit(found);
    for (const next of leads(found, prelo.url)) {
      if (known.has(next) || !follows(next)) continue;
      known.add(next);
      queue.push([next, path]);
    }
  };
  while (queue.length > 0 || working.size > 0) {
    const next = working.size < 4 ? queue.shift() : undefined;
    if (!next) {
      await Promise.race(working);
      continue;
    }
    const work = go(next).finally(() => working.delete(work));
    working.add(work);
  }
  return known;
}

/** A database that is too busy on a slow machine is asked again, as crawlers do when they are told to wait. */
async function askPatiently(ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const response = await ask();
    const after = response.headers.get("retry-after");
    if (response.status !== 503 || after === null || tries === 5) return response;
    await response.arrayBuffer();
    await sleep(Number(after) * 1000);
  }
}

function leads({ path, type, location, text }: Visit, origin: string): readonly string[] {
  if (location !== null) return within(path, origin, [location]);
  if (type.startsWith("application/xml")) return within(path, origin, addressesIn(text));
  if (!type.startsWith("text/html")) return [];
  return within(path, origin, [
    ...attributes(text, "a", "href"),
    ...attributes(text, "link", "href"),
    ...attributes(text, "img", "src"),
    ...attributes(text, "meta", "content").filter((value) => value.startsWith(origin)),
    ...choices(text),
  ]);
}

/** What a page's forms send when one of their boxes is ticked. */
function choices(html: string): readonly string[] {
  return Array.from(html.matchAll(/<form\b[\s\S]*?<\/form>/g), ([form]) => {
    const [action = ""] = attributes(form, "form", "action");
    const boxes = form.match(/<input\b[^>]*\stype="checkbox"[^>]*>/g) ?? [];
    return boxes.map((box) => {
      const [name = "", value = ""] = ["name", "value"].flatMap((part) => attributes(box, "input", part));
      return `${action}?${new URLSearchParams({ [name]: value })}`;
    });
  }).flat();
}

/** Paths on this site, without fragments. */
function within(path: string, origin: string, addresses: readonly string[]): readonly string[] {
  return addresses.flatMap((address) => {
    const url = new URL(address, origin + path);
    return url.origin === origin ? [url.pathname + url.search] : [];
  });
}
