import { sql } from "drizzle-orm";
import { entries, outbox } from "../../schema/editorial.ts";
import {
  ConstraintViolated,
  type Database,
  DatabaseUnavailable,
  type Row,
  type Statement,
  statement,
} from "../platform/database.ts";
import { type EdgeCache, everythingTag, tagOf } from "../platform/edge-cache.ts";
import { logError } from "../platform/log.ts";
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
const entriesPerRun = 30;

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
  await noteProjected(press, live, fillsInFlight);
  await press.sleep(fillsInFlight);
  await invalidate(press, live, withdrawn);
  await remove(press, live);
}

/** The version is out; the next invalidation is due after so many milliseconds. */
export async function noteProjected(press: Press, live: LiveEntry, milliseconds: number): Promise<void> {
  const due = new Date(press.now().getTime() + milliseconds).toISOString();
  await press.editorial.write([
    statement(sql`update ${outbox} set invalidate_at = ${due}
      where entry = ${live.id} and version <= ${live.version} and invalidate_at is null`),
  ]);
}

async function remove(press: Press, live: LiveEntry): Promise<void> {
  await press.editorial.write([
    statement(sql`delete from ${outbox} where entry = ${live.id} and version <= ${live.version}`),
  ]);
}

/** Entries whose publication is not out. `age` in milliseconds leaves alone what is only just under way. */
export function unprojectedEntries(now: Date, age: number) {
  const before = new Date(now.getTime() - age).toISOString();
  return sql`select entry from ${outbox} where invalidate_at is null and created_at <= ${before}`;
}

/**
 * Finishes what publishing left undone: projects what is not out, oldest first and a limited number of entries at a
 * time, and invalidates together whatever is due, since the edge allows few calls a minute. What fails is logged and
 * stays in the outbox.
 */
export async function finishOutbox(press: Press, age = 0): Promise<void> {
  const unprojected = unprojectedEntries(press.now(), age);
  const first = sql`${unprojected} group by entry order by min(created_at), entry limit ${entriesPerRun}`;
  const [dueRows = [], ...publicationRows] = await press.editorial.read([
    statement(sql`select o.entry, max(o.version) version, e.collection, max(o.purge) withdrawn, min(o.invalidate_at is not null) projected
      from ${outbox} o join ${entries} e on e.id = o.entry
      where o.entry in (${unprojected}) or o.invalidate_at <= ${press.now().toISOString()} group by o.entry`),
    ...newestPublications(first),
  ]);
  const out = await projectTogether(press, liveEntries(publicationRows));
  await invalidateTogether(
    press,
    dueRows.filter((row) => row.projected === 1 || out.has(String(row.entry))),
  );
}

/** Projects all in one batch, or one by one where that is refused; returns the ids of those that are out. */
async function projectTogether(press: Press, all: readonly LiveEntry[]): Promise<ReadonlySet<string>> {
  if (all.length > 1) {
    try {
      const at = press.now().toISOString();
      const batches = await Promise.all(all.map((live) => publicationBatch(live, at)));
      await press.published.write(batches.flat());
      return new Set(all.map(({ id }) => id));
    } catch (error) {
      if (!(error instanceof ConstraintViolated)) logError("Publications are finished one by one:", error);
      if (error instanceof DatabaseUnavailable) return new Set();
    }
  }
  const ids = await Promise.all(all.map((live) => tryToProject(press, live)));
  return new Set(ids.filter((id) => id !== undefined));
}

/** The id of the entry, or undefined when the published database did not take it. */
async function tryToProject(press: Press, live: LiveEntry): Promise<string | undefined> {
  try {
    await project(press, live);
    return live.id;
  } catch (error) {
    logError("A publication is still to be finished:", error);
    await press.editorial.write([
      statement(sql`update ${outbox} set attempts = attempts + 1 where entry = ${live.id}`),
    ]);
    return undefined;
  }
}

/** A bulk of entries is invalidated by the one tag that everything public has. */
const mostTags = 100;

async function invalidateTogether(press: Press, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const tags = (withdrawn: number) => {
    const chosen = rows.filter((row) => row.withdrawn === withdrawn);
    const each = new Set(
      chosen.flatMap(({ entry, collection }) => [
        tagOf.entry(String(entry)),
        tagOf.collection(String(collection)),
      ]),
    );
    return each.size > mostTags ? [everythingTag] : [...each];
  };
  let milliseconds = fillsInFlight;
  try {
    const [edited, withdrawn] = [tags(0), tags(1)];
    if (edited.length > 0) await press.cache.invalidate(edited);
    if (withdrawn.length > 0) await press.cache.purge(withdrawn);
  } catch (error) {
    milliseconds = 0;
    logError("The edge cache is still to be invalidated:", error);
  }
  await press.editorial.write(ticks(press.now(), rows, milliseconds));
}

/**
 * The first pass leaves a row for the second invalidation, due after so many milliseconds, and the second removes it;
 * none is removed where the edge refused, which 0 says.
 */
function ticks(now: Date, rows: readonly Row[], milliseconds: number): readonly Statement[] {
  const seen = JSON.stringify(rows.map(({ entry, version }) => [entry, version]));
  const mine = sql`exists (select 1 from json_each(${seen}) s
    where s.value ->> 0 = entry and s.value ->> 1 >= version)`;
  const later = new Date(now.getTime() + milliseconds).toISOString();
  const done = sql`${mine} and invalidate_at <= ${now.toISOString()} and ${milliseconds} > 0`;
  return [
    statement(sql`delete from ${outbox} where ${done}`),
    statement(sql`update ${outbox} set invalidate_at = ${later} where ${mine} and invalidate_at is null`),
  ];
}
