import { type SQL, sql } from "drizzle-orm";
import { type Collection, fieldsOf } from "../../../schema/collection.ts";
import { type Field, kindOf } from "../../../schema/fields/index.ts";
import { isId } from "../../../schema/id.ts";
import { Problem } from "../../problem.ts";
import { invalidParameter } from "../parameters.ts";
import { pathOf } from "./fact.ts";

/** Where a page of a list begins: after this value, and after this entry among those that share it. */
export interface After {
  readonly value: string;
  readonly id: string;
}

export interface Order {
  /** Whether rows must hold the newest shared facts. */
  readonly readsFacts: boolean;
  readonly by: SQL;
  readonly beyond: (after: After) => SQL;
  /** What the cursor of a page that ends with this row holds beside its id. */
  readonly placeOf: (row: Readonly<Record<string, unknown>>) => string;
}

const keys = {
  created: { column: sql`id`, placeOf: (row) => String(row.id) },
  updated: { column: sql`updated_at`, placeOf: (row) => String(row.updated_at) },
  title: {
    column: sql`coalesce(title_key_sr, title_key_en, '')`,
    placeOf: (row) => String(row.title_key_sr ?? row.title_key_en ?? ""),
  },
} as const satisfies Record<string, { column: SQL; placeOf: Order["placeOf"] }>;

/** What a collection's lists can be ordered by; each also with `-` for the highest first. */
export function ordersOf(collection: Collection): readonly string[] {
  const names = [...Object.keys(keys), ...sortedFacts(collection).map(([name]) => name)];
  return names.flatMap((name) => [name, `-${name}`]);
}

/** Of a name that two would have, the list's own order is meant. */
function sortedFacts(collection: Collection) {
  return fieldsOf(collection, "shared").filter(([name, field]) => field.sorted && !Object.hasOwn(keys, name));
}

/** `title`, `updated`, `created` or a sorted fact, with `-` for the highest first; newest first unless asked otherwise. */
export function orderOf(collection: Collection, sort = "-created"): Order {
  const key = sort.replace(/^-/, "");
  const descending = sort.startsWith("-");
  const fact = sortedFacts(collection).find(([name]) => name === key);
  if (fact) return orderByFact(...fact, descending);
  if (!Object.hasOwn(keys, key))
    throw invalidParameter("sort", `must be one of ${ordersOf(collection).join(", ")}`);
  const { column, placeOf } = keys[key as keyof typeof keys];
  return {
    readsFacts: false,
    by: descending ? sql`${column} desc, id desc` : sql`${column}, id`,
    beyond: ({ value, id }) =>
      descending ? sql`(${column}, id) < (${value}, ${id})` : sql`(${column}, id) > (${value}, ${id})`,
    placeOf,
  };
}

/** By the newest saved value; entries in which it is empty come last either way. */
function orderByFact(name: string, field: Field, descending: boolean): Order {
  const column = sql`coalesce(json_extract(data_shared, ${pathOf(name, field)}), '')`;
  const { comparedAt } = kindOf(field);
  return {
    readsFacts: true,
    by: descending ? sql`${column} = '', ${column} desc, id desc` : sql`${column} = '', ${column}, id`,
    beyond: ({ value: place, id }) => {
      const value = valueIn(place);
      const further = descending
        ? sql`(${column}, id) < (${value}, ${id})`
        : sql`(${column}, id) > (${value}, ${id})`;
      const amongEmpty = sql`(${column} = '')`;
      return sql`(${amongEmpty} > (${value} = '') or (${amongEmpty} = (${value} = '') and ${further}))`;
    },
    placeOf: ({ data_shared: json }) => {
      const facts = typeof json === "string" ? (JSON.parse(json) as Record<string, unknown>) : {};
      const value = facts[name] ?? null;
      const compared =
        comparedAt === undefined || value === null ? value : (value as Record<string, unknown>)[comparedAt];
      return JSON.stringify(compared ?? "");
    },
  };
}

function valueIn(place: string): string | number {
  try {
    const value: unknown = JSON.parse(place);
    if (typeof value === "string" || typeof value === "number") return value;
  } catch {
    throw wrongCursor();
  }
  throw wrongCursor();
}

export function cursorAfter(value: string, id: string): string {
  return value === id ? id : `${id}${encodeURIComponent(value)}`;
}

export function parseCursor(cursor: string): After {
  const id = cursor.slice(0, 36);
  if (!isId(id)) throw wrongCursor();
  const rest = cursor.slice(36);
  try {
    return { id, value: rest === "" ? id : decodeURIComponent(rest) };
  } catch {
    throw wrongCursor();
  }
}

const wrongCursor = () => new Problem("invalid-cursor", "The cursor is not one of this list.");
