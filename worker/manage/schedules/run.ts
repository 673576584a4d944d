import { sql } from "drizzle-orm";
import { collections } from "../../../schema/collections/index.ts";
import { schedules } from "../../../schema/editorial.ts";
import { ConstraintViolated, DatabaseUnavailable, type Row, statement } from "../../platform/database.ts";
import { logError } from "../../platform/log.ts";
import type { NamedRevisions } from "../../publishing/named-revisions.ts";
import type { Press } from "../../publishing/outbox.ts";
import { type Edition, mistakesBefore, publishEdition, withdrawEdition } from "../../publishing/publish.ts";
import { auditStatement } from "../audit.ts";
import { type EntryState, entryState, presentStatements } from "../entries/present.ts";
import { retried } from "../entries/retried.ts";
import { endStatement, type Reason, type Schedule, scheduleOf } from "./queries.ts";

const mostPerRun = 20;

/**
 * Carries out what is due, in the order of its time. Each ends in the same batch in which its publication is appended,
 * so that a run that is missed, doubled or cut short makes no difference but the hour; the outbox brings it out.
 */
export async function runSchedules(press: Press): Promise<void> {
  const now = press.now().toISOString();
  const [due = []] = await press.editorial.read([
    statement(sql`select s.*, e.collection from ${schedules} s join entries e on e.id = s.entry
      where s.state = 'waiting' and s.at <= ${now} order by s.at, s.created_at, s.id limit ${mostPerRun}`),
  ]);
  for (const row of due) await carryOut(press, row);
}

async function carryOut(press: Press, row: Row): Promise<void> {
  const schedule = scheduleOf(row);
  try {
    await retried(() => attempt(press, schedule, String(row.collection)));
  } catch (error) {
    logError("A schedule was not carried out:", error);
    if (error instanceof DatabaseUnavailable || error instanceof ConstraintViolated) return;
    await end(press, schedule, { code: "internal" });
  }
}

async function attempt(press: Press, schedule: Schedule, collectionName: string): Promise<void> {
  const collection = collections.find(({ name }) => name === collectionName);
  if (!collection) throw new Error(`There is no collection ${collectionName} any more.`);
  const read = async (named: NamedRevisions) => {
    const [[row] = [], ...present] = await press.editorial.read([
      statement(sql`select state from ${schedules} where id = ${schedule.id}`),
      ...presentStatements(collection, schedule.entry, named),
    ]);
    return { waits: row?.state === "waiting", state: entryState(collection, present) };
  };
  const first = await read(schedule.revisions);
  if (!first.waits) return;
  const named = notOlderThanLive(schedule.revisions, first.state);
  const { state } = named === schedule.revisions ? first : await read(named);
  const reason = schedule.action === "publish" ? whyNot(state, schedule, named) : undefined;
  if (reason) return end(press, schedule, reason);

  const at = press.now().toISOString();
  const edition = editionOf(state, schedule, at);
  await press.editorial.write([
    ...(edition?.statements ?? []),
    endStatement(schedule.id, { state: "done", at }),
    auditStatement({
      at,
      actor: schedule.author,
      action: schedule.action,
      entry: schedule.entry,
      detail: `${schedule.languages.join(" ")} scheduled`.trim(),
    }),
  ]);
}

/** A revision that went live since, and is newer, is not taken back by an older plan. */
function notOlderThanLive(named: NamedRevisions, { publication }: EntryState): NamedRevisions {
  const parts = (["shared", "sr", "en"] as const).filter((part) => named[part] !== undefined);
  const raised = parts.filter((part) => Number(publication?.[part] ?? 0) > Number(named[part]));
  if (raised.length === 0) return named;
  return { ...named, ...Object.fromEntries(raised.map((part) => [part, Number(publication?.[part])])) };
}

function whyNot(state: EntryState, { languages }: Schedule, named: NamedRevisions): Reason | undefined {
  if (state.trashed) return { code: "trashed" };
  if (languages.length === 0 && !state.live?.languages.length) return { code: "not-live" };
  const due = ["shared", ...languages] as const;
  if (due.some((part) => state.saved[part].revision !== named[part])) return { code: "revision-gone" };
  const errors = mistakesBefore(state, languages);
  return errors.length > 0 ? { code: "invalid", errors } : undefined;
}

function editionOf(
  state: EntryState,
  { action, languages, author }: Schedule,
  at: string,
): Edition | undefined {
  const intent = { languages, actor: author, at };
  if (action === "publish") return publishEdition(state, intent);
  const live = state.live?.languages.some(({ language }) => languages.includes(language));
  return live ? withdrawEdition(state, intent) : undefined;
}

async function end(press: Press, { id, entry, author, action }: Schedule, reason: Reason): Promise<void> {
  const at = press.now().toISOString();
  await press.editorial.write([
    endStatement(id, { state: "failed", at, reason }),
    auditStatement({ at, actor: author, action: `failed scheduled ${action}`, entry, detail: reason.code }),
  ]);
}
