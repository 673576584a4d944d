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
  return inOrderOf(facet, [...valid]).slice(0, mostValues);
}

function inOrderOf({ codes }: Facet, values: readonly string[]): readonly string[] {
  return codes ? Object.keys(codes).filter((code) => values.includes(code)) : values.toSorted();
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

/** The same with one value more of a facet, in the order in which a form sends them. */
export function withAlso(
  facets: readonly Facet[],
  selection: Selection,
  name: string,
  value: string,
): Selection {
  const wanted = facets.map((facet) => {
    const values = selection[facet.name] ?? [];
    return [facet.name, facet.name === name ? inOrderOf(facet, [...values, value]) : values] as const;
  });
  return Object.fromEntries(wanted.filter(([, values]) => values.length > 0));
}
