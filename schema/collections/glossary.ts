import { defineCollection } from "../collection.ts";
import { list } from "../fields/list.ts";
import { text } from "../fields/text.ts";

export const glossary = defineCollection({
  name: "glossary",
  group: "site",
  label: { one: { sr: "Rečnik", en: "Glossary" }, many: { sr: "Rečnik", en: "Glossary" } },
  help: {
    sr: "Reči po kojima se piše i traži.",
    en: "Words to write and to search by.",
  },
  singleton: true,
  internal: true,
  order: ["-publishedAt"],
  fields: {
    title: text({ label: { sr: "Naslov", en: "Title" }, localized: true, required: true }),
    keep: list({
      label: { sr: "Ostaje latinicom", en: "Stays in Latin" },
      help: {
        sr: "Strana imena i skraćenice koje se u ćirilici ne menjaju. Objavljivanjem se menjaju svi tekstovi u kojima stoje.",
        en: "Foreign names and acronyms that do not change in Cyrillic. Publishing changes every text that holds them.",
      },
      keepsScript: true,
      of: text({ label: { sr: "Reč ili ime", en: "Word or name" }, max: 100 }),
    }),
    synonyms: list({
      label: { sr: "Znači isto", en: "Means the same" },
      help: {
        sr: "U svakom redu reči koje pretraga ne razlikuje, razdvojene zarezom: preduzeće, preduzetništvo.",
        en: "In each row words that the search does not tell apart, separated by commas: NGO, CSO.",
      },
      of: text({ label: { sr: "Reči", en: "Words" }, max: 200 }),
    }),
  },
});
