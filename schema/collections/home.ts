import { defineCollection } from "../collection.ts";
import { reference } from "../fields/reference.ts";
import { richText } from "../fields/rich-text.ts";
import { text } from "../fields/text.ts";

export const home = defineCollection({
  name: "home",
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
    body: richText({ label: { sr: "Tekst", en: "Text" }, localized: true }),
    projects: reference({
      label: { sr: "Istaknuti projekti", en: "Featured projects" },
      help: { sr: "Redosled je redosled na strani.", en: "Their order is the order on the page." },
      to: "projects",
      many: true,
    }),
  },
});
