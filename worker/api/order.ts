import { and, eq, gt, gte, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Collection } from "../../schema/collection.ts";
import { sortable, sortColumn } from "../../schema/published.ts";
import type { PublishedTable } from "../published/tables.ts";
import { type Mistakes, oneOf } from "./mistakes.ts";

export interface OrderKey {
  readonly field: string;
  readonly descending: boolean;
}

const keyOf = (text: string): OrderKey =>
  text.startsWith("-") ? { field: text.slice(1), descending: true } : { field: text, descending: false };

export function defaultOrder(collection: Collection): readonly OrderKey[] {
  return collection.order.map(keyOf);
}

export function parseOrder(collection: Collection, text: string, mistakes: Mistakes): readonly OrderKey[] {
  const order = text.split(",").map(keyOf);
  const known = sortable(collection);
  order.forEach(({ field }, index) => {
    if (!known.includes(field))
      mistakes.add("unknown-field", "sort", `cannot be by "${field}", only by ${oneOf(known)}`);
    else if (order.findIndex((key) => key.field === field) < index)
      mistakes.add("invalid-parameter", "sort", `names ${field} twice`);
  });
  return order;
}

/** The columns that order a list: the keys, and then the entry, in the last key's direction so that an index serves both. */
function orderColumns(order: readonly OrderKey[]): readonly { name: string; descending: boolean }[] {
  const keys = order.map(({ field, descending }) => ({ name: sortColumn(field), descending }));
  return [...keys, { name: "entry", descending: order.at(-1)?.descending ?? false }];
}

export function orderBy(table: PublishedTable, order: readonly OrderKey[]): SQL[] {
  return orderColumns(order).map(({ name, descending }) => {
    // Without the table's name, so that it also orders what two scans of the table have found.
    const column = sql.identifier(table.column(name).name);
    return descending ? sql`${column} desc` : sql`${column} asc`;
  });
}

/** The columns whose values a cursor holds, in order. */
export function keyColumns(table: PublishedTable, order: readonly OrderKey[]): Record<string, SQLiteColumn> {
  return Object.fromEntries(orderColumns(order).map(({ name }) => [name, table.column(name)]));
}

/** The placeholder of the cursor's n-th value. */
export const cursorValue = (index: number) => `after${index}`;

/** Rows that come after the cursor's. */
export function after(table: PublishedTable, order: readonly OrderKey[]): SQL | undefined {
  const keys = orderColumns(order).map(({ name, descending }, index) => ({
    column: table.column(name),
    descending,
    value: sql.placeholder(cursorValue(index)),
  }));
  const [first, ...rest] = keys;
  if (!first) return undefined;
  const beyond = keys.reduceRight<SQL | undefined>((next, { column, descending, value }) => {
    const further = descending ? lt(column, value) : gt(column, value);
    return next ? or(further, and(eq(column, value), next)) : further;
  }, undefined);
  if (rest.length === 0) return beyond;
  // SQLite seeks by the first column alone; without this line it would read the list from its beginning.
  return and(first.descending ? lte(first.column, first.value) : gte(first.column, first.value), beyond);
}
