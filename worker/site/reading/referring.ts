import { sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { prepared, type Row } from "../../platform/database.ts";
import type { Question, Subject } from "./beside.ts";
import { type EntryValues, here } from "./entry.ts";
import { type Reference, referenceColumns, referenceNames, referencesIn } from "./references.ts";

/** How many are looked at, the newest first; an entry that thousands refer to is still one short page. */
const most = 30;

/** Entries of a collection that refer to an entry in one of these fields. */
export function referring(
  collection: Collection,
  fields: readonly string[],
  entry: Subject,
): Question<Referring> {
  const found = () =>
    fields.flatMap((field) =>
      ["locale", "standIn"].map(
        (locale) => sql`select * from (select entry, field from terms
        where collection = ${sql.raw(`'${collection.name}'`)} and field = ${sql.raw(`'${field}'`)}
          and value = (select entry from subject) and locale = ${sql.placeholder(locale)}
        order by entry desc limit ${sql.raw(String(most))})`,
      ),
    );
  const statement = prepared<EntryValues>(
    () => sql`with subject as materialized (select ${entry()} as entry),
        found as materialized (${sql.join(found(), sql` union all `)})
      select found.field, ${referenceColumns} from found
      join documents on documents.entry = found.entry and documents.locale in ${here}
      order by documents.entry desc`,
    () => ["field", ...referenceNames],
  );
  return { collections: [collection], statement, read: referencesByField };
}

/** The entries that refer, by the field in which they do. */
export type Referring = Readonly<Record<string, readonly Reference[]>>;

function referencesByField(locale: Locale, rows: readonly Row[]): Referring {
  const byField = Object.groupBy(rows, ({ field }) => String(field));
  return Object.fromEntries(
    Object.entries(byField).map(([field, found = []]) => [field, [...referencesIn(locale, found).values()]]),
  );
}
