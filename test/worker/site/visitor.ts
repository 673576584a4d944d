import type { Prelo } from "../../support/prelo.ts";

/** Asks for a page, and tells what stands in its main part and how many round trips it took. */
export function visitor({ fetch, published }: Prelo) {
  return async (path: string) => {
    published.proxy.reset();
    const answer = await fetch(path);
    const html = await answer.text();
    return {
      status: answer.status,
      location: answer.headers.get("location"),
      html,
      main: /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "",
      roundTrips: published.proxy.roundTrips.length,
    };
  };
}

/** What a reader reads of HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The steps that are drawn along a line, the one under way with a mark. */
export function courseIn(html: string): string[] {
  const [, course = ""] = /<ol class="course">([\s\S]*?)<\/ol>/.exec(html) ?? [];
  return [...course.matchAll(/<li([^>]*)>([\s\S]*?)<\/li>/g)].map(
    ([, attributes = "", item = ""]) =>
      `${attributes.includes('aria-current="step"') ? "> " : ""}${textOf(item)}`,
  );
}
