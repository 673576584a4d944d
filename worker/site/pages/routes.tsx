import { Hono } from "hono";
import { pages } from "../../../schema/collections/pages.ts";
import { locales, prefixOf } from "../../../schema/language/locale.ts";
import { answerEntry, type SiteEnv } from "../frame/answer.tsx";
import { EntryPage } from "./entry-page.tsx";
import { readPage } from "./queries.ts";

export const standingPages = new Hono<SiteEnv>();

for (const locale of locales) {
  standingPages.get(`/${prefixOf[locale]}/:slug`, async (context) => {
    const { settings, entry } = await readPage(context.env.published, locale, context.req.param("slug"));
    const surroundings = { locale, origin: context.env.origin, settings };
    return answerEntry(context, surroundings, { entry, collections: [pages] }, (found) => (
      <EntryPage surroundings={surroundings} {...found} />
    ));
  });
}
