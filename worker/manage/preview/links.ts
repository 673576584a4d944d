import { sql } from "drizzle-orm";
import * as v from "valibot";
import { accounts, previewLinks, tokens } from "../../../schema/editorial.ts";
import { isId, newId } from "../../../schema/id.ts";
import { strict } from "../../../schema/validation.ts";
import { type Row, type Statement, statement } from "../../platform/database.ts";
import { Problem } from "../../problem.ts";
import { someAreGone } from "../../publishing/named-revisions.ts";
import { auditStatement } from "../audit.ts";
import { readBody } from "../body.ts";
import { hashOf, newSecret } from "../credentials.ts";
import { entryState, presentStatements } from "../entries/present.ts";
import { entryStatement } from "../entries/queries.ts";
import { retried } from "../entries/retried.ts";
import { ask, type ManageContext } from "../environment.ts";
import { collectionOf, idOf, noEntry } from "../parameters.ts";
import { revisionsIn } from "./draft.ts";
import { pageOf } from "./pages.tsx";

const day = 24 * 60 * 60 * 1000;
const body = strict({
  days: v.optional(
    v.pipe(v.number("whole"), v.integer("whole"), v.minValue(1, "whole"), v.maxValue(90, "code:1–90")),
    7,
  ),
});

/** `POST …/preview-links`: an address at which anyone sees the entry as it is saved now. It is told this once. */
export async function createPreviewLink(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const { days } = await readBody(context.req.raw, body);
  return retried(async () => {
    const { press } = context.env;
    const { caller, rows } = await ask(context).read("write", presentStatements(collection, id));
    const state = entryState(collection, rows);
    if (state.trashed) throw new Problem("conflict", "The entry is in the trash. Restore it first.");
    if (!pageOf(collection.name))
      throw new Problem("conflict", `Entries of ${collection.name} have no page.`);
    const [linkId, secret] = [newId(), newSecret()];
    const at = press.now().toISOString();
    const expiresAt = new Date(press.now().getTime() + days * day).toISOString();
    const named = revisionsIn(state);
    const shown = JSON.stringify(named);
    // A revision that went away since it was read breaks NOT NULL, and the link is made of what is there then.
    const [, , [row] = []] = await press.editorial.write([
      statement(sql`insert into ${previewLinks} (id, hash, entry, revisions, author, created_at, expires_at, revoked_at)
        values (${linkId}, ${await hashOf(secret)}, ${id}, case when not ${someAreGone(id, named)} then ${shown} end,
          ${caller.actor}, ${at}, ${expiresAt}, null)`),
      auditStatement({ at, actor: caller.actor, action: "preview link", entry: id, detail: linkId }),
      linksStatement(id),
    ]);
    if (!row) throw new Error("The link just written is not there.");
    const url = `${new URL(context.req.url).origin}/preview/${secret}`;
    return context.json({ data: { ...linkView(row), url } }, 201);
  });
}

/** `GET …/preview-links`: those that can still be opened, the newest first. */
export async function listPreviewLinks(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const { rows } = await ask(context).read("read", [entryStatement(collection, id), linksStatement(id)]);
  const [[entry] = [], links = []] = rows;
  if (!entry) throw noEntry();
  const now = context.env.press.now().toISOString();
  return context.json({ data: links.filter((row) => isOpen(row, now)).map(linkView) });
}

/** `DELETE …/preview-links/<id>`: from now on the link shows nothing; asking again changes nothing. */
export async function revokePreviewLink(context: ManageContext): Promise<Response> {
  const [collection, entryId, id] = [collectionOf(context), idOf(context), context.req.param("link")];
  const { press } = context.env;
  const { caller, rows } = await ask(context).read("write", [
    entryStatement(collection, entryId),
    statement(sql`select id, revoked_at from ${previewLinks} where id = ${id ?? ""} and entry = ${entryId}`),
  ]);
  const [[entry] = [], [link] = []] = rows;
  if (!entry) throw noEntry();
  if (!link || !isId(id)) throw new Problem("not-found", "There is no such link to this entry.");
  if (link.revoked_at === null) {
    const at = press.now().toISOString();
    await press.editorial.write([
      statement(sql`update ${previewLinks} set revoked_at = ${at} where id = ${id} and revoked_at is null`),
      auditStatement({ at, actor: caller.actor, action: "revoke preview link", entry: entryId, detail: id }),
    ]);
  }
  return context.body(null, 204);
}

/** What a link shows once its secret is known: the entry and the revisions that it was made of. */
export function linkStatement(hash: string): Statement {
  return statement(sql`select l.*, e.collection from ${previewLinks} l join entries e on e.id = l.entry
    where l.hash = ${hash} and e.trashed_at is null`);
}

export function isOpen(row: Row, now: string): boolean {
  return row.revoked_at === null && String(row.expires_at) > now;
}

function linksStatement(entry: string): Statement {
  return statement(sql`select l.*, coalesce(a.email, t.name) author_name from ${previewLinks} l
      left join ${accounts} a on a.id = l.author
      left join ${tokens} t on 'token:' || t.id = l.author
    where l.entry = ${entry} order by l.id desc limit 100`);
}

function linkView(row: Row) {
  return {
    id: row.id,
    revisions: JSON.parse(String(row.revisions)) as unknown,
    author: { id: row.author, name: row.author_name },
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
