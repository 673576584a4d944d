import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { build, type Reader } from "../platform/database.ts";
import { tagOf } from "../platform/edge-cache.ts";
import { tableOf } from "../published/tables.ts";
import { answerJson } from "./answer.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { columnsOf, documentsOf } from "./documents.ts";
import { condition, filterValue } from "./filter.ts";
import { after, cursorValue, keyColumns, orderBy } from "./order.ts";
import type { ListParameters } from "./parameters.ts";
import { carryOut, type Plan, planFor, type Values } from "./plan.ts";
import { relatedTo } from "./related.ts";

export async function answerList(request: Request, reader: Reader, asked: ListParameters): Promise<Response> {
  const { selection, limit, order, filters, cursor } = asked;
  const { collection, locale, fallback } = selection;
  const keys = Object.values(keyColumns(tableOf(collection), order)).map(({ name }) => name);
  const purpose = [collection.name, locale, fallback, order, filters];
  const place = cursor === null ? [] : decodeCursor(purpose, cursor, keys.length);

  const { own, related } = await carryOut(reader, planOf(asked), valuesOf(asked, place));
  const [found = []] = own;
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const next = last
    ? encodeCursor(
        purpose,
        keys.map((key) => String(last[key])),
      )
    : null;
  const { data, tags } = documentsOf(selection, rows, related);
  return answerJson(request, { data, page: { limit, next } }, [tagOf.collection(collection.name), ...tags]);
}

function valuesOf({ selection, limit, filters }: ListParameters, place: readonly string[]): Values {
  const { locale, fallback } = selection;
  const compared = filters.flatMap(({ values }, filter) =>
    values.map((value, index) => [filterValue(filter, index), value] as const),
  );
  const passed = place.map((value, index) => [cursorValue(index), value] as const);
  return { locale, fallback, limit, oneMore: limit + 1, ...Object.fromEntries([...compared, ...passed]) };
}

function planOf(asked: ListParameters): Plan {
  const { selection, order, filters, cursor } = asked;
  const { collection, fallback, fields, include } = selection;
  const compared = filters.map(({ field, operator, values }) => [field, operator, values.length]);
  const shape = [
    "list",
    collection.name,
    fallback !== null,
    fields,
    include,
    order,
    compared,
    cursor !== null,
  ];
  return planFor(shape, () => ({
    own: [page(asked, "rows")],
    related: relatedTo(selection, page(asked, "entries")),
  }));
}

/** Finds the rows of a page, or their entries alone. */
function page(asked: ListParameters, wanted: "rows" | "entries") {
  const { selection, order } = asked;
  const table = tableOf(selection.collection);
  const { entry, ...keys } = keyColumns(table, order);
  const own = eq(table.column("locale"), sql.placeholder("locale"));
  const limit = sql.placeholder(wanted === "rows" ? "oneMore" : "limit");
  const scan = (where: SQL | undefined, columns: Record<string, SQLiteColumn | undefined>) =>
    build
      .select(columns as Record<string, SQLiteColumn>)
      .from(table.table)
      .where(and(where, ...conditions(asked)))
      .orderBy(...orderBy(table, order))
      .limit(limit);
  if (!selection.fallback)
    return scan(own, wanted === "rows" ? { ...columnsOf(selection), ...keys } : { entry });

  const theirs = and(eq(table.column("locale"), sql.placeholder("fallback")), eq(table.column("sole"), 1));
  const columns = wanted === "rows" ? { ...columnsOf(selection), ...keys } : { entry, ...keys };
  const both = sql`(select * from ${scan(own, columns)} union all select * from ${scan(theirs, columns)})`;
  return build
    .select({ all: wanted === "rows" ? sql`*` : sql`entry` })
    .from(both)
    .orderBy(...orderBy(table, order))
    .limit(limit);
}

function conditions({ selection, order, filters, cursor }: ListParameters): (SQL | undefined)[] {
  const table = tableOf(selection.collection);
  const met = filters.map((filter, position) => condition(selection.collection, table, filter, position));
  return cursor === null ? met : [...met, after(table, order)];
}
