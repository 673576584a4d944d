import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Row } from "../platform/database.ts";

/**
 * A row's columns as one JSON text. The database's protocol spells out the type of each value, and for wide rows
 * reading that costs the Worker more than everything else it does.
 */
export function packed(columns: readonly SQLiteColumn[]): SQL {
  const list = sql.join(
    columns.map((column) => sql`${column}`),
    sql`, `,
  );
  return sql`json_array(${list}) as "row"`;
}

/** The rows that were packed, by the names of the same columns in the database. */
export function unpacked(columns: readonly SQLiteColumn[], rows: readonly Row[]): readonly Row[] {
  return rows.map(({ row }) => {
    const values = JSON.parse(String(row)) as Row[string][];
    return Object.fromEntries(columns.map(({ name }, index) => [name, values[index] ?? null]));
  });
}
