import { sql } from "drizzle-orm";
import * as v from "valibot";
import type { Collection, Part } from "../../../schema/collection.ts";
import { draftSchema, type PartData } from "../../../schema/draft.ts";
import { entries, revisions } from "../../../schema/editorial.ts";
import { isId, newId } from "../../../schema/id.ts";
import { strict } from "../../../schema/validation.ts";
import { build, statement } from "../../platform/database.ts";
import { Problem } from "../../problem.ts";
import { auditStatement } from "../audit.ts";
import { readBody } from "../body.ts";
import { hashOf } from "../credentials.ts";
import { ask, type ManageContext } from "../environment.ts";
import { collectionOf } from "../parameters.ts";
import { revisionOf } from "./queries.ts";
import { retried } from "./retried.ts";
import { entryView } from "./view.ts";

type Given = Readonly<Record<Part, PartData | null>>;

/** `POST /<collection>`: a new entry with the parts given. The same request again gives the same answer. */
export async function createEntry(context: ManageContext): Promise<Response> {
  const collection = collectionOf(context);
  const body = await readBody(
    context.req.raw,
    strict({
      id: v.optional(
        v.pipe(
          v.string("id"),
          v.check((value) => isId(value), "id"),
        ),
      ),
      shared: optionalPart(collection, "shared"),
      sr: optionalPart(collection, "sr"),
      en: optionalPart(collection, "en"),
    }),
  );
  const id = body.id ?? newId();
  const given = { shared: body.shared, sr: body.sr, en: body.en };
  const createdFrom = await hashOf(JSON.stringify([collection.name, given]));
  return retried(async () => {
    const { press } = context.env;
    const { caller, rows } = await ask(context).read("write", [
      statement(
        sql`select id, created_from from ${entries} where id = ${id} or singleton = ${collection.name}`,
      ),
    ]);
    const [taken] = rows[0] ?? [];
    if (taken?.id === id && taken.created_from === createdFrom)
      return created(context, collection, id, given);
    if (taken)
      throw new Problem(
        "conflict",
        taken.id === id ? "Another entry has this id." : "There is one already, and there can be only one.",
      );
    const at = press.now().toISOString();
    const entry = {
      id,
      collection: collection.name,
      singleton: collection.singleton ? collection.name : null,
      createdAt: at,
      createdBy: caller.actor,
      createdFrom,
    };
    const first = (["shared", "sr", "en"] as const).flatMap((part) => {
      const data = given[part];
      return data ? [revisionOf({ entry: id, part, number: 1, data, author: caller.actor, at })] : [];
    });
    await press.editorial.write([
      statement(build.insert(entries).values(entry)),
      ...first.map((revision) => statement(build.insert(revisions).values(revision))),
      auditStatement({ at, actor: caller.actor, action: "create", entry: id }),
    ]);
    return created(context, collection, id, given);
  });
}

function optionalPart(collection: Collection, part: Part) {
  return v.optional(v.nullable(draftSchema(collection, part)), null);
}

/** The entry right after its creation, whatever happened to it since. */
function created(context: ManageContext, collection: Collection, id: string, given: Given): Response {
  const saved = (part: Part) => ({ revision: given[part] ? 1 : 0, data: given[part] });
  const view = entryView({
    id,
    collection,
    publication: undefined,
    live: undefined,
    trashed: false,
    saved: { shared: saved("shared"), sr: saved("sr"), en: saved("en") },
  });
  return context.json({ data: view }, 201, { location: `/manage/v1/${collection.name}/${id}` });
}
