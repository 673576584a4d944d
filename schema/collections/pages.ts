import { defineCollection } from "../collection.ts";
import { blocks } from "../fields/blocks.ts";
import { text } from "../fields/text.ts";
import { pageBlocks } from "./page-blocks.ts";
import { editorsNote, title } from "./shared-fields.ts";

export const pages = defineCollection({
  name: "pages",
  group: "site",
  label: { one: { sr: "Strana", en: "Page" }, many: { sr: "Strane", en: "Pages" } },
  help: {
    sr: "Strane koje stoje same za sebe: o nama, istorijat, kontakt.",
    en: "Pages that stand by themselves: about us, history, contact.",
  },
  atRoot: true,
  order: ["title"],
  fields: {
    title,
    summary: text({
      label: { sr: "Sažetak", en: "Summary" },
      help: {
        sr: "Jedna ili dve rečenice, ispod naslova i za pretraživače.",
        en: "One or two sentences, below the title and for search engines.",
      },
      localized: true,
      multiline: true,
      max: 400,
    }),
    body: blocks({ label: { sr: "Sadržaj", en: "Content" }, localized: true, of: pageBlocks }),
    editorsNote,
  },
});
