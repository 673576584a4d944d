import type { PublishedDocument } from "../../../schema/collection.ts";
import type { people } from "../../../schema/collections/people.ts";
import { type Around, described, named, type Thing } from "./thing.ts";

export function personThing(document: PublishedDocument<typeof people>, around: Around): Thing {
  return {
    ...described("Person", document, around),
    jobTitle: document.position,
    worksFor: named("Organization", document.organisation, around),
    sameAs: document.website,
  };
}
