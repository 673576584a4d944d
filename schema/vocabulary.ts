import type { Label } from "./language/locale.ts";

/** A closed list: codes that are stored, with the labels that are shown. */
export type Vocabulary = Readonly<Record<string, Label>>;

export function codesOf<V extends Vocabulary>(vocabulary: V): readonly (keyof V & string)[] {
  return Object.keys(vocabulary);
}

const byName = new WeakSet<Vocabulary>();

/** A list without an order of its own, in which readers look for a name in their language. */
export function orderedByName<const V extends Vocabulary>(vocabulary: V): V {
  byName.add(vocabulary);
  return vocabulary;
}

export const isOrderedByName = (vocabulary: Vocabulary) => byName.has(vocabulary);
