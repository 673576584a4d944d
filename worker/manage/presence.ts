import { sql } from "drizzle-orm";
import * as v from "valibot";
import { type Collection, parts } from "../../schema/collection.ts";
import { accounts, presence, publications, revisions, schedules, tokens } from "../../schema/editorial.ts";
import { strict } from "../../schema/validation.ts";
import { type Row, type Statement, statement } from "../platform/database.ts";
import { readBody } from "./body.ts";
import { entryStatement } from "./entries/queries.ts";
import { ask, type ManageContext } from "./environment.ts";
import { collectionOf, idOf, noEntry } from "./parameters.ts";

/** Whoever has not been heard of for so many milliseconds is taken to have left. */
const seenWithin = 60_000;

/** `GET …/presence`: who else has the entry open, and what tells whether one's own view of it is the newest. */
export async function readPresence(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const statements = presentStatements(collection, id, context.env.press.now());
  const { caller, rows } = await ask(context).read("read", statements);
  return context.json({ data: view(caller.actor, rows) });
}

/** `POST …/presence`: the caller has this part open; the answer is that of GET. */
export async function notePresence(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const { part } = await readBody(
    context.req.raw,
    strict({ part: v.picklist(parts, `code:${parts.join(", ")}`) }),
  );
  const { press } = context.env;
  const now = press.now();
  const { caller, rows } = await ask(context).read("read", presentStatements(collection, id, now));
  const data = view(caller.actor, rows);
  await press.editorial.write([
    statement(
      sql`delete from ${presence} where entry = ${id} and account = ${caller.actor} and part <> ${part}`,
    ),
    statement(sql`insert into ${presence} (entry, part, account, seen_at)
      values (${id}, ${part}, ${caller.actor}, ${now.toISOString()})
      on conflict (entry, part, account) do update set seen_at = max(seen_at, excluded.seen_at)`),
  ]);
  return context.json({ data });
}

/** Forgets those who left. */
export function forgetPresence(now: Date): Statement {
  return statement(sql`delete from ${presence} where seen_at < ${since(now)}`);
}

function presentStatements(collection: Collection, id: string, now: Date): readonly Statement[] {
  const others = statement(sql`select p.part, p.account, p.seen_at, coalesce(a.email, t.name) name
    from ${presence} p left join ${accounts} a on a.id = p.account
      left join ${tokens} t on 'token:' || t.id = p.account
    where p.entry = ${id} and p.seen_at >= ${since(now)} order by name, p.account`);
  const newest = statement(
    sql`select part, max(number) number from ${revisions} where entry = ${id} group by part`,
  );
  const published = statement(sql`select max(version) version from ${publications} where entry = ${id}`);
  const waiting = statement(
    sql`select id from ${schedules} where entry = ${id} and state = 'waiting' order by at, id`,
  );
  return [entryStatement(collection, id), others, newest, published, waiting];
}

const since = (now: Date) => new Date(now.getTime() - seenWithin).toISOString();

function view(actor: string, rows: readonly (readonly Row[])[]) {
  const [[entry] = [], present = [], newest = [], [published] = [], waiting = []] = rows;
  if (!entry) throw noEntry();
  return {
    others: present
      .filter(({ account }) => account !== actor)
      .map(({ part, account, name, seen_at }) => ({ part, account: { id: account, name }, seenAt: seen_at })),
    revisions: Object.fromEntries(
      parts.map((part) => [part, newest.find((row) => row.part === part)?.number ?? 0]),
    ),
    version: published?.version ?? 0,
    trashed: entry.trashed_at !== null,
    scheduled: waiting.map((schedule) => schedule.id),
  };
}
