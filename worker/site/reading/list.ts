import { type SQL, sql } from "drizzle-orm";
import type { Collection, PublishedDocument } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { documentOf, sortColumn } from "../../../schema/published.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { columnNames, columnsOf } from "./columns.ts";
import { referenceColumns, referenceNames } from "./references.ts";
import { standInOf } from "./stand-in.ts";

/** So many that a page of twelve entries with all that is said of them stays within a first flight of packets. */
export const pageSize = 12;

/** Which of a list's entries: `size` of them from page `page`, counted from 1. */
export interface Slice {
  readonly page: number;
  readonly size: number;
}

type FieldOf<C extends Collection> = keyof C["fields"] & string;

/** What a list shows of an entry. */
export type Listed<C extends Collection, F extends FieldOf<C>> = Pick<
  PublishedDocument<C>,
  "id" | "locale" | "slug" | "publishedAt" | (F & keyof PublishedDocument<C>)
>;

export interface ListQuery<C extends Collection, F extends FieldOf<C>> {
  /** One more row than the slice holds, which tells whether there is a next page. */
  readonly rows: (locale: Locale, slice: Slice) => Statement;
  /** The entries that the rows refer to in a field. */
  readonly references: (field: FieldOf<C>) => (locale: Locale, slice: Slice) => Statement;
  readonly documents: (rows: readonly Row[]) => readonly Listed<C, F>[];
}

/**
 * A collection's list in its first order. Entries of the locale and those that are published in the other language
 * alone are read from the index, each no further than the page needs, and merged.
 */
export function listQuery<C extends Collection, const F extends FieldOf<C>>(
  collection: C,
  fields: readonly F[],
): ListQuery<C, F> {
  const rows = prepared<ListValues>(
    () => sql`select ${columnsOf(collection, fields)} from ${tableOf(collection).table}
      join (${sliceOf(collection)}) as slice using (entry, locale) ${sliceOrder(collection)}`,
    () => columnNames(collection, fields),
  );
  return {
    rows: (locale, of) => rows(listValues(locale, of)),
    references: (field) => {
      const ids = () => sql`select ids.value from ${tableOf(collection).table}
        join (${sliceOf(collection)}) as slice using (entry, locale), json_each(${sql.identifier(field)}) as ids`;
      const query = prepared<ListValues>(
        () =>
          sql`select ${referenceColumns} from documents where locale in (${sql.placeholder("locale")}, ${sql.placeholder("standIn")}) and entry in (${ids()})`,
        () => referenceNames,
      );
      return (locale, of) => query(listValues(locale, of));
    },
    documents: (found) => found.map((row) => documentOf(collection, row)),
  };
}

export type ListValues = { locale: string; standIn: string; until: number; offset: number; size: number };

export function listValues(locale: Locale, { page, size }: Slice): ListValues {
  const offset = (page - 1) * size;
  return { locale, standIn: standInOf[locale], until: offset + size + 1, offset, size: size + 1 };
}

/** Which entries, in which locale: what a page of the list shows, read from the index. */
export function sliceOf(collection: Collection): SQL {
  const { key, direction } = firstOrder(collection);
  const table = tableOf(collection).table;
  const some = (which: SQL) =>
    sql`select * from (select entry, locale, ${key} as sort_key from ${table} where ${which} order by ${key} ${direction}, entry ${direction} limit ${sql.placeholder("until")})`;
  const own = some(sql`locale = ${sql.placeholder("locale")}`);
  const standingIn = some(sql`locale = ${sql.placeholder("standIn")} and sole = 1`);
  return sql`select * from (${own} union all ${standingIn}) ${sliceOrder(collection)} limit ${sql.placeholder("size")} offset ${sql.placeholder("offset")}`;
}

export function sliceOrder(collection: Collection): SQL {
  const { direction } = firstOrder(collection);
  return sql`order by sort_key ${direction}, entry ${direction}`;
}

export function firstOrder(collection: Collection) {
  const [first] = collection.order;
  const { name } = tableOf(collection).column(sortColumn(first.replace("-", "")));
  return { key: sql.identifier(name), direction: first.startsWith("-") ? sql`desc` : sql`asc` };
}
