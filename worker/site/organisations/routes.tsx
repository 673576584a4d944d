import { sql } from "drizzle-orm";
import { organisations } from "../../../schema/collections/organisations.ts";
import { people } from "../../../schema/collections/people.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { allGathered, gatheredReferring } from "../parts/gathered.tsx";
import { organisationItemFields } from "../parts/organisation-item.tsx";
import type { Subject } from "../reading/beside.ts";
import { documentsReferring } from "../reading/documents-referring.ts";
import { OrganisationPage } from "./entry-page.tsx";
import { OrganisationsPage } from "./list-page.tsx";
import { asked, donors, newestSupportedBy, organisationsAs, postsByItsPeople, supportOf } from "./queries.ts";

export const organisationEntries = entryRoom({
  collection: organisations,
  beside: (entry: Subject) => ({
    lead: gatheredReferring(allGathered.projects, "lead", entry),
    partners: gatheredReferring(allGathered.projects, "partners", entry),
    donors: gatheredReferring(allGathered.projects, "donors", entry),
    support: supportOf(() => sql`select ${entry()}`),
    members: documentsReferring(organisations, ["networks"], organisationItemFields, entry, 60),
    people: documentsReferring(people, ["organisation"], ["title", "position"], entry, 30),
    posts: postsByItsPeople(entry, 5),
    events: gatheredReferring(allGathered.events, "organisers", entry),
    publications: gatheredReferring(allGathered.publications, "publishers", entry),
    practices: gatheredReferring(allGathered.practices, "organisation", entry),
  }),
  page: OrganisationPage,
});

export const organisationPages = listRoom({
  collection: organisations,
  fields: organisationItemFields,
  beside: {
    coalition: organisationsAs(["coalition"], asked.coalition),
    members: organisationsAs(["founder", "member"], asked.members),
    partners: organisationsAs(["partner"], asked.partners),
    donors: organisationsAs(["donor"], asked.donors),
    networks: organisationsAs(["network"], asked.networks),
    actors: organisationsAs(["actor"], asked.actors),
    support: supportOf(donors),
    supported: newestSupportedBy(donors),
  },
  page: OrganisationsPage,
});
