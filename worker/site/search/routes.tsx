import { Hono } from "hono";
import { collections } from "../../../schema/collections/index.ts";
import { locales } from "../../../schema/language/locale.ts";
import { answerPage, type SiteEnv } from "../frame/answer.tsx";
import { searchAsked, searchPaths } from "../frame/search-address.ts";
import { readSearch } from "./queries.ts";
import { SearchPage } from "./search-page.tsx";

export const searchPages = new Hono<SiteEnv>();

for (const locale of locales) {
  searchPages.get(searchPaths[locale], async (context) => {
    const asked = searchAsked(new URL(context.req.url).searchParams);
    const { settings, ...read } = await readSearch(context.env.published, locale, asked);
    const surroundings = { locale, origin: context.env.origin, settings };
    const page = <SearchPage surroundings={surroundings} asked={asked} {...read} />;
    return answerPage(context, page, { collections });
  });
}
