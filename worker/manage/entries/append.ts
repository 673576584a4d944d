import { sql } from "drizzle-orm";
import { revisions } from "../../../schema/editorial.ts";
import { type Statement, statement } from "../../platform/database.ts";
import { isHeld } from "../../publishing/named-revisions.ts";
import type { revisionOf } from "./queries.ts";

type Revision = ReturnType<typeof revisionOf>;

/**
 * How a save stands to the revision below it: an outside client appends; the desk's autosave and the save that
 * finishes it take the place of their author's own autosave.
 */
export type SaveKind = "append" | "autosave" | "finish";

/** An autosave older than this belongs to a former sitting, and stays in the history; milliseconds. */
const sitting = 30 * 60 * 1000;

/** Appends a revision on top of the one before it, which leaves with it where it was only an autosave. */
export function appendStatements(revision: Revision, kind: SaveKind): readonly Statement[] {
  return kind === "append" ? [insert(revision, kind)] : [insert(revision, kind), removeBelow(revision)];
}

/** Where another revision is the newest by now, the number is null, and the whole batch fails. */
function insert(revision: Revision, kind: SaveKind): Statement {
  const { entry, part, number } = revision;
  const newest = sql`(select coalesce(max(number), 0) from ${revisions} where entry = ${entry} and part = ${part})`;
  return statement(sql`insert into ${revisions}
    (entry, part, number, data, title, title_key, slug, author, created_at, finished)
    values (${entry}, ${part}, case when ${newest} = ${number - 1} then ${number} end, ${revision.data},
      ${revision.title}, ${revision.titleKey}, ${revision.slug}, ${revision.author}, ${revision.createdAt},
      ${kind === "autosave" ? 0 : 1})`);
}

function removeBelow({ entry, part, number, author, createdAt }: Revision): Statement {
  const since = new Date(Date.parse(createdAt) - sitting).toISOString();
  return statement(sql`delete from ${revisions}
    where entry = ${entry} and part = ${part} and number = ${number - 1} and author = ${author} and finished = 0
      and created_at > ${since} and not ${isHeld(entry, part, number - 1)}`);
}
