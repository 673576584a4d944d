import type { Label } from "./language/locale.ts";

/** What a code stands for. */
export type Term = Label & {
  /** The code of ESSGlobal's vocabulary that means the same, where it is not the code itself. */
  readonly essglobal?: string;
};

/** A closed list: codes that are stored, with the labels that are shown. */
export type Vocabulary = Readonly<Record<string, Term>>;

/** The codes that have one in ESSGlobal's vocabularies, which programs of the field share. */
export function essglobalOf(vocabulary: Vocabulary): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(vocabulary).flatMap(([code, { essglobal }]) => (essglobal ? [[code, essglobal]] : [])),
  );
}

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
