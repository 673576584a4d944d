import type { Collection } from "../../../schema/collection.ts";
import type { Scalar } from "../../../schema/field.ts";
import { type Field, kindOf } from "../../../schema/fields/index.ts";
import { isOrderedByName, type Vocabulary } from "../../../schema/vocabulary.ts";

/** One of the things by which readers narrow a list. */
export interface Facet {
  /** Of the field, and of the parameter in an address. */
  readonly name: string;
  readonly field: Field;
  /** Where its values are known beforehand, in the order in which they are shown. */
  readonly codes: Vocabulary | undefined;
  /** Whether they are shown by their names instead. */
  readonly byName: boolean;
  /** The collection of the entries that are its values. */
  readonly refersTo: string | undefined;
}

/** In an address, in place of a value: entries in which the field is empty. */
export const none = "none";

const known = new WeakMap<Collection, readonly Facet[]>();

export function facetsOf(collection: Collection): readonly Facet[] {
  const found =
    known.get(collection) ?? (collection.facets ?? []).flatMap((name) => facetOf(collection, name));
  known.set(collection, found);
  return found;
}

function facetOf({ fields }: Collection, name: string): Facet[] {
  const field = fields[name];
  if (!field) return [];
  const kind = kindOf(field);
  const codes = kind.codes?.(field);
  return [
    {
      name,
      field,
      codes: codes && kind.none ? { ...codes, [none]: kind.none } : codes,
      byName: codes !== undefined && isOrderedByName(codes),
      refersTo: kind.refersTo?.(field),
    },
  ];
}

const year = /^(?:19|20|21)\d\d$/;

/** What the database compares with a value of an address; undefined where it is none of the facet's. */
export function comparedWith({ field, codes }: Facet, value: string): Scalar | undefined {
  const kind = kindOf(field);
  if (codes && !Object.hasOwn(codes, value)) return undefined;
  if (value === none && kind.none) return "";
  if (kind.byYear) return year.test(value) ? value : undefined;
  const compared = kind.comparable?.(value, field);
  // A number can be written in several ways, and an address is to be the only one of its page.
  return typeof compared === "number" && !codes && String(compared) !== value ? undefined : compared;
}

/** How an address names what the database counted. */
export function valueIn(facet: Facet, counted: Scalar): string {
  const { codes } = facet;
  return (
    (codes && Object.keys(codes).find((code) => comparedWith(facet, code) === counted)) ?? String(counted)
  );
}
