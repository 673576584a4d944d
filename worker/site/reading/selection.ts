import type { Collection } from "../../../schema/collection.ts";
import { comparedWith, type Facet, facetsOf } from "./facets.ts";

/** What a reader chose: values by the name of their facet. An entry has to have one of each facet's. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** More is no question that a reader asks. */
const mostValues = 10;

/** What of an address is a choice among the collection's facets; the rest is left out. */
export function selectionIn(collection: Collection, parameters: URLSearchParams): Selection {
  const chosen = facetsOf(collection).map((facet) => [facet.name, valuesOf(facet, parameters)] as const);
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

/** In the order in which a form with all values sends them. */
function valuesOf(facet: Facet, parameters: URLSearchParams): readonly string[] {
  const given = parameters.getAll(facet.name).slice(0, 10 * mostValues);
  const valid = new Set(given.filter((value) => comparedWith(facet, value) !== undefined));
  const values = facet.codes ? Object.keys(facet.codes).filter((code) => valid.has(code)) : [...valid].sort();
  return values.slice(0, mostValues);
}

export function isEmpty(selection: Selection): boolean {
  return Object.keys(selection).length === 0;
}

/** The same without one value of a facet. */
export function without(selection: Selection, name: string, value: string): Selection {
  const left = (selection[name] ?? []).filter((other) => other !== value);
  const { [name]: _chosen, ...others } = selection;
  return left.length > 0 ? { ...selection, [name]: left } : others;
}

/** The same with nothing but this value of a facet, in the order of the facets. */
export function withOnly(
  facets: readonly Facet[],
  selection: Selection,
  name: string,
  value: string,
): Selection {
  const wanted: Selection = { ...selection, [name]: [value] };
  const names = facets.map((facet) => facet.name).filter((other) => wanted[other]);
  return Object.fromEntries(names.map((other) => [other, wanted[other] ?? []]));
}
