import { type SQL, sql } from "drizzle-orm";
import { isId } from "../../../schema/id.ts";
import { Problem } from "../../problem.ts";
import { invalidParameter } from "../parameters.ts";

/** Where a page of a list begins: after this value, and after this entry among those that share it. */
export interface After {
  readonly value: string;
  readonly id: string;
}

export interface Order {
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

export const orders = Object.keys(keys).flatMap((name) => [name, `-${name}`]);

/** `title`, `updated` or `created`, with `-` for the highest first; newest first unless asked otherwise. */
export function orderOf(sort = "-created"): Order {
  const key = sort.replace(/^-/, "");
  if (!Object.hasOwn(keys, key)) throw invalidParameter("sort", `must be one of ${orders.join(", ")}`);
  const { column, placeOf } = keys[key as keyof typeof keys];
  const descending = sort.startsWith("-");
  return {
    by: descending ? sql`${column} desc, id desc` : sql`${column}, id`,
    beyond: ({ value, id }) =>
      descending ? sql`(${column}, id) < (${value}, ${id})` : sql`(${column}, id) > (${value}, ${id})`,
    placeOf,
  };
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
