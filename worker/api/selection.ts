import { type Collection, publicFields } from "../../schema/collection.ts";
import { collections } from "../../schema/collections/index.ts";
import type { Field } from "../../schema/fields/index.ts";
import { kindOf } from "../../schema/fields/index.ts";
import { type Locale, languageOf, languages, localesOf } from "../../schema/language/locale.ts";

/** Which documents a request is about and what it wants of them. */
export interface Selection {
  readonly collection: Collection;
  readonly locale: Locale;
  /** Where to look for what is not published in `locale`; null where that is not wanted. */
  readonly fallback: Locale | null;
  /** The members asked for; null for all. */
  readonly fields: readonly string[] | null;
  /** References to be replaced by what they refer to. */
  readonly include: readonly string[];
}

/** Members that no `fields` leaves out. */
export const constantMembers = ["id", "collection", "locale"] as const;

/** What every document has before its fields. */
export const headMembers = [
  ...constantMembers,
  "slug",
  "url",
  "publishedAt",
  "updatedAt",
  "version",
] as const;

export function memberNames(collection: Collection): readonly string[] {
  return [...headMembers, ...publicFields(collection).map(([name]) => name)];
}

export function publicField(collection: Collection, name: string): Field | undefined {
  return publicFields(collection).find(([known]) => known === name)?.[1];
}

/** What the API gives; the rest is published for the site's own use. */
export const openCollections: readonly Collection[] = collections.filter(({ internal }) => !internal);

export function collectionNamed(name: string): Collection | undefined {
  return openCollections.find((collection) => collection.name === name);
}

/** The collection that a field's values refer to. */
export function targetOf(field: Field): Collection | undefined {
  const name = kindOf(field).refersTo?.(field);
  return name === undefined ? undefined : collectionNamed(name);
}

/** Names of the fields that `include` takes. */
export function includable(collection: Collection): readonly string[] {
  return publicFields(collection)
    .filter(([, field]) => targetOf(field))
    .map(([name]) => name);
}

/** The locale that stands in for another one: the first of the other language. */
export function standingInFor(locale: Locale): Locale {
  const other = languages.find((language) => language !== languageOf(locale)) ?? languageOf(locale);
  return localesOf[other][0] ?? locale;
}
