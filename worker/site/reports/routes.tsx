import { people } from "../../../schema/collections/people.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { reports } from "../../../schema/collections/reports.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { projectRowFields } from "../parts/project-row.tsx";
import type { Subject } from "../reading/beside.ts";
import { documentsReferred } from "../reading/documents-referred.ts";
import { ReportPage, signatureFields } from "./entry-page.tsx";
import { ReportsPage, shownFields } from "./list-page.tsx";
import { donorsOfProjects } from "./queries.ts";

export const reportEntries = entryRoom({
  collection: reports,
  beside: (entry: Subject) => ({
    projects: documentsReferred(projects, projectRowFields, entry),
    donors: donorsOfProjects(entry),
    people: documentsReferred(people, signatureFields, entry),
  }),
  page: ReportPage,
});

export const reportPages = listRoom({ collection: reports, fields: shownFields, page: ReportsPage });
