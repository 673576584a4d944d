import { defineCollection } from "../collection.ts";
import { blocks } from "../fields/blocks.ts";
import { choice } from "../fields/choice.ts";
import { date } from "../fields/date.ts";
import { link } from "../fields/link.ts";
import { place } from "../fields/place.ts";
import { reference } from "../fields/reference.ts";
import { richText } from "../fields/rich-text.ts";
import { text } from "../fields/text.ts";
import { time } from "../fields/time.ts";
import { eventKinds } from "../vocabularies/event-kinds.ts";
import { eventStates } from "../vocabularies/event-states.ts";
import {
  documentBlock,
  editorsNote,
  mainActivities,
  projectsOf,
  stakeholderKinds,
  summary,
  title,
  topics,
} from "./shared-fields.ts";

export const events = defineCollection({
  name: "events",
  group: "work",
  label: { one: { sr: "Događaj", en: "Event" }, many: { sr: "Događaji", en: "Events" } },
  path: { sr: "dogadjaji", en: "events" },
  order: ["-date"],
  facets: ["kind", "state", "stakeholders", "place", "topics", "mainActivities"],
  fields: {
    title,
    summary,
    kind: choice({ label: { sr: "Vrsta", en: "Kind" }, of: eventKinds, required: true, filtered: true }),
    state: choice({ label: { sr: "Stanje", en: "State" }, of: eventStates, required: true, filtered: true }),
    date: date({ label: { sr: "Dan", en: "Day" }, required: true, filtered: true, sorted: true }),
    endDate: date({
      label: { sr: "Poslednji dan", en: "Last day" },
      help: { sr: "Samo ako traje više dana.", en: "Only if it lasts several days." },
      notBefore: "date",
      filtered: true,
    }),
    startTime: time({ label: { sr: "Početak", en: "Starts at" } }),
    endTime: time({ label: { sr: "Završetak", en: "Ends at" } }),
    venue: text({ label: { sr: "Mesto održavanja", en: "Venue" }, localized: true, max: 200 }),
    place: place({ label: { sr: "Okrug", en: "District" }, filtered: true }),
    online: link({ label: { sr: "Onlajn", en: "Online" } }),
    stakeholders: stakeholderKinds,
    organisers: reference({
      label: { sr: "Organizatori", en: "Organisers" },
      to: "organisations",
      many: true,
      filtered: true,
    }),
    consultation: reference({
      label: { sr: "Deo konsultacija", en: "Part of the consultation" },
      to: "consultations",
      filtered: true,
    }),
    projects: projectsOf,
    mainActivities,
    topics,
    agenda: richText({ label: { sr: "Dnevni red", en: "Agenda" }, localized: true }),
    minutes: richText({ label: { sr: "Zapisnik", en: "Minutes" }, localized: true }),
    conclusions: richText({ label: { sr: "Zaključci", en: "Conclusions" }, localized: true }),
    documents: blocks({
      label: { sr: "Dokumenti", en: "Documents" },
      localized: true,
      of: { document: documentBlock },
    }),
    editorsNote,
  },
});
