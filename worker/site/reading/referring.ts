import { sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { prepared, type Row } from "../../platform/database.ts";
import type { Question, Subject } from "./beside.ts";
import { type EntryValues, here } from "./entry.ts";
import { type Reference, referenceColumns, referenceNames, referencesIn } from "./references.ts";

/** How many of a collection are looked at, the newest first; an entry that thousands refer to is still one short page. */
const most = 30;

/** The entries that refer, by the names of their collections. */
export type Referring = Readonly<Record<string, readonly Reference[]>>;

/** Entries of some collections that refer to an entry in a field that they all have. */
export function referring(
  collections: readonly Collection[],
  field: string,
  entry: Subject,
): Question<Referring> {
  const names = JSON.stringify(collections.map(({ name }) => name));
  const newest = (locale: string) => sql`select * from (select entry from terms
    where collection = wanted.value and field = ${sql.raw(`'${field}'`)} and value = ${entry()}
      and locale = ${sql.placeholder(locale)} order by entry desc limit ${sql.raw(String(most))})`;
  const statement = prepared<EntryValues>(
    // The order of the join is given: the entries of a collection, and then their documents.
    () => sql`select ${referenceColumns} from json_each(${sql.raw(`'${names}'`)}) as wanted cross join documents
      where documents.locale in ${here} and documents.entry in (${newest("locale")} union all ${newest("standIn")})
      order by documents.entry desc`,
    () => referenceNames,
  );
  return { collections, statement, read: byCollection };
}

function byCollection(locale: Locale, rows: readonly Row[]): Referring {
  const found = Object.groupBy(rows, ({ collection }) => String(collection));
  return Object.fromEntries(
    Object.entries(found).map(([name, of = []]) => [name, [...referencesIn(locale, of).values()]]),
  );
}
