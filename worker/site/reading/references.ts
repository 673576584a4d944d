import { sql } from "drizzle-orm";
import { type Collection, pathOf } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import type { Row } from "../../platform/database.ts";
import { inLocale } from "./stand-in.ts";

/** A published entry that a page names and links to. */
export interface Reference {
  readonly id: string;
  readonly collection: Collection;
  readonly locale: Locale;
  readonly slug: string | null;
  readonly title: string;
}

/** Published entries by id, each in the page's locale or, failing that, in the one that stands in. */
export type References = ReadonlyMap<string, Reference>;

/** What to select from `documents` for `referencesIn`. */
export const referenceNames = ["entry", "locale", "collection", "slug", "title"];

export const referenceColumns = sql.raw(referenceNames.map((name) => `documents.${name}`).join(", "));

export function referencesIn(locale: Locale, rows: readonly Row[]): References {
  const byId = Map.groupBy(rows.flatMap(referenceOf), ({ id }) => id);
  const found = new Map<string, Reference>();
  for (const [id, versions] of byId) {
    const reference = inLocale(versions, locale);
    if (reference) found.set(id, reference);
  }
  return found;
}

function referenceOf(row: Row): Reference[] {
  const collection = collections.find(({ name }) => name === row.collection);
  if (!collection) return [];
  return [
    {
      id: String(row.entry),
      collection,
      locale: row.locale as Locale,
      slug: row.slug === null ? null : String(row.slug),
      title: String(row.title),
    },
  ];
}

/** The path of an entry's page among the pages of a locale, whatever language the entry is in. */
export function pathIn(
  locale: Locale,
  { collection, slug }: Pick<Reference, "collection" | "slug">,
): string | null {
  return pathOf(collection, locale, slug);
}

/** Of these ids those that are public, in their order. */
export function referred(
  references: References,
  ids: readonly string[] | string | null,
): readonly Reference[] {
  const list = typeof ids === "string" ? [ids] : (ids ?? []);
  return list.flatMap((id) => references.get(id) ?? []);
}
