import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type Collection, publicFields } from "../../schema/collection.ts";
import { kindOf } from "../../schema/fields/index.ts";
import { columnName } from "../../schema/published.ts";
import { tableOf } from "../published/tables.ts";

const headColumns = ["entry", "locale", "slug", "publishedAt", "updatedAt", "version"];

/** The columns of the fields asked for, null for all, and those that every document needs. */
export function columnsOf(collection: Collection, fields: readonly string[] | null): readonly SQLiteColumn[] {
  const asked = publicFields(collection).filter(([name]) => fields === null || fields.includes(name));
  const fieldColumns = asked.flatMap(([name, field]) =>
    Object.keys(kindOf(field).columns).map((suffix) => columnName(name, suffix)),
  );
  return [...headColumns, ...fieldColumns].map(tableOf(collection).column);
}
