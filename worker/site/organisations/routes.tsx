import { Hono } from "hono";
import { listPathOf } from "../../../schema/collection.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { locales } from "../../../schema/language/locale.ts";
import { pageNumber } from "../frame/address.ts";
import { answerList, type SiteEnv } from "../frame/answer.tsx";
import { entryRoom } from "../frame/entry-room.tsx";
import type { Subject } from "../reading/beside.ts";
import { referring } from "../reading/referring.ts";
import { OrganisationPage } from "./entry-page.tsx";
import { OrganisationsPage } from "./list-page.tsx";
import { readOrganisations } from "./queries.ts";

export const organisationEntries = entryRoom({
  collection: organisations,
  beside: (entry: Subject) => ({ projects: referring(projects, ["donors", "lead", "partners"], entry) }),
  page: OrganisationPage,
});

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
}
