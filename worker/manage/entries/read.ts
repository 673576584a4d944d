import { isPart } from "../../../schema/collection.ts";
import type { Row } from "../../platform/database.ts";
import { Problem } from "../../problem.ts";
import { dataOf } from "../../publishing/publication.ts";
import type { ManageContext } from "../environment.ts";
import { ask } from "../environment.ts";
import { collectionOf, idOf, limitOf, noEntry, parametersOf, partOf } from "../parameters.ts";
import { entryState, presentStatements } from "./present.ts";
import { entryStatement, historyStatement, revisionStatement } from "./queries.ts";
import { entryView } from "./view.ts";

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
    finished: row.finished === 1,
    version: row.version,
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
