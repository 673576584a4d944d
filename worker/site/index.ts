import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { redirects } from "../../schema/collections/redirects.ts";
import { DatabaseUnavailable } from "../platform/database.ts";
import { logError } from "../platform/log.ts";
import { activityPages } from "./activities/routes.tsx";
import { calendarFiles } from "./calendar/routes.ts";
import { campaignPages } from "./campaigns/routes.tsx";
import { consultationPages } from "./consultations/routes.tsx";
import { mapPages } from "./ecosystem/routes.tsx";
import { enterprisePages } from "./enterprises/routes.tsx";
import { entryRooms } from "./entry-rooms.ts";
import { eventPages } from "./events/routes.tsx";
import { feedFiles } from "./feeds/routes.ts";
import { alwaysThere, cleanAddress } from "./frame/address.ts";
import { answerMoved, answerNotFound, type SiteContext, type SiteEnv } from "./frame/answer.tsx";
import { answerBare, askedLocale } from "./frame/answer-bare.tsx";
import { settingsIn, settingsStatement } from "./frame/settings.ts";
import { homePages } from "./home/routes.tsx";
import { measurePages } from "./measures/routes.tsx";
import { organisationPages } from "./organisations/routes.tsx";
import { personPages } from "./people/routes.tsx";
import { postPages } from "./posts/routes.tsx";
import { practicePages } from "./practices/routes.tsx";
import { projectPages } from "./projects/routes.tsx";
import { publicationPages } from "./publications/routes.tsx";
import { redirectIn, redirectStatement } from "./reading/redirect.ts";
import { reportPages } from "./reports/routes.tsx";
import { searchPages } from "./search/routes.tsx";
import { sitemapFiles } from "./sitemap/routes.ts";
import { speculationFile } from "./speculation/routes.ts";
import { topicPages } from "./topics/routes.tsx";

const onlyReading = createMiddleware<SiteEnv>(async (context, next) => {
  const { method } = context.req;
  return method === "GET" || method === "HEAD" ? next() : answerBare(context, 405, { allow: "GET, HEAD" });
});

const oneAddress = createMiddleware<SiteEnv>(async (context, next) => {
  const url = new URL(context.req.url);
  const clean = new URL(cleanAddress(url), url);
  if (clean.href === url.href) return next();
  if (clean.pathname !== url.pathname && !alwaysThere(clean.pathname)) {
    const there = await answerAt(clean, context);
    if (there.status !== 200) return there;
  }
  return answerMoved(context, clean.pathname + clean.search, { collections: [] });
});

/** Former addresses were given with a slash at the end: what has moved is not sent to the one without it first. */
async function answerAt(address: URL, { req, env }: SiteContext): Promise<Response> {
  return site.fetch(new Request(address, { method: req.method }), env);
}

const entryPages = new Hono<SiteEnv>();
for (const { pages } of entryRooms) entryPages.route("/", pages);

/** The public pages: what is mounted where. */
export const site = new Hono<SiteEnv>()
  .use(onlyReading, oneAddress)
  .route("/", homePages)
  .route("/", projectPages)
  .route("/", postPages)
  .route("/", organisationPages)
  .route("/", mapPages)
  .route("/", enterprisePages)
  .route("/", campaignPages)
  .route("/", eventPages)
  .route("/", reportPages)
  .route("/", measurePages)
  .route("/", consultationPages)
  .route("/", publicationPages)
  .route("/", activityPages)
  .route("/", topicPages)
  .route("/", personPages)
  .route("/", practicePages)
  .route("/", searchPages)
  .route("/", sitemapFiles)
  .route("/", feedFiles)
  .route("/", speculationFile)
  .route("/", calendarFiles)
  .route("/", entryPages)
  .notFound(async (context) => {
    const { published, origin } = context.env;
    const locale = askedLocale(context);
    const [moved, settings] = await published.read([
      redirectStatement(context.req.path),
      ...(locale ? [settingsStatement(locale)] : []),
    ]);
    const movedTo = redirectIn(moved);
    if (locale) {
      const surroundings = { locale, origin, settings: settingsIn(locale, settings) };
      return answerNotFound(context, surroundings, { collections: [], movedTo });
    }
    if (movedTo === undefined) return answerBare(context, 404);
    return answerMoved(context, movedTo, { collections: [redirects] });
  })
  .onError((error, context) => {
    if (error instanceof DatabaseUnavailable) return answerBare(context, 503, { "retry-after": "2" });
    logError("A page failed:", error);
    return answerBare(context, 500);
  });
