import { consultations } from "../../../schema/collections/consultations.ts";
import { events } from "../../../schema/collections/events.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { eventItemFields } from "../parts/event-item.tsx";
import type { Subject } from "../reading/beside.ts";
import { documentsReferring } from "../reading/documents-referring.ts";
import { ConsultationPage } from "./entry-page.tsx";
import { ConsultationsPage, shownFields } from "./list-page.tsx";

export const consultationEntries = entryRoom({
  collection: consultations,
  beside: (entry: Subject) => ({
    meetings: documentsReferring(events, ["consultation"], eventItemFields, entry, 50),
  }),
  page: ConsultationPage,
});

export const consultationPages = listRoom({
  collection: consultations,
  fields: shownFields,
  page: ConsultationsPage,
});
