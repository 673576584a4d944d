import { sql } from "drizzle-orm";
import {
  accounts,
  entries,
  notes,
  outbox,
  publications,
  schedules,
  tokens,
} from "../../../schema/editorial.ts";
import { type Row, type Statement, statement } from "../../platform/database.ts";
import { ask, type ManageContext } from "../environment.ts";
import { noteView } from "../notes/view.ts";
import { listRow } from "./row.ts";
import { newestTitles, unpublishedCounts, unpublishedStatement } from "./statement.ts";

const shown = 8;
const mostNotes = 20;

/** A failure is told for this long, unless the entry is published before. */
const remembered = 30 * 24 * 60 * 60 * 1000;

/** What a publication may lie in the outbox before it counts as stuck. */
const patience = 2 * 60 * 1000;

/** `GET /overview`: what is being worked on, what is coming, what failed, what went live and who left a note. */
export async function readOverview(context: ManageContext): Promise<Response> {
  const now = context.env.press.now().getTime();
  const { rows } = await ask(context).read("read", [
    unpublishedStatement(shown),
    unpublishedCounts(),
    waitingStatement(),
    failedStatement(new Date(now - remembered).toISOString()),
    stuckStatement(new Date(now - patience).toISOString()),
    liveStatement(),
    notesStatement(),
  ]);
  const [drafts = [], counts = [], waiting = [], failed = [], stuck = [], live = [], open = []] = rows;
  return context.json({
    data: {
      drafts: {
        total: drafts[0]?.total ?? 0,
        data: drafts.map((row) => listRow(row)),
        lists: counts.map(({ collection, draft, changed }) => ({ collection, draft, changed })),
      },
      scheduled: waiting.map(scheduleView),
      failed: [...failed.map(scheduleView), ...stuck.map(stuckView)],
      live: live.map((row) => ({
        entry: entryName(row),
        version: row.version,
        languages: (["sr", "en"] as const).filter((language) => row[language] !== null),
        at: row.at,
        by: row.name,
      })),
      notes: open.map((row) => ({ ...noteView(row), entry: entryName(row) })),
    },
  });
}

const nameOf = (author: string) =>
  sql.raw(
    `coalesce((select email from accounts where id = ${author}), (select name from tokens where 'token:' || id = ${author})) name`,
  );

const scheduleRows = sql`select s.id, s.action, s.languages, s.at, s.reason, s.ended_at, e.id entry, e.collection,
    ${newestTitles}, ${nameOf("s.author")}
  from ${schedules} s join ${entries} e on e.id = s.entry`;

function waitingStatement(): Statement {
  return statement(sql`${scheduleRows} where s.state = 'waiting' order by s.at limit ${shown}`);
}

function failedStatement(since: string): Statement {
  return statement(sql`${scheduleRows} where s.state = 'failed' and s.ended_at > ${since} and e.trashed_at is null
    and not exists (select 1 from ${publications} p where p.entry = s.entry and p.at > s.ended_at)
    order by s.ended_at desc limit ${shown}`);
}

/** Publications that have not reached the site. */
function stuckStatement(before: string): Statement {
  return statement(sql`select o.entry, o.created_at, e.collection, ${newestTitles}
    from ${outbox} o join ${entries} e on e.id = o.entry
    where o.invalidate_at is null and o.created_at < ${before} order by o.created_at limit ${shown}`);
}

function liveStatement(): Statement {
  return statement(sql`select p.entry, p.version, p.sr, p.en, p.at, e.collection, ${newestTitles}, ${nameOf("p.author")}
    from ${publications} p join ${entries} e on e.id = p.entry
    where (p.sr is not null or p.en is not null)
      and p.version = (select max(version) from ${publications} where entry = p.entry)
    order by p.at desc, p.entry limit ${shown}`);
}

function notesStatement(): Statement {
  return statement(sql`select n.*, e.collection, ${newestTitles}, coalesce(a.email, t.name) name, null done_name
    from ${notes} n join ${entries} e on e.id = n.entry
    left join ${accounts} a on a.id = n.author left join ${tokens} t on 'token:' || t.id = n.author
    where n.done_at is null and e.trashed_at is null order by n.id desc limit ${mostNotes}`);
}

function entryName(row: Row) {
  return {
    id: row.entry,
    collection: row.collection,
    title: { sr: row.title_sr, en: row.title_en },
  };
}

function scheduleView(row: Row) {
  return {
    entry: entryName(row),
    action: row.action,
    languages: JSON.parse(String(row.languages)) as string[],
    at: row.at,
    reason: row.reason === null ? null : (JSON.parse(String(row.reason)) as unknown),
    by: row.name,
  };
}

function stuckView(row: Row) {
  return {
    entry: entryName(row),
    action: "publish",
    languages: [],
    at: row.created_at,
    reason: { code: "outbox" },
    by: null,
  };
}
