import { defineCollection } from "../collection.ts";
import { choice } from "../fields/choice.ts";
import { email } from "../fields/email.ts";
import { link } from "../fields/link.ts";
import { list } from "../fields/list.ts";
import { reference } from "../fields/reference.ts";
import { text } from "../fields/text.ts";
import { peopleGroups } from "../vocabularies/people-groups.ts";
import { body, editorsNote, name, summary } from "./shared-fields.ts";

export const people = defineCollection({
  name: "people",
  group: "ecosystem",
  label: { one: { sr: "Osoba", en: "Person" }, many: { sr: "Ljudi", en: "People" } },
  path: { sr: "ljudi", en: "people" },
  order: ["title"],
  facets: ["groups", "organisation"],
  fields: {
    ...name,
    position: text({ label: { sr: "Uloga", en: "Position" }, localized: true, max: 120 }),
    groups: list({
      label: { sr: "Grupa", en: "Belongs to" },
      of: choice({ label: { sr: "Grupa", en: "Group" }, of: peopleGroups }),
      required: true,
      filtered: true,
    }),
    organisation: reference({
      label: { sr: "Organizacija", en: "Organisation" },
      to: "organisations",
      filtered: true,
    }),
    summary,
    email: email({ label: { sr: "E-pošta", en: "E-mail" } }),
    website: link({ label: { sr: "Veb-sajt", en: "Website" } }),
    body,
    editorsNote,
  },
});
