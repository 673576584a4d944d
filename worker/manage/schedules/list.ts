import { sql } from "drizzle-orm";
import { isId } from "../../../schema/id.ts";
import { Problem } from "../../problem.ts";
import { entryStatement } from "../entries/queries.ts";
import { ask, type ManageContext } from "../environment.ts";
import { collectionOf, idOf, invalidParameter, limitOf, noEntry, parametersOf } from "../parameters.ts";
import { type ScheduleState, scheduleStates, schedulesStatement, scheduleView } from "./queries.ts";

/** Schedules of one entry that are shown at most: its newest. */
const most = 100;

/** `GET …/schedules`: all of one entry, the latest time first. */
export async function listSchedulesOfEntry(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const { rows } = await ask(context).read("read", [
    entryStatement(collection, id),
    schedulesStatement(sql`s.entry = ${id} order by s.at desc, s.id desc limit ${most}`),
  ]);
  const [[entry] = [], found = []] = rows;
  if (!entry) throw noEntry();
  return context.json({ data: found.map(scheduleView) });
}

/** `GET /schedules`: those of all entries in one state; what waits comes first what is due first, the rest last first. */
export async function listSchedules(context: ManageContext): Promise<Response> {
  const parameters = parametersOf(context, ["state", "limit", "cursor"]);
  const { state = "waiting", cursor } = parameters;
  if (!isState(state)) throw invalidParameter("state", `must be one of ${scheduleStates.join(", ")}`);
  const limit = limitOf(parameters.limit);
  const waiting = state === "waiting";
  const after = cursor === undefined ? undefined : positionOf(cursor);
  const beyond = after
    ? sql`(s.at, s.id) ${sql.raw(waiting ? ">" : "<")} (${after.at}, ${after.id})`
    : sql`true`;
  const direction = sql.raw(waiting ? "asc" : "desc");
  const { rows } = await ask(context).read("read", [
    schedulesStatement(sql`s.state = ${state} and ${beyond}
      order by s.at ${direction}, s.id ${direction} limit ${limit + 1}`),
  ]);
  const found = rows[0] ?? [];
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  const next = last ? `${last.at}~${last.id}` : null;
  return context.json({ data: shown.map(scheduleView), page: { limit, next } });
}

const isState = (text: string): text is ScheduleState => (scheduleStates as readonly string[]).includes(text);

function positionOf(cursor: string) {
  const [at = "", id = "", ...more] = cursor.split("~");
  if (more.length > 0 || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) || !isId(id))
    throw new Problem("invalid-cursor", "The cursor is not one of this list.");
  return { at, id };
}
