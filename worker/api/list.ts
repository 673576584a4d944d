import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { build, type Reader } from "../platform/database.ts";
import { tagOf } from "../platform/edge-cache.ts";
import { packed } from "../published/packed-row.ts";
import { tableOf } from "../published/tables.ts";
import { answerJson } from "./answer.ts";
import { columnsOf } from "./columns.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { documentsOf } from "./documents.ts";
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

  const answers = await carryOut(reader, planOf(asked), valuesOf(asked, place));
  const found = answers.documents;
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const next = last
    ? encodeCursor(
        purpose,
        keys.map((key) => String(last[key])),
      )
    : null;
  const { data, tags } = documentsOf(selection, rows, answers);
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
  return planFor(shape, () => {
    const columns = [
      ...columnsOf(collection, fields),
      ...Object.values(keyColumns(tableOf(collection), order)),
    ];
    const documents = { query: page(asked, packed(columns)), packed: columns };
    return { documents, moved: null, ...relatedTo(selection, page(asked, null)) };
  });
}

/** Finds the packed rows of a page and one more or, without them, the page's entries. */
function page(asked: ListParameters, rows: { readonly row: SQL.Aliased } | null) {
  const { selection, order } = asked;
  const { table, column } = tableOf(selection.collection);
  const limit = sql.placeholder(rows ? "oneMore" : "limit");
  const inOrder = orderBy(tableOf(selection.collection), order);
  const scan = (where: SQL | undefined, wanted: Record<string, SQLiteColumn | SQL.Aliased>) =>
    build
      .select(wanted)
      .from(table)
      .where(and(where, ...conditions(asked)))
      .orderBy(...inOrder)
      .limit(limit);
  const own = eq(column("locale"), sql.placeholder("locale"));
  if (!selection.fallback) return scan(own, rows ?? { entry: column("entry") });

  const theirs = and(eq(column("locale"), sql.placeholder("fallback")), eq(column("sole"), 1));
  const wanted = { ...keyColumns(tableOf(selection.collection), order), ...rows };
  const both = sql`(select * from ${scan(own, wanted)} union all select * from ${scan(theirs, wanted)})`;
  return build
    .select({ wanted: sql`${sql.identifier(rows ? "row" : "entry")}` })
    .from(both)
    .orderBy(...inOrder)
    .limit(limit);
}

function conditions({ selection, order, filters, cursor }: ListParameters): (SQL | undefined)[] {
  const table = tableOf(selection.collection);
  const met = filters.map((filter, position) => condition(selection.collection, table, filter, position));
  return cursor === null ? met : [...met, after(table, order)];
}
