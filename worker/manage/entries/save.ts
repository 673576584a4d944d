import { sql } from "drizzle-orm";
import * as v from "valibot";
import { draftSchema } from "../../../schema/draft.ts";
import { idempotency } from "../../../schema/editorial.ts";
import { strict } from "../../../schema/validation.ts";
import { build, statement } from "../../platform/database.ts";
import { Problem } from "../../problem.ts";
import { readBody, revisionNumber } from "../body.ts";
import { hashOf } from "../credentials.ts";
import { ask, type ManageContext } from "../environment.ts";
import { collectionOf, idOf, noEntry, partOf } from "../parameters.ts";
import { appendStatements, type SaveKind } from "./append.ts";
import { entryStatement, newestRevisions, revisionOf, savedParts } from "./queries.ts";
import { retried } from "./retried.ts";

/**
 * `PUT /<collection>/<id>/<part>`: appends revision `base + 1`, or says what stands there already. With `autosave` the
 * author's own autosave just below leaves the history; false says that this one finishes it.
 */
export async function savePart(context: ManageContext): Promise<Response> {
  const [collection, id, part] = [collectionOf(context), idOf(context), partOf(context)];
  const body = await readBody(
    context.req.raw,
    strict({
      base: revisionNumber,
      data: draftSchema(collection, part),
      autosave: v.optional(v.boolean("type")),
    }),
  );
  const kind = kindOf(body.autosave);
  const about = [id, part, body.base, body.data, ...(kind === "append" ? [] : [kind])];
  const key = await hashOf(JSON.stringify(about));
  return retried(async () => {
    const { press } = context.env;
    const { caller, rows } = await ask(context).read("write", [
      entryStatement(collection, id),
      newestRevisions(id),
      statement(sql`select actor, answer from ${idempotency} where key = ${key}`),
    ]);
    const [[entry] = [], revisionRows = [], [given] = []] = rows;
    if (!entry) throw noEntry();
    if (given?.actor === caller.actor) return context.json(JSON.parse(String(given.answer)));
    if (entry.trashed_at) throw new Problem("conflict", "The entry is in the trash. Restore it first.");
    const current = savedParts(collection, revisionRows)[part];
    if (current.revision !== body.base)
      throw new Problem("stale", {
        detail: `The part is at revision ${current.revision}, not ${body.base}.`,
        members: { current },
      });
    const at = press.now().toISOString();
    const revision = revisionOf({
      entry: id,
      part,
      number: body.base + 1,
      data: body.data,
      author: caller.actor,
      at,
    });
    const answer = { data: { revision: revision.number } };
    await press.editorial.write([
      ...appendStatements(revision, kind),
      statement(
        build.insert(idempotency).values({ key, actor: caller.actor, answer: JSON.stringify(answer), at }),
      ),
    ]);
    return context.json(answer);
  });
}

function kindOf(autosave: boolean | undefined): SaveKind {
  if (autosave === undefined) return "append";
  return autosave ? "autosave" : "finish";
}
