import { type SQL, sql } from "drizzle-orm";
import type { Part } from "../../../schema/collection.ts";
import { accounts, entries, publications, schedules, tokens } from "../../../schema/editorial.ts";
import type { Language } from "../../../schema/language/locale.ts";
import type { Mistake } from "../../../schema/validation.ts";
import { type Row, type Statement, statement } from "../../platform/database.ts";
import { type NamedRevisions, someAreGone } from "../../publishing/named-revisions.ts";

export const scheduleStates = ["waiting", "done", "failed", "cancelled"] as const;
export type ScheduleState = (typeof scheduleStates)[number];

/** Why a schedule came to nothing; `errors` are what strict validation wanted at its time. */
export interface Reason {
  readonly code: "trashed" | "not-live" | "revision-gone" | "invalid" | "internal";
  readonly errors?: readonly Mistake[];
}

export interface Schedule {
  readonly id: string;
  readonly entry: string;
  readonly action: "publish" | "unpublish";
  readonly languages: readonly Language[];
  readonly revisions: NamedRevisions;
  readonly at: string;
  readonly author: string;
  readonly state: ScheduleState;
}

export function scheduleOf(row: Row): Schedule {
  return {
    id: String(row.id),
    entry: String(row.entry),
    action: row.action as Schedule["action"],
    languages: JSON.parse(String(row.languages)) as Language[],
    revisions: JSON.parse(String(row.revisions)) as NamedRevisions,
    at: String(row.at),
    author: String(row.author),
    state: row.state as ScheduleState,
  };
}

const newest = (column: string, part: Part) =>
  sql.raw(
    `(select ${column} from revisions where entry = s.entry and part = '${part}' order by number desc limit 1) ${column}_${part}`,
  );

/** Schedules with their entry's collection, titles and newest revisions, and the version that each brought about. */
export function schedulesStatement(where: SQL): Statement {
  return statement(sql`select s.*, e.collection, coalesce(a.email, t.name) author_name,
      ${newest("title", "sr")}, ${newest("title", "en")},
      ${newest("number", "shared")}, ${newest("number", "sr")}, ${newest("number", "en")},
      (select version from ${publications} where entry = s.entry and at = s.ended_at) version
    from ${schedules} s join ${entries} e on e.id = s.entry
      left join ${accounts} a on a.id = s.author
      left join ${tokens} t on 'token:' || t.id = s.author
    where ${where}`);
}

/** A schedule as the management API shows it. */
export function scheduleView(row: Row) {
  const { id, entry, action, languages, revisions: named, at, author, state } = scheduleOf(row);
  return {
    id,
    collection: row.collection,
    entry,
    title: { sr: row.title_sr, en: row.title_en },
    action,
    languages,
    revisions: named,
    newest: { shared: row.number_shared ?? 0, sr: row.number_sr ?? 0, en: row.number_en ?? 0 },
    at,
    author: { id: author, name: row.author_name },
    createdAt: row.created_at,
    state,
    reason: row.reason === null ? null : (JSON.parse(String(row.reason)) as Reason),
    endedAt: row.ended_at,
    version: state === "done" ? row.version : null,
  };
}

/** Appends a schedule; a revision it names that is gone by now breaks NOT NULL. */
export function insertStatement(schedule: Schedule, createdAt: string): Statement {
  const named = JSON.stringify(schedule.revisions);
  const gone = someAreGone(schedule.entry, schedule.revisions);
  return statement(sql`insert into ${schedules}
      (id, entry, action, languages, revisions, at, author, created_at, state, reason, ended_at)
    values (${schedule.id}, ${schedule.entry}, ${schedule.action}, ${JSON.stringify(schedule.languages)}, ${named},
      ${schedule.at}, ${schedule.author}, ${createdAt}, case when not ${gone} then 'waiting' end, null, null)`);
}

/** Ends a schedule that waits; one that does not breaks NOT NULL, and with it the whole batch. */
export function endStatement(
  id: string,
  end: { readonly state: Exclude<ScheduleState, "waiting">; readonly at: string; readonly reason?: Reason },
): Statement {
  return statement(sql`update ${schedules} set state = case state when 'waiting' then ${end.state} end,
      ended_at = ${end.at}, reason = ${end.reason ? JSON.stringify(end.reason) : null}
    where id = ${id}`);
}
