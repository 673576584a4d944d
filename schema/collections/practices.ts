import { defineCollection } from "../collection.ts";
import { choice } from "../fields/choice.ts";
import { list } from "../fields/list.ts";
import { month } from "../fields/month.ts";
import { place } from "../fields/place.ts";
import { reference } from "../fields/reference.ts";
import { text } from "../fields/text.ts";
import { practiceSources } from "../vocabularies/practice-sources.ts";
import { sectors } from "../vocabularies/sectors.ts";
import { body, editorsNote, mainActivities, projectsOf, summary, title, topics } from "./shared-fields.ts";

export const practices = defineCollection({
  name: "practices",
  group: "ecosystem",
  label: {
    one: { sr: "Primer dobre prakse", en: "Good practice" },
    many: { sr: "Dobra praksa", en: "Good practice" },
  },
  path: { sr: "dobra-praksa", en: "good-practice" },
  order: ["-month", "title"],
  facets: ["sectors", "source", "place", "topics", "mainActivities"],
  fields: {
    title,
    summary,
    month: month({ label: { sr: "Kada", en: "When" }, required: true, filtered: true, sorted: true }),
    source: choice({
      label: { sr: "Odakle je", en: "Where it comes from" },
      of: practiceSources,
      filtered: true,
    }),
    sectors: list({
      label: { sr: "Oblast rada", en: "Sector" },
      of: choice({ label: { sr: "Oblast", en: "Sector" }, of: sectors }),
      filtered: true,
    }),
    enterprise: reference({
      label: { sr: "Socijalno preduzeće", en: "Social enterprise" },
      to: "enterprises",
      filtered: true,
    }),
    organisation: reference({
      label: { sr: "Organizacija", en: "Organisation" },
      to: "organisations",
      filtered: true,
    }),
    place: place({ label: { sr: "Gde", en: "Where" }, filtered: true }),
    lessons: list({
      label: { sr: "Šta se iz toga uči", en: "What can be learned from it" },
      localized: true,
      of: text({ label: { sr: "Pouka", en: "Lesson" }, max: 500 }),
    }),
    body,
    projects: projectsOf,
    mainActivities,
    topics,
    editorsNote,
  },
});
