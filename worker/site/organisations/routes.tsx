import { Hono } from "hono";
import { listPathOf } from "../../../schema/collection.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { locales } from "../../../schema/language/locale.ts";
import { pageNumber } from "../frame/address.ts";
import { answerEntry, answerList, type SiteEnv } from "../frame/answer.tsx";
import { OrganisationPage } from "./entry-page.tsx";
import { OrganisationsPage } from "./list-page.tsx";
import { readOrganisation, readOrganisations } from "./queries.ts";

export const organisationPages = new Hono<SiteEnv>();

for (const locale of locales) {
  const path = listPathOf(organisations, locale);

  organisationPages.get(`${path}`, async (context) => {
    const page = pageNumber(new URL(context.req.url).searchParams);
    const found = await readOrganisations(context.env.published, locale, page);
    const surroundings = { locale, origin: context.env.origin, settings: found.settings };
    return answerList(context, surroundings, { page, found, collections: [organisations] }, () => (
      <OrganisationsPage surroundings={surroundings} page={page} {...found} />
    ));
  });

  organisationPages.get(`${path}/:slug`, async (context) => {
    const {
      settings,
      entry,
      projects: itsProjects,
    } = await readOrganisation(context.env.published, locale, context.req.param("slug"));
    const surroundings = { locale, origin: context.env.origin, settings };
    return answerEntry(context, surroundings, { entry, collections: [organisations, projects] }, (found) => (
      <OrganisationPage surroundings={surroundings} projects={itsProjects} {...found} />
    ));
  });
}
