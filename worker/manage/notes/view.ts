import type { Row } from "../../platform/database.ts";

/** A note as the management API shows it. */
export function noteView(row: Row) {
  return {
    id: row.id,
    part: row.part,
    field: row.field,
    text: row.text,
    author: { id: row.author, name: row.name },
    createdAt: row.created_at,
    done: row.done_at === null ? null : { at: row.done_at, by: row.done_name },
  };
}
