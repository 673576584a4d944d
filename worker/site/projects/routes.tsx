import { campaigns } from "../../../schema/collections/campaigns.ts";
import { consultations } from "../../../schema/collections/consultations.ts";
import { events } from "../../../schema/collections/events.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { practices } from "../../../schema/collections/practices.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { publications } from "../../../schema/collections/publications.ts";
import { reports } from "../../../schema/collections/reports.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { eventItemFields } from "../parts/event-item.tsx";
import { projectRowFields } from "../parts/project-row.tsx";
import type { Subject } from "../reading/beside.ts";
import { documentsReferred } from "../reading/documents-referred.ts";
import { documentsReferring } from "../reading/documents-referring.ts";
import { referring } from "../reading/referring.ts";
import { ProjectPage } from "./entry-page.tsx";
import { ProjectsPage } from "./list-page.tsx";

const mostEvents = 30;

export const projectEntries = entryRoom({
  collection: projects,
  beside: (entry: Subject) => ({
    organisations: documentsReferred(organisations, ["country"], entry),
    events: documentsReferring(events, ["projects"], eventItemFields, entry, mostEvents),
    others: referring([consultations, publications, practices, campaigns, reports, posts], "projects", entry),
  }),
  page: ProjectPage,
});

export const projectPages = listRoom({
  collection: projects,
  fields: projectRowFields,
  references: ["donors"],
  page: ProjectsPage,
});
