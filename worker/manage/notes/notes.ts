import { sql } from "drizzle-orm";
import * as v from "valibot";
import { type Collection, fieldsOf, type Part, parts } from "../../../schema/collection.ts";
import { hasSlug } from "../../../schema/draft.ts";
import { accounts, notes, tokens } from "../../../schema/editorial.ts";
import { isId, newId } from "../../../schema/id.ts";
import { strict } from "../../../schema/validation.ts";
import { build, type Row, type Statement, statement } from "../../platform/database.ts";
import { Problem } from "../../problem.ts";
import { readBody } from "../body.ts";
import { entryStatement } from "../entries/queries.ts";
import { ask, type ManageContext } from "../environment.ts";
import { collectionOf, idOf, noEntry } from "../parameters.ts";
import { noteView } from "./view.ts";

const longest = 2000;
const most = 200;

const noteBody = (collection: Collection) =>
  v.pipe(
    strict({
      id: v.optional(
        v.pipe(
          v.string("id"),
          v.check((value) => isId(value), "id"),
        ),
      ),
      part: v.optional(v.nullable(v.picklist(parts, "code:shared, sr, en")), null),
      field: v.optional(v.nullable(v.string("text")), null),
      text: v.pipe(
        v.string("text"),
        v.trim(),
        v.minLength(1, "missing"),
        v.maxLength(longest, `too-long:${longest}`),
      ),
    }),
    v.forward(
      v.check(({ part, field }) => field === null || isFieldOf(collection, part, field), "unknown"),
      ["field"],
    ),
  );

function isFieldOf(collection: Collection, part: Part | null, field: string): boolean {
  if (part === null) return false;
  if (field === "slug") return part !== "shared" && hasSlug(collection);
  return fieldsOf(collection, part).some(([name]) => name === field);
}

/** `GET …/notes`: those that are open, then those that are done, newest first. */
export async function listNotes(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const { rows } = await ask(context).read("read", [
    entryStatement(collection, id),
    notesStatement(sql`n.entry = ${id}`),
  ]);
  const [[entry] = [], found = []] = rows;
  if (!entry) throw noEntry();
  return context.json({ data: found.map(noteView) });
}

/** `POST …/notes`: leaves a note on the entry, one of its parts or one of its fields; again with the same id changes nothing. */
export async function createNote(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const body = await readBody(context.req.raw, noteBody(collection));
  const { caller, rows } = await ask(context).read("write", [
    entryStatement(collection, id),
    notesStatement(sql`n.id = ${body.id ?? null}`),
  ]);
  const [[entry] = [], [known] = []] = rows;
  if (!entry) throw noEntry();
  if (known) return repeated(context, known, { entry: id, author: caller.actor, text: body.text });
  const note = {
    id: body.id ?? newId(),
    entry: id,
    part: body.part,
    field: body.field,
    text: body.text,
    author: caller.actor,
    createdAt: context.env.press.now().toISOString(),
  };
  const [, written = []] = await context.env.press.editorial.write([
    statement(build.insert(notes).values(note)),
    notesStatement(sql`n.id = ${note.id}`),
  ]);
  return answer(context, written, 201);
}

function repeated(
  context: ManageContext,
  known: Row,
  sent: { entry: string; author: string; text: string },
): Response {
  const same = known.entry === sent.entry && known.author === sent.author && known.text === sent.text;
  if (!same) throw new Problem("conflict", "Another note has this id.");
  return answer(context, [known], 201);
}

/** `PUT …/notes/<note>/completion`: the note is done; asking again changes nothing. */
export async function completeNote(context: ManageContext): Promise<Response> {
  return changeNote(
    context,
    (at, actor) => sql`done_at = coalesce(done_at, ${at}), done_by = coalesce(done_by, ${actor})`,
  );
}

/** `DELETE …/notes/<note>/completion`: it is open again. */
export async function reopenNote(context: ManageContext): Promise<Response> {
  return changeNote(context, () => sql`done_at = null, done_by = null`);
}

async function changeNote(
  context: ManageContext,
  change: (at: string, actor: string) => ReturnType<typeof sql>,
): Promise<Response> {
  const [collection, id, note] = [collectionOf(context), idOf(context), context.req.param("note") ?? ""];
  const here = sql`n.id = ${note} and n.entry = ${id}`;
  const { caller, rows } = await ask(context).read("write", [
    entryStatement(collection, id),
    notesStatement(here),
  ]);
  const [[entry] = [], [known] = []] = rows;
  if (!entry) throw noEntry();
  if (!known) throw new Problem("not-found", "There is no such note on this entry.");
  const at = context.env.press.now().toISOString();
  const [, written = []] = await context.env.press.editorial.write([
    statement(sql`update ${notes} set ${change(at, caller.actor)} where id = ${note}`),
    notesStatement(here),
  ]);
  return answer(context, written, 200);
}

function answer(context: ManageContext, [row]: readonly Row[], status: 200 | 201): Response {
  if (!row) throw new Problem("not-found", "There is no such note on this entry.");
  return context.json({ data: noteView(row) }, status);
}

function notesStatement(where: ReturnType<typeof sql>): Statement {
  return statement(sql`select n.*, coalesce(a.email, t.name) name, coalesce(da.email, dt.name) done_name
    from ${notes} n
    left join ${accounts} a on a.id = n.author left join ${tokens} t on 'token:' || t.id = n.author
    left join ${accounts} da on da.id = n.done_by left join ${tokens} dt on 'token:' || dt.id = n.done_by
    where ${where} order by n.done_at is not null, n.id desc limit ${most}`);
}
