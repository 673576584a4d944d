import { consultations } from "../../../schema/collections/consultations.ts";
import { measures } from "../../../schema/collections/measures.ts";
import { publications } from "../../../schema/collections/publications.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { consultationItemFields } from "../parts/consultation-item.tsx";
import type { Subject } from "../reading/beside.ts";
import { documentsReferring } from "../reading/documents-referring.ts";
import { MeasurePage } from "./entry-page.tsx";
import { MeasuresPage, shownFields } from "./list-page.tsx";
import { advisingPublicationFields } from "./recommendations.tsx";

export const measureEntries = entryRoom({
  collection: measures,
  beside: (entry: Subject) => ({
    publications: documentsReferring(publications, ["recommendations"], advisingPublicationFields, entry, 20),
    consultations: documentsReferring(consultations, ["measures"], consultationItemFields, entry, 20),
  }),
  page: MeasurePage,
});

export const measurePages = listRoom({ collection: measures, fields: shownFields, page: MeasuresPage });
