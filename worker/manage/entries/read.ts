import { isPart } from "../../../schema/collection.ts";
import { isId } from "../../../schema/id.ts";
import type { Language } from "../../../schema/language/locale.ts";
import type { Row } from "../../platform/database.ts";
import { Problem } from "../../problem.ts";
import { dataOf } from "../../publishing/publication.ts";
import type { ManageContext } from "../environment.ts";
import { ask } from "../environment.ts";
import {
  collectionOf,
  idOf,
  invalidParameter,
  limitOf,
  noEntry,
  parametersOf,
  partOf,
} from "../parameters.ts";
import { entryState, presentStatements } from "./present.ts";
import {
  type EntryState,
  entryStatement,
  entryStates,
  historyStatement,
  listStatement,
  revisionStatement,
} from "./queries.ts";
import { entryView } from "./view.ts";

/** `GET /<collection>`: entries with the state of each language, newest first. */
export async function listEntries(context: ManageContext): Promise<Response> {
  const collection = collectionOf(context);
  const { q, state, limit: limitText, cursor } = parametersOf(context, ["q", "state", "limit", "cursor"]);
  if (state !== undefined && !isState(state))
    throw invalidParameter("state", `must be one of ${entryStates.join(", ")}`);
  if (cursor !== undefined && !isId(cursor))
    throw new Problem("invalid-cursor", "The cursor is not one of this list.");
  if (q !== undefined && q.length > 200) throw invalidParameter("q", "is longer than 200 characters");
  const limit = limitOf(limitText);
  const options = { q, state, limit, after: cursor };
  const { rows } = await ask(context).read("read", [listStatement(collection, options)]);
  const found = rows[0] ?? [];
  const shown = found.slice(0, limit);
  const next = found.length > limit ? (shown.at(-1)?.id ?? null) : null;
  return context.json({ data: shown.map((row) => listRow(collection.name, row)), page: { limit, next } });
}

const isState = (text: string): text is EntryState => (entryStates as readonly string[]).includes(text);

function listRow(collection: string, row: Row) {
  return {
    id: row.id,
    collection,
    title: { sr: row.title_sr, en: row.title_en },
    slug: { sr: row.slug_sr, en: row.slug_en },
    state: { sr: languageState(row, "sr"), en: languageState(row, "en") },
    trashed: row.trashed_at !== null,
    version: row.version ?? 0,
    createdAt: row.created_at,
    updatedAt: row.updated_at ?? row.created_at,
  };
}

function languageState(row: Row, language: Language): "empty" | "draft" | "live" | "changed" {
  const [newest, live] = [row[`newest_${language}`], row[language]];
  if (typeof live !== "number") return newest === null ? "empty" : "draft";
  return live === newest && row.shared === (row.newest_shared ?? 0) ? "live" : "changed";
}

/** `GET /<collection>/<id>` */
export async function readEntry(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const { rows } = await ask(context).read("read", presentStatements(collection, id));
  return context.json({ data: entryView(entryState(collection, rows)) });
}

/** `GET …/revisions`: all three parts together, newest first. */
export async function listRevisions(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const { limit: limitText, cursor } = parametersOf(context, ["limit", "cursor"]);
  const limit = limitOf(limitText);
  const { rows } = await ask(context).read("read", [
    entryStatement(collection, id),
    historyStatement(id, limit, cursor === undefined ? undefined : historyCursor(cursor)),
  ]);
  const [[entry] = [], found = []] = rows;
  if (!entry) throw noEntry();
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  const next = last ? [last.created_at, last.part, last.number].join("~") : null;
  return context.json({ data: shown.map(revisionView), page: { limit, next } });
}

function historyCursor(cursor: string) {
  const [at = "", part = "", number = "", ...more] = cursor.split("~");
  if (more.length > 0 || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) || !isPart(part) || !/^\d{1,9}$/.test(number))
    throw new Problem("invalid-cursor", "The cursor is not one of this list.");
  return { at, part, number: Number(number) };
}

function revisionView(row: Row) {
  return {
    part: row.part,
    revision: row.number,
    title: row.title,
    author: { id: row.author, name: row.author_name },
    createdAt: row.created_at,
  };
}

/** `GET …/revisions/<part>/<n>` */
export async function readRevision(context: ManageContext): Promise<Response> {
  const [collection, id, part] = [collectionOf(context), idOf(context), partOf(context)];
  const number = context.req.param("number") ?? "";
  if (!/^\d{1,9}$/.test(number)) throw new Problem("not-found", "A revision has a whole number.");
  const { rows } = await ask(context).read("read", [
    entryStatement(collection, id),
    revisionStatement(id, part, Number(number)),
  ]);
  const [[entry] = [], [row] = []] = rows;
  if (!entry) throw noEntry();
  if (!row) throw new Problem("not-found", "There is no such revision.");
  return context.json({ data: { ...revisionView(row), data: dataOf(row.data, collection, part) } });
}
