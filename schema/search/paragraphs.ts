import { type Collection, publicFields } from "../collection.ts";
import type { PartData } from "../draft.ts";
import { type Field, kindOf } from "../fields/index.ts";

/** The searchable text of an entry in one language. */
export interface SearchText {
  /** The title and other names. */
  readonly titles: readonly string[];
  /** The summary first. */
  readonly paragraphs: readonly string[];
}

/** False for what has no address and stands in no list. */
export function isSearched(collection: Collection): boolean {
  if (collection.internal) return false;
  return !collection.singleton || collection.name === "home";
}

/** The texts of all public fields, with those of the language put through `change`. */
export function searchTextOf(
  collection: Collection,
  shared: PartData,
  data: PartData,
  change: (value: unknown, field: Field) => unknown,
): SearchText {
  const texts = publicFields(collection).map(([name, field]) => {
    const value = (field.localized ? change(data[name] ?? null, field) : shared[name]) ?? null;
    const found = value === null ? [] : (kindOf(field).paragraphs?.(value, field) ?? []);
    return { isTitle: name === "title" || isAlias(field), found };
  });
  return {
    titles: texts.filter(({ isTitle }) => isTitle).flatMap(({ found }) => found),
    paragraphs: texts.filter(({ isTitle }) => !isTitle).flatMap(({ found }) => found),
  };
}

const isAlias = (field: Field) => field.kind === "text" && field.alias === true;
