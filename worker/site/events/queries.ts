import { sql } from "drizzle-orm";
import { events } from "../../../schema/collections/events.ts";
import { documentOf } from "../../../schema/published.ts";
import { prepared } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { eventItemFields, type ListedEvent } from "../parts/event-item.tsx";
import type { Question } from "../reading/beside.ts";
import { columnNames, columnsOf } from "../reading/columns.ts";
import type { EntryValues } from "../reading/entry.ts";

/** More cannot be planned at once, and the rest stand in the list. */
const most = sql.raw("20");

const planned = (which: ReturnType<typeof sql>) =>
  sql`select * from (select ${columnsOf(events, eventItemFields)} from ${tableOf(events).table}
    where state = 'planned' and ${which} order by date_sort, entry limit ${most})`;

/** Planned events, the next one first. They are told by their state: a cached page knows no clock. */
export const eventsAhead: Question<readonly ListedEvent[]> = {
  collections: [events],
  statement: prepared<EntryValues>(
    () => sql`select * from (${planned(sql`locale = ${sql.placeholder("locale")}`)}
      union all ${planned(sql`locale = ${sql.placeholder("standIn")} and sole = 1`)}) order by date, entry limit ${most}`,
    () => columnNames(events, eventItemFields),
  ),
  read: (_, rows) => rows.map((row) => documentOf(events, row)),
};
