import * as v from "valibot";
import { type Language, languages } from "../../../schema/language/locale.ts";
import { strict } from "../../../schema/validation.ts";
import type { Statement } from "../../platform/database.ts";
import { Problem } from "../../problem.ts";
import type { NamedRevisions } from "../../publishing/named-revisions.ts";
import {
  bringOut,
  type Edition,
  everPublic,
  mistakesBefore,
  publishEdition,
  trashStatement,
  withdrawEdition,
} from "../../publishing/publish.ts";
import { finishReprojections } from "../../publishing/reprojection.ts";
import { auditStatement } from "../audit.ts";
import { language, mistaken, readBody, revisionNumber } from "../body.ts";
import { ask, type ManageContext } from "../environment.ts";
import { collectionOf, idOf } from "../parameters.ts";
import { type EntryState, entryState, presentStatements } from "./present.ts";
import { retried } from "./retried.ts";
import { entryView } from "./view.ts";

export const someLanguages = v.pipe(
  v.array(language, "type"),
  v.check((given) => new Set(given).size === given.length, "repeated"),
);
export const seenRevisions = strict({
  shared: v.optional(revisionNumber),
  sr: v.optional(revisionNumber),
  en: v.optional(revisionNumber),
});
const publishBody = strict({
  languages: someLanguages,
  revisions: v.optional(seenRevisions),
});
const unpublishBody = strict({ languages: v.pipe(someLanguages, v.minLength(1, "missing")) });

/** `POST …/publish`: makes the newest text of the languages live, and the newest shared facts in every live language. */
export async function publish(context: ManageContext): Promise<Response> {
  const body = await readBody(context.req.raw, publishBody);
  return retried(async () => {
    const { state, actor } = await stateFor(context, "publish");
    if (state.trashed) throw new Problem("conflict", "The entry is in the trash. Restore it first.");
    refuseStale(state, body.revisions ?? {});
    if (body.languages.length === 0 && !state.live?.languages.length)
      throw new Problem("conflict", "No language of the entry is live, so its shared facts alone cannot be.");
    const mistakes = mistakesBefore(state, body.languages);
    if (mistakes.length > 0) throw mistaken(mistakes);
    const at = context.env.press.now().toISOString();
    const edition = publishEdition(state, { languages: body.languages, actor, at });
    const line = { action: "publish", actor, at, detail: body.languages.join(" ") };
    return receipt(context, state, { edition, withdrawn: [] }, line);
  });
}

/** `POST …/unpublish`: withdraws the languages; asking again changes nothing. */
export async function unpublish(context: ManageContext): Promise<Response> {
  const body = await readBody(context.req.raw, unpublishBody);
  return retried(async () => {
    const { state, actor } = await stateFor(context, "publish");
    const at = context.env.press.now().toISOString();
    const live = state.live?.languages.some((other) => body.languages.includes(other.language));
    const edition = live ? withdrawEdition(state, { languages: body.languages, actor, at }) : undefined;
    const line = { action: "unpublish", actor, at, detail: body.languages.join(" ") };
    return receipt(context, state, { edition, withdrawn: body.languages }, line);
  });
}

/** `DELETE …`: unpublishes, then puts into the trash. It appends a publication even to a draft, so that a publish at the same moment fails. */
export async function trash(context: ManageContext): Promise<Response> {
  return retried(async () => {
    const { state, actor, mayPublish } = await stateFor(context, "write");
    if (state.live?.languages.length && !mayPublish)
      throw new Problem("not-allowed", 'The entry is live: trashing it needs the scope "publish".');
    const at = context.env.press.now().toISOString();
    const edition = state.trashed ? undefined : withdrawEdition(state, { languages, actor, at });
    const line = { action: "trash", actor, at };
    return receipt(context, state, { edition, withdrawn: languages }, line, [trashStatement(state.id, at)]);
  });
}

/** `POST …/restore`: takes out of the trash; what was live is not live again by that. */
export async function restore(context: ManageContext): Promise<Response> {
  const { state, actor } = await stateFor(context, "write");
  if (state.trashed) {
    const at = context.env.press.now().toISOString();
    await context.env.press.editorial.write([
      trashStatement(state.id, null),
      auditStatement({ at, actor, action: "restore", entry: state.id }),
    ]);
  }
  return context.json({ data: entryView({ ...state, trashed: false }) });
}

async function stateFor(context: ManageContext, scope: "write" | "publish") {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const { caller, rows } = await ask(context).read(scope, presentStatements(collection, id));
  return {
    state: entryState(collection, rows),
    actor: caller.actor,
    mayPublish: caller.scopes.includes("publish"),
  };
}

/** Whoever names the revisions they saw does not publish a text they have not seen. */
export function refuseStale(state: EntryState, seen: NamedRevisions): void {
  const stale = (["shared", "sr", "en"] as const).filter(
    (part) => seen[part] !== undefined && seen[part] !== state.saved[part].revision,
  );
  if (stale.length > 0)
    throw new Problem("stale", {
      detail: `Not the newest revision of: ${stale.join(", ")}.`,
      members: { current: Object.fromEntries(stale.map((part) => [part, state.saved[part]])) },
    });
}

/** Appends the edition, if there is anything to append, and brings out what is live; asking again brings out the same. */
async function receipt(
  context: ManageContext,
  state: EntryState,
  { edition, withdrawn }: { readonly edition: Edition | undefined; readonly withdrawn: readonly Language[] },
  line: { readonly action: string; readonly actor: string; readonly at: string; readonly detail?: string },
  further: readonly Statement[] = [],
): Promise<Response> {
  const { press } = context.env;
  if (edition)
    await press.editorial.write([
      ...edition.statements,
      ...further,
      auditStatement({ ...line, entry: state.id }),
    ]);
  const live = edition?.live ?? state.live;
  if (edition?.changesKeptWords) press.afterwards(finishReprojections(press));
  if (!live) return context.json({ data: { version: 0, live: [], pending: [] } });
  return context.json({ data: await bringOut(press, live, everPublic(state, withdrawn)) });
}
