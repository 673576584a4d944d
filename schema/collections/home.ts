import { defineCollection } from "../collection.ts";
import { blocks } from "../fields/blocks.ts";
import { reference } from "../fields/reference.ts";
import { richText } from "../fields/rich-text.ts";
import { text } from "../fields/text.ts";
import { pageBlocks } from "./page-blocks.ts";

export const home = defineCollection({
  name: "home",
  group: "site",
  label: {
    one: { sr: "Naslovna strana", en: "Home page" },
    many: { sr: "Naslovna strana", en: "Home page" },
  },
  singleton: true,
  order: ["-publishedAt"],
  fields: {
    title: text({ label: { sr: "Naslov", en: "Title" }, localized: true, required: true }),
    lead: text({
      label: { sr: "Uvodna rečenica", en: "Opening sentence" },
      localized: true,
      multiline: true,
      max: 400,
    }),
    projects: reference({
      label: { sr: "Istaknuti projekti", en: "Featured projects" },
      help: { sr: "Redosled je redosled na strani.", en: "Their order is the order on the page." },
      to: "projects",
      many: true,
    }),
    figures: blocks({
      label: { sr: "Brojke", en: "Figures" },
      help: { sr: "Tri ili četiri, svaka sa izvorom.", en: "Three or four, each with its source." },
      localized: true,
      of: { figure: pageBlocks.figure },
    }),
    body: richText({ label: { sr: "Ko smo", en: "Who we are" }, localized: true }),
    callTitle: text({ label: { sr: "Poziv", en: "Call" }, localized: true, max: 120 }),
    callText: text({
      label: { sr: "Objašnjenje poziva", en: "What the call is about" },
      localized: true,
      multiline: true,
      max: 400,
    }),
    callLabel: text({
      label: { sr: "Šta piše na vezi", en: "What the link says" },
      localized: true,
      max: 60,
    }),
    callPage: reference({
      label: { sr: "Strana na koju poziv vodi", en: "Page the call leads to" },
      to: "pages",
    }),
  },
});
