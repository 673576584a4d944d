import type { Label } from "./language/locale.ts";

/** A closed list: codes that are stored, with the labels that are shown. */
export type Vocabulary = Readonly<Record<string, Label>>;

export function codesOf<V extends Vocabulary>(vocabulary: V): readonly (keyof V & string)[] {
  return Object.keys(vocabulary);
}
