import { defineCollection } from "../collection.ts";
import { reference } from "../fields/reference.ts";
import { body, editorsNote, mainActivities, summary, title, topics } from "./shared-fields.ts";

export const posts = defineCollection({
  name: "posts",
  group: "work",
  label: { one: { sr: "Tekst na blogu", en: "Blog post" }, many: { sr: "Blog", en: "Blog" } },
  path: { sr: "blog", en: "blog" },
  order: ["-publishedAt"],
  facets: ["topics", "authors", "mainActivities"],
  fields: {
    title,
    summary,
    authors: reference({
      label: { sr: "Autori", en: "Authors" },
      to: "people",
      many: true,
      filtered: true,
    }),
    topics,
    projects: reference({
      label: { sr: "Projekti o kojima govori", en: "Projects it is about" },
      to: "projects",
      many: true,
      filtered: true,
    }),
    mainActivities,
    body,
    editorsNote,
  },
});
