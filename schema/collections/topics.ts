import { defineCollection } from "../collection.ts";
import { body, editorsNote, summary, title } from "./shared-fields.ts";

export const topics = defineCollection({
  name: "topics",
  group: "work",
  label: { one: { sr: "Tema", en: "Topic" }, many: { sr: "Teme", en: "Topics" } },
  path: { sr: "teme", en: "topics" },
  order: ["title"],
  fields: { title, summary, body, editorsNote },
});
