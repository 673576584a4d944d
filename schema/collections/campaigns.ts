import { defineCollection } from "../collection.ts";
import { link } from "../fields/link.ts";
import { list } from "../fields/list.ts";
import { period } from "../fields/period.ts";
import { reference } from "../fields/reference.ts";
import { text } from "../fields/text.ts";
import { body, editorsNote, mainActivities, projectsOf, summary, title, topics } from "./shared-fields.ts";

export const campaigns = defineCollection({
  name: "campaigns",
  group: "work",
  label: { one: { sr: "Kampanja", en: "Campaign" }, many: { sr: "Kampanje", en: "Campaigns" } },
  path: { sr: "kampanje", en: "campaigns" },
  order: ["-period"],
  facets: ["topics", "mainActivities"],
  fields: {
    title,
    summary,
    period: period({
      label: { sr: "Trajanje", en: "Period" },
      of: "months",
      required: true,
      filtered: true,
      sorted: true,
    }),
    message: text({
      label: { sr: "Poruka", en: "Message" },
      help: {
        sr: "Jedna rečenica koju kampanja prenosi.",
        en: "The one sentence that the campaign conveys.",
      },
      localized: true,
      max: 200,
    }),
    hashtags: list({
      label: { sr: "Oznake", en: "Hashtags" },
      of: text({ label: { sr: "Oznaka", en: "Hashtag" }, max: 60, keepScript: true }),
    }),
    channels: list({
      label: { sr: "Gde se vodi", en: "Where it runs" },
      of: link({ label: { sr: "Adresa", en: "Address" } }),
    }),
    body,
    projects: projectsOf,
    posts: reference({
      label: { sr: "Tekstovi kampanje", en: "Posts of the campaign" },
      to: "posts",
      many: true,
      filtered: true,
    }),
    mainActivities,
    topics,
    editorsNote,
  },
});
