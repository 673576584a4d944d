import { getTableName, sql } from "drizzle-orm";
import { type Collection, publicFields } from "../../schema/collection.ts";
import { collections } from "../../schema/collections/index.ts";
import { publications } from "../../schema/editorial.ts";
import { newId } from "../../schema/id.ts";
import { changes, documentsTable, head, meta } from "../../schema/published.ts";
import {
  createIndexes,
  createLastingTables,
  createTable,
  rebuiltTables,
} from "../../schema/published-ddl.ts";
import { createSearchIndex, searchIndex } from "../../schema/search/tables.ts";
import { ConstraintViolated, type Row, type Statement, statement } from "../platform/database.ts";
import { everythingTag } from "../platform/edge-cache.ts";
import { logError } from "../platform/log.ts";
import type { Press } from "./outbox.ts";
import { documentStatements, projectionEdition } from "./projection.ts";
import { liveEntries, newestPublications } from "./publication.ts";

export interface RebuildProgress {
  readonly done: boolean;
  readonly projected: number;
  readonly total: number;
}

/** Tables under construction; they take the places of the old ones in one batch. */
const next = "next_";
const sliceSize = 60;
const lasting: readonly string[] = [head, changes, meta].map((table) => getTableName(table));
const quoted = (name: string) => sql.identifier(name);
const raw = (text: string): Statement => ({ sql: text, args: [] });

/** What the published tables are made from, as one text that differs whenever they would. */
function definitionsOf(all: readonly Collection[]): string {
  const tables = rebuiltTables(all).flatMap((table) => [createTable(table), ...createIndexes(table, 0)]);
  const fields = all.map((collection) =>
    publicFields(collection).map(([name, field]) => [name, field.kind, field.localized]),
  );
  return JSON.stringify([projectionEdition, tables, createSearchIndex(), fields]);
}

let hash: Promise<string> | undefined;

/** Hash of the definitions, which the published database carries. */
export function definitionsHash(): Promise<string> {
  hash ??= crypto.subtle
    .digest("SHA-256", new TextEncoder().encode(definitionsOf(collections)))
    .then((digest) => new Uint8Array(digest).slice(0, 16).toHex());
  return hash;
}

/**
 * Does one slice of rebuilding the published tables beside the old ones, and the swap when nothing is left to project.
 * Where the old tables are those of the definitions, "changed" is done at once. Publishing goes on meanwhile: the swap
 * fails as long as an entry has a newer version than the one projected here, and the next slice catches up.
 */
export async function rebuildSlice(press: Press, when: "changed" | "always"): Promise<RebuildProgress> {
  const [tableRows = []] = await press.published.read([
    raw("select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual')"),
  ]);
  const tables = tableRows
    .map((row) => String(row.name))
    .filter((name) => !/^(?:sqlite_|libsql_|_)/.test(name));
  const known = tables.includes("meta") ? await readMeta(press) : new Map<string, string>();
  const wanted = await definitionsHash();
  const underWay = known.get("building") === wanted;
  if (!underWay && when === "changed" && known.get("definitions") === wanted)
    return { done: true, projected: 0, total: 0 };
  if (!underWay) await begin(press, tables, wanted, Number(known.get("generation") ?? 0) + 1);

  const slice = sql`select p.entry from ${publications} p where p.entry > ${underWay ? (known.get("built") ?? "") : ""}
    group by p.entry order by p.entry limit ${sliceSize}`;
  const left = await projectSlice(press, slice);
  const progress = await progressOf(press);
  if (left > 0) return { ...progress, done: false };
  const behind = await entriesBehind(press);
  if (behind.length > 0) {
    await projectSlice(press, sql`select value from json_each(${JSON.stringify(behind)})`, behind);
    return { ...progress, done: false };
  }
  return { ...progress, done: await swap(press, tables, wanted) };
}

async function readMeta(press: Press): Promise<Map<string, string>> {
  const [rows = []] = await press.published.read([statement(sql`select key, value from ${meta}`)]);
  return new Map(rows.map((row) => [String(row.key), String(row.value)]));
}

const setMeta = (key: string, value: string | number) =>
  statement(sql`insert or replace into ${meta} (key, value) values (${key}, ${String(value)})`);

async function begin(
  press: Press,
  tables: readonly string[],
  wanted: string,
  generation: number,
): Promise<void> {
  const leftovers = tables.filter((name) => name.startsWith(next));
  const built = rebuiltTables(collections, next);
  await press.published.write([
    ...leftovers.map((name) => statement(sql`drop table ${quoted(name)}`)),
    ...(tables.includes("meta") ? [] : [...createLastingTables().map(raw), setMeta("epoch", newId())]),
    ...built.flatMap((table) => [createTable(table), ...createIndexes(table, generation)].map(raw)),
    raw(createSearchIndex(next)),
    raw(`create table ${next}built (entry text primary key, version integer not null)`),
    setMeta("generation", generation),
    setMeta("building", wanted),
    setMeta("built", ""),
  ]);
}

/** Projects the entries of a query of ids into the tables under construction; returns how many there were. */
async function projectSlice(
  press: Press,
  ids: ReturnType<typeof sql>,
  asked: readonly string[] = [],
): Promise<number> {
  const rows = await press.editorial.read(newestPublications(ids));
  const [publicationRows = []] = rows;
  const last = asked.length > 0 ? undefined : publicationRows.at(-1)?.entry;
  const built = publicationRows.map((row) => [row.entry, row.version]);
  const projected = await Promise.all(liveEntries(rows).map((live) => documentStatements(live, next)));
  if (publicationRows.length === 0) return 0;
  await press.published.write([
    ...projected.flat(),
    statement(sql`insert or replace into ${quoted(`${next}built`)} (entry, version)
      select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(${JSON.stringify(built)})`),
    ...(last === undefined ? [] : [setMeta("built", String(last))]),
  ]);
  return publicationRows.length;
}

async function progressOf(press: Press): Promise<{ projected: number; total: number }> {
  const [[all] = []] = await press.editorial.read([
    statement(sql`select count(distinct entry) number from ${publications}`),
  ]);
  const [[built] = []] = await press.published.read([raw(`select count(*) number from ${next}built`)]);
  return { projected: Number(built?.number), total: Number(all?.number) };
}

const behindHead = sql`from ${head} h left join ${quoted(`${next}built`)} b on b.entry = h.entry
  where b.version is null or b.version < h.version`;

/** Entries published since they were projected here. */
async function entriesBehind(press: Press): Promise<readonly string[]> {
  const [rows = []] = await press.published.read([
    statement(sql`select h.entry ${behindHead} limit ${sliceSize}`),
  ]);
  return rows.map((row: Row) => String(row.entry));
}

/**
 * Puts the new tables in the places of the old in one batch, and into the feed what differs. NOT NULL breaks the batch
 * if something was published since; then there is one more slice to do.
 */
async function swap(press: Press, tables: readonly string[], wanted: string): Promise<boolean> {
  const at = press.now().toISOString();
  const old = tables.filter((name) => !lasting.includes(name) && !name.startsWith(next));
  const hadDocuments = old.includes("documents");
  const [before, after] = [documentsTable(), documentsTable(next)];
  const feed = (columns: ReturnType<typeof sql>) =>
    statement(sql`insert or replace into ${changes} (collection, entry, locale, change, at) ${columns}`);
  const differences = hadDocuments
    ? [
        feed(sql`select n.collection, n.entry, n.locale, 'upsert', ${at} from ${after} n
          left join ${before} o on o.entry = n.entry and o.locale = n.locale
          where o.digest is not n.digest order by n.entry, n.locale`),
        feed(sql`select o.collection, o.entry, o.locale, 'delete', ${at} from ${before} o
          where not exists (select 1 from ${after} n where n.entry = o.entry and n.locale = o.locale)
          order by o.entry, o.locale`),
      ]
    : [feed(sql`select collection, entry, locale, 'upsert', ${at} from ${after} order by entry, locale`)];
  try {
    await press.published.write([
      statement(
        sql`insert into ${meta} (key, value) select 'behind', null where exists (select 1 ${behindHead})`,
      ),
      statement(sql`insert into ${head} (entry, version) select b.entry, b.version from ${quoted(`${next}built`)} b
        where true on conflict (entry) do update set version = excluded.version where excluded.version > version`),
      ...differences,
      ...old.map((name) => statement(sql`drop table ${quoted(name)}`)),
      ...rebuiltTables(collections).map((table) => {
        const name = getTableName(table);
        return statement(sql`alter table ${quoted(next + name)} rename to ${quoted(name)}`);
      }),
      raw(`alter table ${next}${searchIndex} rename to ${searchIndex}`),
      raw(`drop table ${next}built`),
      setMeta("definitions", wanted),
      raw("delete from meta where key in ('building', 'built')"),
    ]);
  } catch (error) {
    if (error instanceof ConstraintViolated) return false;
    throw error;
  }
  await press.cache
    .invalidate([everythingTag])
    .catch((error: unknown) => logError("The edge cache keeps pages for five minutes more:", error));
  return true;
}
