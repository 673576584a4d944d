import { sql } from "drizzle-orm";
import { outbox } from "../../schema/editorial.ts";
import { ConstraintViolated, type Database, type Statement, statement } from "../platform/database.ts";
import { type EdgeCache, tagOf } from "../platform/edge-cache.ts";
import { type LiveEntry, publicationBatch } from "./projection.ts";
import { liveEntries, newestPublications } from "./publication.ts";

/** What publishing needs of the outside. */
export interface Press {
  readonly editorial: Database;
  readonly published: Database;
  readonly cache: EdgeCache;
  readonly now: () => Date;
  /** Keeps work going after the answer. */
  readonly afterwards: (work: Promise<unknown>) => void;
  /** Waits between the first and the second invalidation. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Fills of the edge cache that began before a publish have ended by then. */
const fillsInFlight = 10_000;
const entriesPerRun = 12;

/**
 * Writes what is live of an entry to the published database. A version that was seen there before counts as done:
 * someone else was faster, or something newer is live.
 */
export async function project(press: Press, live: LiveEntry): Promise<void> {
  try {
    await press.published.write(await publicationBatch(live, press.now().toISOString()));
  } catch (error) {
    if (!(error instanceof ConstraintViolated && /version already seen/.test(error.message))) throw error;
  }
}

/** The edge tags of an entry's pages and of its collection's lists. */
const tagsOf = (live: LiveEntry) => [tagOf.entry(live.id), tagOf.collection(live.collection.name)];

/** Makes the edge forget what shows the entry; a withdrawn text not even a stale copy may outlive. */
export async function invalidate(press: Press, live: LiveEntry, withdrawn: boolean): Promise<void> {
  await (withdrawn ? press.cache.purge(tagsOf(live)) : press.cache.invalidate(tagsOf(live)));
}

/**
 * After the answer: notes that the version is out, and ten seconds later invalidates once more, for fills that were in
 * flight, and ticks the row off. Whatever of it does not happen, the cron does.
 */
export async function tickOff(press: Press, live: LiveEntry, withdrawn: boolean): Promise<void> {
  const due = new Date(press.now().getTime() + fillsInFlight).toISOString();
  await press.editorial.write([
    statement(sql`update ${outbox} set invalidate_at = ${due}
      where entry = ${live.id} and version <= ${live.version} and invalidate_at is null`),
  ]);
  await press.sleep(fillsInFlight);
  await invalidate(press, live, withdrawn);
  await remove(press, live);
}

async function remove(press: Press, live: LiveEntry): Promise<void> {
  await press.editorial.write([
    statement(sql`delete from ${outbox} where entry = ${live.id} and version <= ${live.version}`),
  ]);
}

/** Entries whose publication may not be out yet. `age` in milliseconds leaves alone what is only just under way. */
export function dueEntries(now: Date, age: number) {
  const before = new Date(now.getTime() - age).toISOString();
  return sql`select entry from ${outbox}
    where (invalidate_at is null and created_at <= ${before}) or invalidate_at <= ${now.toISOString()}`;
}

/**
 * Finishes what publishing left undone, oldest first, a limited number of entries at a time, and invalidates them
 * together, since the edge allows few calls a minute. One entry that fails does not keep the others waiting; the
 * failures are thrown together at the end.
 */
export async function finishOutbox(press: Press, age = 0): Promise<void> {
  const due = sql`select entry from ${outbox} where entry in (${dueEntries(press.now(), age)})
    group by entry order by min(created_at), entry limit ${entriesPerRun}`;
  const [publicationRows = [], slugRows = [], purges = []] = await press.editorial.read([
    ...newestPublications(due),
    statement(sql`select distinct entry from ${outbox} where purge`),
  ]);
  const done: LiveEntry[] = [];
  const failures: unknown[] = [];
  for (const live of liveEntries(publicationRows, slugRows)) {
    try {
      await project(press, live);
      done.push(live);
    } catch (error) {
      failures.push(error);
      await press.editorial.write([
        statement(sql`update ${outbox} set attempts = attempts + 1 where entry = ${live.id}`),
      ]);
    }
  }
  if (done.length > 0) {
    const withdrawn = new Set(purges.map((row) => row.entry));
    const [gone, edited] = [
      done.filter(({ id }) => withdrawn.has(id)),
      done.filter(({ id }) => !withdrawn.has(id)),
    ];
    if (gone.length > 0) await press.cache.purge([...new Set(gone.flatMap(tagsOf))]);
    if (edited.length > 0) await press.cache.invalidate([...new Set(edited.flatMap(tagsOf))]);
    await press.editorial.write(done.flatMap((live) => ticks(press, live)));
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} publications are still to be finished.`);
}

/** The first pass leaves the row for the second invalidation, the second pass removes it. */
function ticks(press: Press, live: LiveEntry): readonly Statement[] {
  const now = press.now();
  const mine = sql`entry = ${live.id} and version <= ${live.version}`;
  const later = new Date(now.getTime() + fillsInFlight).toISOString();
  return [
    statement(sql`delete from ${outbox} where ${mine} and invalidate_at <= ${now.toISOString()}`),
    statement(sql`update ${outbox} set invalidate_at = ${later} where ${mine} and invalidate_at is null`),
  ];
}
