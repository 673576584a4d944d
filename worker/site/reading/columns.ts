import { type SQL, sql } from "drizzle-orm";
import { type Collection, publicFields } from "../../../schema/collection.ts";
import { kindOf } from "../../../schema/fields/index.ts";
import { columnName } from "../../../schema/published.ts";

const headColumns = ["entry", "locale", "slug", "published_at", "updated_at", "version"];

/** What a page selects of a published table. The JSON of rich text stays behind: pages show its HTML. */
export function columnNames<C extends Collection>(
  collection: C,
  fields: readonly (keyof C["fields"] & string)[],
): readonly string[] {
  const columns = fields.flatMap((name) => {
    const field = collection.fields[name];
    if (!field) return [];
    return Object.keys(kindOf(field).columns)
      .filter((suffix) => suffix !== "json")
      .map((suffix) => columnName(name, suffix));
  });
  return [...headColumns, ...columns];
}

export function columnsOf<C extends Collection>(
  collection: C,
  fields: readonly (keyof C["fields"] & string)[],
): SQL {
  return sql.join(
    columnNames(collection, fields).map((column) => sql.identifier(column)),
    sql`, `,
  );
}

/** The names of all public fields. */
export function everyField<C extends Collection>(collection: C): readonly (keyof C["fields"] & string)[] {
  return publicFields(collection).map(([name]) => name);
}
