import { defineCollection } from "../collection.ts";
import { blocks } from "../fields/blocks.ts";
import { boolean } from "../fields/boolean.ts";
import { choice } from "../fields/choice.ts";
import { date } from "../fields/date.ts";
import { link } from "../fields/link.ts";
import { list } from "../fields/list.ts";
import { reference } from "../fields/reference.ts";
import { richText } from "../fields/rich-text.ts";
import { text } from "../fields/text.ts";
import { consultationPhases } from "../vocabularies/consultation-phases.ts";
import { consultationStates } from "../vocabularies/consultation-states.ts";
import {
  body,
  documentBlock,
  editorsNote,
  mainActivities,
  projectsOf,
  stakeholderKinds,
  summary,
  title,
  topics,
} from "./shared-fields.ts";

export const consultations = defineCollection({
  name: "consultations",
  group: "policy",
  label: {
    one: { sr: "Konsultacije", en: "Consultation" },
    many: { sr: "Konsultacije", en: "Consultations" },
  },
  path: { sr: "konsultacije", en: "consultations" },
  order: ["-start"],
  facets: ["state", "stakeholders", "topics", "mainActivities"],
  fields: {
    title,
    summary,
    state: choice({
      label: { sr: "Stanje", en: "State" },
      of: consultationStates,
      required: true,
      filtered: true,
    }),
    start: date({ label: { sr: "Početak", en: "Start" }, required: true, filtered: true, sorted: true }),
    end: date({ label: { sr: "Kraj", en: "End" }, notBefore: "start", filtered: true }),
    phases: blocks({
      label: { sr: "Faze", en: "Phases" },
      of: {
        phase: {
          label: { sr: "Faza", en: "Phase" },
          fields: {
            phase: choice({ label: { sr: "Faza", en: "Phase" }, of: consultationPhases, required: true }),
            start: date({ label: { sr: "Od", en: "From" }, required: true }),
            end: date({ label: { sr: "Do", en: "To" } }),
            current: boolean({ label: { sr: "Upravo traje", en: "Under way now" } }),
          },
        },
      },
    }),
    stakeholders: stakeholderKinds,
    participate: link({
      label: { sr: "Gde se učestvuje", en: "Where to take part" },
      help: {
        sr: "Strana s prijavom ili upitnikom; pokazuje se dok su konsultacije otvorene.",
        en: "A page with a form or questionnaire; shown while the consultation is open.",
      },
    }),
    questions: list({
      label: { sr: "Pitanja", en: "Questions" },
      localized: true,
      of: text({ label: { sr: "Pitanje", en: "Question" }, max: 500 }),
    }),
    documents: blocks({
      label: { sr: "Dokumenti", en: "Documents" },
      localized: true,
      of: { document: documentBlock },
    }),
    body,
    conclusion: richText({ label: { sr: "Zaključak", en: "Conclusion" }, localized: true }),
    measures: reference({
      label: { sr: "Javne politike na koje se odnose", en: "Policies it is about" },
      to: "measures",
      many: true,
      filtered: true,
    }),
    projects: projectsOf,
    mainActivities,
    topics,
    editorsNote,
  },
});
