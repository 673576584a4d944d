import { defineCollection } from "../../../schema/collection.ts";
import { enterprises } from "../../../schema/collections/enterprises.ts";
import { choice } from "../../../schema/fields/choice.ts";
import { place } from "../../../schema/fields/place.ts";
import { organisationKinds } from "../../../schema/vocabularies/organisation-kinds.ts";

/** Among the kinds of actor: social enterprises, which have a collection of their own. */
export const enterpriseKind = "social-enterprise";

/** What the map of all actors can be narrowed by; no table holds it. */
export const ecosystem = defineCollection({
  name: "ecosystem",
  group: "ecosystem",
  label: {
    one: { sr: "Akter ekosistema", en: "Actor of the ecosystem" },
    many: { sr: "Akteri ekosistema", en: "Actors of the ecosystem" },
  },
  order: ["publishedAt"],
  facets: ["kind", "place"],
  fields: {
    kind: choice({
      label: { sr: "Ko", en: "Who" },
      of: { [enterpriseKind]: enterprises.label.one, ...organisationKinds },
      filtered: true,
    }),
    place: place({ label: { sr: "Gde", en: "Where" }, filtered: true }),
  },
});
