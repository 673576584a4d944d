import { defineCollection } from "../collection.ts";
import { blocks } from "../fields/blocks.ts";
import { choice } from "../fields/choice.ts";
import { date } from "../fields/date.ts";
import { link } from "../fields/link.ts";
import { list } from "../fields/list.ts";
import { richText } from "../fields/rich-text.ts";
import { text } from "../fields/text.ts";
import { assessmentGrades } from "../vocabularies/assessment-grades.ts";
import { measureKinds } from "../vocabularies/measure-kinds.ts";
import { measureStates } from "../vocabularies/measure-states.ts";
import { editorsNote, mainActivities, summary, title, topics } from "./shared-fields.ts";

export const measures = defineCollection({
  name: "measures",
  group: "policy",
  label: {
    one: { sr: "Javna politika", en: "Policy" },
    many: { sr: "Javne politike", en: "Policies" },
  },
  help: {
    sr: "Zakoni, strategije i mere podrške koje koalicija prati i ocenjuje.",
    en: "Laws, strategies and support measures that the coalition follows and assesses.",
  },
  path: { sr: "javne-politike", en: "policies" },
  order: ["title"],
  facets: ["kind", "state", "grade", "topics", "mainActivities"],
  fields: {
    title,
    summary,
    kind: choice({ label: { sr: "Vrsta", en: "Kind" }, of: measureKinds, required: true, filtered: true }),
    state: choice({
      label: { sr: "Stanje sada", en: "Present state" },
      of: measureStates,
      required: true,
      filtered: true,
      sorted: true,
    }),
    responsible: text({
      label: { sr: "Nadležno telo", en: "Responsible body" },
      localized: true,
      max: 200,
    }),
    gazette: text({
      label: { sr: "Glasilo", en: "Gazette" },
      help: { sr: "Na primer: Sl. glasnik RS 14/2022", en: "For instance: Official Gazette of RS 14/2022" },
      localized: true,
      max: 120,
    }),
    official: link({ label: { sr: "Zvanični tekst", en: "Official text" } }),
    states: blocks({
      label: { sr: "Tok događaja", en: "Timeline" },
      help: { sr: "Kako se stanje menjalo, od najstarijeg.", en: "How its state changed, the oldest first." },
      of: {
        state: {
          label: { sr: "Promena stanja", en: "Change of state" },
          fields: {
            date: date({ label: { sr: "Dan", en: "Day" }, required: true }),
            state: choice({ label: { sr: "Stanje", en: "State" }, of: measureStates, required: true }),
            source: link({ label: { sr: "Izvor", en: "Source" } }),
          },
        },
      },
    }),
    steps: blocks({
      label: { sr: "Koraci u sprovođenju", en: "Steps in carrying it out" },
      help: {
        sr: "Šta se uz promene stanja dogodilo: osnovano telo, prvi konkurs, početak primene.",
        en: "What happened beside changes of state: a body founded, a first call, the start of application.",
      },
      localized: true,
      of: {
        step: {
          label: { sr: "Korak", en: "Step" },
          fields: {
            date: date({ label: { sr: "Dan", en: "Day" }, required: true }),
            text: text({ label: { sr: "Šta se dogodilo", en: "What happened" }, required: true, max: 300 }),
            source: link({ label: { sr: "Izvor", en: "Source" } }),
          },
        },
      },
    }),
    grade: choice({
      label: { sr: "Kako se sprovodi", en: "How it is carried out" },
      of: assessmentGrades,
      filtered: true,
    }),
    assessed: date({ label: { sr: "Datum ocene", en: "Date of assessment" }, sorted: true }),
    evidence: blocks({
      label: { sr: "Dokazi", en: "Evidence" },
      localized: true,
      of: {
        evidence: {
          label: { sr: "Dokaz", en: "Piece of evidence" },
          fields: {
            text: text({
              label: { sr: "Šta pokazuje", en: "What it shows" },
              required: true,
              multiline: true,
              max: 500,
            }),
            source: link({ label: { sr: "Izvor", en: "Source" } }),
          },
        },
      },
    }),
    assessment: richText({ label: { sr: "Obrazloženje ocene", en: "Assessment" }, localized: true }),
    integration: richText({
      label: { sr: "Evropske integracije", en: "European integration" },
      help: {
        sr: "Promene koje je donelo ili će doneti približavanje Evropskoj uniji.",
        en: "Changes that European integration has brought or will bring.",
      },
      localized: true,
    }),
    recommendations: list({
      label: { sr: "Preporuke koalicije", en: "The coalition’s recommendations" },
      localized: true,
      of: text({ label: { sr: "Preporuka", en: "Recommendation" }, max: 500 }),
    }),
    mainActivities,
    topics,
    editorsNote,
  },
});
