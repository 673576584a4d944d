import type { PublishedDocument } from "../../../schema/collection.ts";
import type { consultations } from "../../../schema/collections/consultations.ts";
import type { measures } from "../../../schema/collections/measures.ts";
import type { measureStates } from "../../../schema/vocabularies/measure-states.ts";
import { type Around, described, named, type Thing, titles, written } from "./thing.ts";

const legal = ["law", "bylaw"];

const forceOfState: { readonly [state in keyof typeof measureStates]: string } = {
  announced: "NotInForce",
  drafted: "NotInForce",
  debated: "NotInForce",
  adopted: "NotInForce",
  "in-force": "InForce",
  amended: "InForce",
  ended: "NotInForce",
};

/** Laws and by-laws are legislation to schema.org; strategies and programmes are works of whoever is responsible. */
export function measureThing(document: PublishedDocument<typeof measures>, around: Around): Thing {
  const { kind, state, responsible, gazette, official, topics } = document;
  const body = responsible && { "@type": "GovernmentOrganization", name: responsible };
  const common = { sameAs: official, keywords: titles(topics, around) };
  if (kind === null || !legal.includes(kind))
    return { ...described("CreativeWork", document, around), creator: body, ...common };
  const forces: Readonly<Record<string, string>> = forceOfState;
  const force = state === null ? undefined : forces[state];
  return {
    ...described("Legislation", document, around),
    legislationIdentifier: gazette,
    legislationResponsible: body,
    legislationLegalForce: force && `https://schema.org/${force}`,
    ...common,
  };
}

export function consultationThing(document: PublishedDocument<typeof consultations>, around: Around): Thing {
  const { start, end, measures: about, topics } = document;
  return {
    ...written("WebPage", document, around),
    temporalCoverage: start && `${start}/${end ?? ".."}`,
    about: named("CreativeWork", about, around),
    keywords: titles(topics, around),
  };
}
