import { sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import { prepared } from "../../platform/database.ts";
import type { Question } from "./beside.ts";
import { type EntryValues, here } from "./entry.ts";

/** How many entries of each collection refer to an entry: by its id, then by the collection's name. */
export type CountsReferring = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** For all entries that a field refers to, in collections that have it. */
export function countsReferring(
  collections: readonly Collection[],
  field: string,
): Question<CountsReferring> {
  const names = sql.raw(collections.map(({ name }) => `'${name}'`).join(", "));
  const statement = prepared<EntryValues>(
    () => sql`select value, collection, count(distinct entry) as count from terms
      where collection in (${names}) and field = ${sql.raw(`'${field}'`)} and locale in ${here}
      group by value, collection`,
    () => ["value", "collection", "count"],
  );
  return {
    collections,
    statement,
    read: (_, rows) => {
      const counts = new Map<string, Map<string, number>>();
      for (const { value, collection, count } of rows) {
        const of = counts.get(String(value)) ?? new Map<string, number>();
        counts.set(String(value), of.set(String(collection), Number(count)));
      }
      return counts;
    },
  };
}
