import { sql } from "drizzle-orm";
import * as v from "valibot";
import { isId, newId } from "../../../schema/id.ts";
import { strict } from "../../../schema/validation.ts";
import type { Row } from "../../platform/database.ts";
import { Problem } from "../../problem.ts";
import { mistakesBefore } from "../../publishing/publish.ts";
import { auditStatement } from "../audit.ts";
import { mistaken, readBody } from "../body.ts";
import { type EntryState, entryState, presentStatements } from "../entries/present.ts";
import { refuseStale, seenRevisions, someLanguages } from "../entries/publications.ts";
import { retried } from "../entries/retried.ts";
import { ask, type ManageContext } from "../environment.ts";
import { collectionOf, idOf } from "../parameters.ts";
import { insertStatement, type Schedule, schedulesStatement, scheduleView } from "./queries.ts";

const instant = v.pipe(
  v.string("instant"),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/, "instant"),
  v.check((text) => !Number.isNaN(Date.parse(text)), "instant"),
  v.transform((text) => Math.floor(Date.parse(text) / 60_000) * 60_000),
);
const body = strict({
  id: v.optional(
    v.pipe(
      v.string("id"),
      v.check((value) => isId(value), "id"),
    ),
  ),
  action: v.picklist(["publish", "unpublish"], "type"),
  languages: someLanguages,
  at: instant,
  revisions: v.optional(seenRevisions),
});

/**
 * `POST …/schedules`: a publish or an unpublish at a minute to come. What is published then is what is saved now, and
 * it must be fit for it now. The same id and body again give the same schedule.
 */
export async function createSchedule(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const asked = await readBody(context.req.raw, body);
  const scheduleId = asked.id ?? newId();
  return retried(async () => {
    const { press } = context.env;
    const { caller, rows } = await ask(context).read("publish", [
      schedulesStatement(sql`s.id = ${scheduleId}`),
      ...presentStatements(collection, id),
    ]);
    const [[known] = [], ...present] = rows;
    const state = entryState(collection, present);
    const { action, languages } = asked;
    const at = new Date(asked.at).toISOString();
    const { shared, sr, en } = state.parts;
    const named = { shared: shared.revision, sr: sr.revision, en: en.revision };
    const revisions =
      action === "unpublish"
        ? {}
        : Object.fromEntries((["shared", ...languages] as const).map((part) => [part, named[part]]));
    const schedule: Schedule = {
      id: scheduleId,
      entry: id,
      action,
      languages,
      revisions,
      at,
      author: caller.actor,
      state: "waiting",
    };
    if (known) {
      refuseAnother(known, schedule);
      return created(context, known);
    }
    refuseUnfit(state, schedule);
    refuseStale(state, asked.revisions ?? {});
    if (asked.at <= press.now().getTime()) throw mistaken([{ path: "at", code: "past" }]);
    const createdAt = press.now().toISOString();
    const [, , [row] = []] = await press.editorial.write([
      insertStatement(schedule, createdAt),
      auditStatement({
        at: createdAt,
        actor: caller.actor,
        action: `schedule ${action}`,
        entry: id,
        detail: `${languages.join(" ")} ${at}`.trim(),
      }),
      schedulesStatement(sql`s.id = ${scheduleId}`),
    ]);
    if (!row) throw new Error("The schedule just written is not there.");
    return created(context, row);
  });
}

function created(context: ManageContext, row: Row): Response {
  const location = `/manage/v1/${row.collection}/${row.entry}/schedules/${row.id}`;
  return context.json({ data: scheduleView(row) }, 201, { location });
}

function refuseAnother(row: Row, { entry, action, languages, at }: Schedule): void {
  const same =
    row.entry === entry &&
    row.action === action &&
    row.languages === JSON.stringify(languages) &&
    row.at === at;
  if (!same) throw new Problem("conflict", "Another schedule has this id.");
}

/** Refuses now what would be refused at its time, so that it is learnt while someone is there to put it right. */
function refuseUnfit(state: EntryState, { action, languages }: Schedule): void {
  if (state.trashed) throw new Problem("conflict", "The entry is in the trash. Restore it first.");
  if (action === "unpublish") {
    if (languages.length === 0) throw mistaken([{ path: "languages", code: "missing" }]);
    return;
  }
  if (languages.length === 0 && !state.live?.languages.length)
    throw new Problem("conflict", "No language of the entry is live, so its shared facts alone cannot be.");
  const mistakes = mistakesBefore(state, languages);
  if (mistakes.length > 0) throw mistaken(mistakes);
}
