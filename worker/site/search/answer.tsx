import { collections } from "../../../schema/collections/index.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { answerPage, type SiteContext } from "../frame/answer.tsx";
import { searchAsked } from "../frame/search-address.ts";
import { readSearch } from "./queries.ts";
import { SearchPage } from "./search-page.tsx";

export async function answerSearch(context: SiteContext, locale: Locale): Promise<Response> {
  const asked = searchAsked(new URL(context.req.url).searchParams);
  const { settings, ...read } = await readSearch(context.env.published, locale, asked);
  const surroundings = { locale, origin: context.env.origin, settings };
  const page = <SearchPage surroundings={surroundings} asked={asked} {...read} />;
  return answerPage(context, page, { collections });
}
