import { Hono } from "hono";
import { locales } from "../../../schema/language/locale.ts";
import type { SiteEnv } from "../frame/answer.tsx";
import { searchPaths } from "../frame/search-address.ts";

export const searchPages = new Hono<SiteEnv>();

for (const locale of locales) {
  searchPages.get(searchPaths[locale], async (context) => {
    // A search needs stemmers, which take long to read, and most visitors do not search.
    const { answerSearch } = await import("./answer.tsx");
    return answerSearch(context, locale);
  });
}
