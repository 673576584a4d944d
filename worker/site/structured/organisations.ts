import type { PublishedDocument } from "../../../schema/collection.ts";
import type { organisations } from "../../../schema/collections/organisations.ts";
import type { organisationKinds } from "../../../schema/vocabularies/organisation-kinds.ts";
import { addressOf } from "./place.ts";
import { type Around, described, named, type Thing } from "./thing.ts";

/** For what schema.org has a word of its own. */
const typeOfKind: { readonly [kind in keyof typeof organisationKinds]?: string } = {
  ngo: "NGO",
  "trade-union": "WorkersUnion",
  academia: "EducationalOrganization",
  "think-tank": "ResearchOrganization",
  "public-body": "GovernmentOrganization",
};

export function organisationThing(document: PublishedDocument<typeof organisations>, around: Around): Thing {
  const { roles, kind, acronym, website, place, city, country, networks } = document;
  const itself = roles?.includes("coalition");
  return {
    ...described(itself ? "NGO" : typeOf(kind), document, around),
    alternateName: acronym,
    sameAs: website,
    address: addressOf({ locale: around.locale, place, city, country }),
    memberOf: named("Organization", networks, around),
  };
}

function typeOf(kind: string | null): string {
  const types: Readonly<Record<string, string>> = typeOfKind;
  return (kind !== null && Object.hasOwn(types, kind) && types[kind]) || "Organization";
}
