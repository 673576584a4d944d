import { defineCollection } from "../collection.ts";
import { number } from "../fields/number.ts";
import { body, editorsNote, summary, title } from "./shared-fields.ts";

export const activities = defineCollection({
  name: "activities",
  group: "work",
  label: {
    one: { sr: "Glavna aktivnost", en: "Main activity" },
    many: { sr: "Šta radimo", en: "What we do" },
  },
  help: {
    sr: "Tri glavne aktivnosti koalicije; svaka okuplja sve što joj pripada.",
    en: "The coalition’s three main activities; each gathers what belongs to it.",
  },
  path: { sr: "sta-radimo", en: "what-we-do" },
  order: ["position"],
  fields: {
    title,
    summary,
    position: number({
      label: { sr: "Mesto u nizu", en: "Place in the order" },
      whole: true,
      min: 1,
      max: 99,
      required: true,
      sorted: true,
    }),
    body,
    editorsNote,
  },
});
