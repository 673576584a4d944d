import { defineCollection } from "../collection.ts";
import { reference } from "../fields/reference.ts";
import { richText } from "../fields/rich-text.ts";
import { text } from "../fields/text.ts";

export const posts = defineCollection({
  name: "posts",
  label: { one: { sr: "Tekst na blogu", en: "Blog post" }, many: { sr: "Blog", en: "Blog" } },
  path: { sr: "blog", en: "blog" },
  order: ["-publishedAt"],
  fields: {
    title: text({ label: { sr: "Naslov", en: "Title" }, localized: true, required: true, sorted: true }),
    summary: text({
      label: { sr: "Sažetak", en: "Summary" },
      help: {
        sr: "Jedna ili dve rečenice, za liste i za pretraživače.",
        en: "One or two sentences, for lists and for search engines.",
      },
      localized: true,
      multiline: true,
      max: 400,
    }),
    projects: reference({
      label: { sr: "Projekti o kojima govori", en: "Projects it is about" },
      to: "projects",
      many: true,
      filtered: true,
    }),
    body: richText({ label: { sr: "Tekst", en: "Text" }, localized: true }),
    editorsNote: text({
      label: { sr: "Beleška za urednike", en: "Note for editors" },
      help: { sr: "Ne objavljuje se.", en: "Is never published." },
      multiline: true,
      private: true,
    }),
  },
});
