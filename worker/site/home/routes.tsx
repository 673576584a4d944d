import { Hono } from "hono";
import { activities } from "../../../schema/collections/activities.ts";
import { enterprises } from "../../../schema/collections/enterprises.ts";
import { home } from "../../../schema/collections/home.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { locales } from "../../../schema/language/locale.ts";
import { answerPage, type SiteEnv } from "../frame/answer.tsx";
import { newsCollections } from "../frame/feed-address.ts";
import { homePaths } from "../frame/home-paths.ts";
import { mentioned } from "../reading/entry.ts";
import { HomePage } from "./home-page.tsx";
import { preferredLocale } from "./preferred-locale.ts";
import { readHome } from "./queries.ts";

export const homePages = new Hono<SiteEnv>();

homePages.get("/", (context) => {
  const location = homePaths[preferredLocale(context.req.header("accept-language"))];
  return new Response(null, { status: 302, headers: { location, "cache-control": "no-store" } });
});

for (const locale of locales) {
  homePages.get(homePaths[locale], async (context) => {
    const { settings, ...found } = await readHome(context.env.published, locale);
    const surroundings = { locale, origin: context.env.origin, settings };
    const { entry, donors, ...lists } = found;
    const listed = [...lists.activities, ...lists.news, ...lists.projects, ...lists.organisations].map(
      ({ id }) => id,
    );
    const entries = entry
      ? [entry.document.id, ...mentioned(home, entry.document), ...listed, ...donors.keys()]
      : listed;
    return answerPage(context, <HomePage surroundings={surroundings} {...found} />, {
      entries,
      collections: [home, activities, organisations, enterprises, ...newsCollections],
    });
  });
}
