import { getTableColumns } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Collection } from "../../schema/collection.ts";
import { addressesTable, documentsTable, publishedTable, termsTable } from "../../schema/published.ts";

export const documents = documentsTable();
export const terms = termsTable();
export const addresses = addressesTable();

export interface PublishedTable {
  readonly table: ReturnType<typeof publishedTable>;
  /** The column of a name that definitions use. */
  readonly column: (name: string) => SQLiteColumn;
}

const tables = new WeakMap<Collection, PublishedTable>();

/** A collection's published table, derived from its definition once. */
export function tableOf(collection: Collection): PublishedTable {
  const known = tables.get(collection) ?? derive(collection);
  tables.set(collection, known);
  return known;
}

function derive(collection: Collection): PublishedTable {
  const table = publishedTable(collection);
  const columns: Readonly<Record<string, SQLiteColumn>> = getTableColumns(table);
  const column = (name: string) => {
    const found = columns[name];
    if (!found) throw new Error(`The published table of ${collection.name} has no column ${name}.`);
    return found;
  };
  return { table, column };
}
