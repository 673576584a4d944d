import { is, SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { getTableConfig, SQLiteAsyncDialect, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Collection } from "./collection.ts";
import {
  addressesTable,
  changes,
  documentsTable,
  head,
  meta,
  publishedTable,
  termsTable,
} from "./published.ts";
import { searchTables } from "./search/tables.ts";

const dialect = new SQLiteAsyncDialect();

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function columnDefinition(column: SQLiteColumn): string {
  const key = column.primary ? " primary key" : "";
  const counted = column.primary && column.getSQLType() === "integer" ? " autoincrement" : "";
  return `${quoted(column.name)} ${column.getSQLType()}${key}${counted}${column.notNull && !column.primary ? " not null" : ""}`;
}

/** The `create table` of a Drizzle table. */
export function createTable(table: SQLiteTable): string {
  const { name, columns, primaryKeys } = getTableConfig(table);
  const keys = primaryKeys.map(
    ({ columns: of }) => `primary key (${of.map((key) => quoted(key.name)).join(", ")})`,
  );
  return `create table ${quoted(name)} (${[...columns.map(columnDefinition), ...keys].join(", ")})`;
}

/**
 * The `create index` statements of a Drizzle table. SQLite cannot rename an index, so each generation of a table that
 * is rebuilt beside the old one gives its indexes names of their own.
 */
export function createIndexes(table: SQLiteTable, generation: number): readonly string[] {
  const { name, indexes } = getTableConfig(table);
  return indexes.map(({ config }) => {
    const columns = config.columns.map((column) =>
      is(column, SQL) ? dialect.sqlToQuery(column).sql : quoted(column.name),
    );
    return `create ${config.unique ? "unique " : ""}index ${quoted(`${config.name}_${generation}`)} on ${quoted(name)} (${columns.join(", ")})`;
  });
}

/** The tables that follow from the definitions and from what is live; they can be rebuilt at any time. */
export function rebuiltTables(collections: readonly Collection[], prefix = ""): readonly SQLiteTable[] {
  return [
    ...collections.map((collection) => publishedTable(collection, prefix)),
    documentsTable(prefix),
    termsTable(prefix),
    addressesTable(prefix),
    ...searchTables(prefix),
  ];
}

/** The tables that remember: versions seen, the feed of changes and what the database is. */
export function createLastingTables(): readonly string[] {
  return [
    ...[head, changes, meta].map((table) => createTable(table)),
    ...createIndexes(changes, 0),
    `create trigger head_only_grows before update on head when new.version <= old.version
     begin select raise(abort, 'version already seen'); end`,
  ];
}
