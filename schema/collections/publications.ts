import { defineCollection } from "../collection.ts";
import { blocks } from "../fields/blocks.ts";
import { choice } from "../fields/choice.ts";
import { date } from "../fields/date.ts";
import { number } from "../fields/number.ts";
import { reference } from "../fields/reference.ts";
import { text } from "../fields/text.ts";
import { publicationKinds } from "../vocabularies/publication-kinds.ts";
import {
  body,
  documentBlock,
  editorsNote,
  mainActivities,
  projectsOf,
  summary,
  title,
  topics,
} from "./shared-fields.ts";

export const publications = defineCollection({
  name: "publications",
  group: "policy",
  label: {
    one: { sr: "Publikacija", en: "Publication" },
    many: { sr: "Publikacije", en: "Publications" },
  },
  path: { sr: "publikacije", en: "publications" },
  order: ["-date"],
  facets: ["kind", "date", "topics", "mainActivities"],
  fields: {
    title,
    summary,
    kind: choice({
      label: { sr: "Vrsta", en: "Kind" },
      of: publicationKinds,
      required: true,
      filtered: true,
    }),
    date: date({
      label: { sr: "Objavljeno", en: "Day of publication" },
      required: true,
      filtered: true,
      sorted: true,
    }),
    authors: reference({ label: { sr: "Autori", en: "Authors" }, to: "people", many: true, filtered: true }),
    publishers: reference({
      label: { sr: "Izdavači", en: "Publishers" },
      to: "organisations",
      many: true,
      filtered: true,
    }),
    pages: number({ label: { sr: "Broj strana", en: "Number of pages" }, whole: true, min: 1 }),
    isbn: text({ label: { sr: "ISBN", en: "ISBN" }, max: 20, keepScript: true }),
    files: blocks({
      label: { sr: "Za preuzimanje", en: "To download" },
      localized: true,
      of: { document: documentBlock },
    }),
    recommendations: blocks({
      label: { sr: "Preporuke", en: "Recommendations" },
      help: { sr: "Broj svake je njeno mesto u nizu.", en: "The number of each is its place in the order." },
      localized: true,
      of: {
        recommendation: {
          label: { sr: "Preporuka", en: "Recommendation" },
          fields: {
            text: text({
              label: { sr: "Preporuka", en: "Recommendation" },
              required: true,
              multiline: true,
              max: 1000,
            }),
            measures: reference({
              label: { sr: "Javne politike", en: "Policies" },
              to: "measures",
              many: true,
            }),
          },
        },
      },
    }),
    body,
    projects: projectsOf,
    mainActivities,
    topics,
    editorsNote,
  },
});
