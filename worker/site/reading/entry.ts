import { type SQL, sql } from "drizzle-orm";
import { type Collection, type PublishedDocument, pathOf, publicFields } from "../../../schema/collection.ts";
import { kindOf } from "../../../schema/fields/index.ts";
import { type Locale, languageOf, locales } from "../../../schema/language/locale.ts";
import { documentOf } from "../../../schema/published.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { entriesLinkedIn } from "../../published/entry-links.ts";
import { tableOf } from "../../published/tables.ts";
import { columnNames, columnsOf, everyField } from "./columns.ts";
import { type References, referenceColumns, referenceNames, referencesIn } from "./references.ts";
import { inLocale, standInOf } from "./stand-in.ts";

/** Where a published entry stands, by locale. */
export type Places = Readonly<Partial<Record<Locale, string | null>>>;

/** An entry as one of its pages shows it. */
export interface FoundEntry<C extends Collection> {
  /** In the page's locale, or in the one that stands in. */
  readonly document: PublishedDocument<C>;
  /** The slug in each locale in which the entry is live. */
  readonly places: Places;
  readonly references: References;
}

export type EntryValues = { locale: string; standIn: string; language: string; slug: string };

/**
 * The id of the entry at an address. A slug of the page's own language comes first; then one of the other language
 * whose entry has no translation; then former slugs.
 */
export function entryAt(collection: Collection): SQL {
  return sql`(select entry from addresses as address
    where collection = ${sql.raw(`'${collection.name}'`)} and slug = ${sql.placeholder("slug")}
    order by case
      when language = ${sql.placeholder("language")} and current = 1 then 0
      when current = 1 and not exists (select 1 from documents where entry = address.entry and locale = ${sql.placeholder("locale")}) then 1
      when language = ${sql.placeholder("language")} then 2
      else 3 end
    limit 1)`;
}

export function entryValues(locale: Locale, slug: string): EntryValues {
  return { locale, standIn: standInOf[locale], language: languageOf(locale), slug };
}

/** The page's locale and the one that stands in. */
export const here = sql`(${sql.placeholder("locale")}, ${sql.placeholder("standIn")})`;

/** The two statements that find an entry, where it stands and whom it refers to. */
export function entryQuery<C extends Collection>(collection: C, entry: () => SQL) {
  const document = prepared<EntryValues>(
    () => sql`select ${columnsOf(collection, everyField(collection))} from ${tableOf(collection).table}
      where entry = ${entry()} and locale in ${here}`,
    () => columnNames(collection, everyField(collection)),
  );
  const surroundings = prepared<EntryValues>(
    () => sql`with asked as materialized (select ${entry()} as entry)
      select ${referenceColumns} from documents where entry = (select entry from asked)
      union all
      select ${referenceColumns} from documents where locale in ${here} and entry in
        (select value from terms where entry = (select entry from asked) and locale in ${here})`,
    () => referenceNames,
  );
  return {
    statements: (values: EntryValues): readonly Statement[] => [document(values), surroundings(values)],
    read: (locale: Locale, results: readonly (readonly Row[])[]): FoundEntry<C> | undefined => {
      const [documentRows = [], rows = []] = results;
      const found = inLocale(
        documentRows.map((row) => documentOf(collection, row)),
        locale,
      );
      return (
        found && { document: found, places: placesOf(found.id, rows), references: referencesIn(locale, rows) }
      );
    },
  };
}

function placesOf(id: string, rows: readonly Row[]): Places {
  return Object.fromEntries(
    rows.filter(({ entry }) => entry === id).map(({ locale, slug }) => [locale, slug]),
  );
}

/** The entry's page in every locale; where it is not live, the page on which its original stands in. */
export function pathsOf(collection: Collection, places: Places): Readonly<Record<Locale, string>> {
  const paths = locales.map((locale) => {
    const slug = locale in places ? places[locale] : places[standInOf[locale]];
    return [locale, pathOf(collection, locale, slug ?? null)];
  });
  return Object.fromEntries(paths) as Record<Locale, string>;
}

/** The ids that a document refers or links to, of entries that are public and of those that are not yet. */
export function mentioned<C extends Collection>(
  collection: C,
  document: PublishedDocument<C>,
): readonly string[] {
  const values: Readonly<Record<string, unknown>> = { ...document };
  return publicFields(collection).flatMap(([name, field]) => {
    const value = values[name] ?? null;
    if (value === null) return [];
    const kind = kindOf(field);
    const linked: string[] = [];
    kind.mapHtml?.(
      value,
      (html) => {
        linked.push(...entriesLinkedIn(html));
        return html;
      },
      field,
    );
    return [...(kind.entriesNamed?.(value, field) ?? []), ...linked];
  });
}
