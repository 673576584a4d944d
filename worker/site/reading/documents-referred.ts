import { sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import { documentOf } from "../../../schema/published.ts";
import { prepared } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import type { Question, Subject } from "./beside.ts";
import { columnNames, columnsOf } from "./columns.ts";
import { type EntryValues, here } from "./entry.ts";
import type { Listed } from "./list.ts";
import { inLocale } from "./stand-in.ts";

/** Those that an entry names are few, but nothing keeps an editor from naming hundreds. */
const most = 100;

/** Entries of a collection that an entry refers to in some of its fields, by id: so much of each as is to be shown. */
export function documentsReferred<C extends Collection, const F extends keyof C["fields"] & string>(
  collection: C,
  fields: readonly F[],
  entry: Subject,
): Question<ReadonlyMap<string, Listed<C, F>>> {
  const statement = prepared<EntryValues>(
    () => sql`select ${columnsOf(collection, fields)} from ${tableOf(collection).table}
      where locale in ${here} and entry in
        (select distinct value from terms where entry = ${entry()} and locale in ${here} limit ${sql.raw(String(most))})`,
    () => columnNames(collection, fields),
  );
  return {
    collections: [collection],
    statement,
    read: (locale, rows) => {
      const byId = Map.groupBy(
        rows.map((row) => documentOf(collection, row)),
        ({ id }) => id,
      );
      return new Map(
        [...byId].flatMap(([id, versions]) => {
          const found = inLocale(versions, locale);
          return found ? [[id, found] as const] : [];
        }),
      );
    },
  };
}
