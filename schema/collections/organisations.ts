import { defineCollection } from "../collection.ts";
import { choice } from "../fields/choice.ts";
import { link } from "../fields/link.ts";
import { list } from "../fields/list.ts";
import { place } from "../fields/place.ts";
import { reference } from "../fields/reference.ts";
import { text } from "../fields/text.ts";
import { countries } from "../vocabularies/countries.ts";
import { organisationKinds } from "../vocabularies/organisation-kinds.ts";
import { organisationRoles } from "../vocabularies/organisation-roles.ts";
import { body, editorsNote, name, summary } from "./shared-fields.ts";

export const organisations = defineCollection({
  name: "organisations",
  group: "ecosystem",
  label: {
    one: { sr: "Organizacija", en: "Organisation" },
    many: { sr: "Organizacije", en: "Organisations" },
  },
  path: { sr: "organizacije", en: "organisations" },
  order: ["title"],
  facets: ["roles", "kind", "place", "country"],
  fields: {
    ...name,
    acronym: text({ label: { sr: "Skraćenica", en: "Acronym" }, localized: true, max: 30, alias: true }),
    summary,
    roles: list({
      label: { sr: "Odnos prema koaliciji", en: "Relation to the coalition" },
      of: choice({ label: { sr: "Uloga", en: "Role" }, of: organisationRoles }),
      required: true,
      filtered: true,
    }),
    kind: choice({ label: { sr: "Vrsta", en: "Kind" }, of: organisationKinds, filtered: true }),
    place: place({ label: { sr: "Na mapi", en: "On the map" }, filtered: true }),
    city: text({ label: { sr: "Mesto", en: "City" }, localized: true, max: 100 }),
    country: choice({ label: { sr: "Zemlja", en: "Country" }, of: countries, filtered: true }),
    website: link({ label: { sr: "Veb-sajt", en: "Website" } }),
    networks: reference({
      label: { sr: "Mreže", en: "Networks" },
      to: "organisations",
      many: true,
      filtered: true,
    }),
    body,
    editorsNote,
  },
});
