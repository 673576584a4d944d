import { sql } from "drizzle-orm";
import { isId } from "../../../schema/id.ts";
import { Problem } from "../../problem.ts";
import { auditStatement } from "../audit.ts";
import { retried } from "../entries/retried.ts";
import { ask, type ManageContext } from "../environment.ts";
import { collectionOf, idOf } from "../parameters.ts";
import { endStatement, schedulesStatement, scheduleView } from "./queries.ts";

/** `DELETE …/schedules/<id>`: what waits will not happen; asking again changes nothing. */
export async function cancelSchedule(context: ManageContext): Promise<Response> {
  const [collection, entry, id] = [collectionOf(context), idOf(context), context.req.param("schedule")];
  if (!isId(id)) throw noSchedule();
  const found = schedulesStatement(
    sql`s.id = ${id} and s.entry = ${entry} and e.collection = ${collection.name}`,
  );
  return retried(async () => {
    const { press } = context.env;
    const { caller, rows } = await ask(context).read("publish", [found]);
    const [row] = rows[0] ?? [];
    if (!row) throw noSchedule();
    if (row.state === "cancelled") return context.json({ data: scheduleView(row) });
    if (row.state !== "waiting")
      throw new Problem("conflict", "Its time has passed: it can no longer be cancelled.");
    const at = press.now().toISOString();
    await press.editorial.write([
      endStatement(id, { state: "cancelled", at }),
      auditStatement({ at, actor: caller.actor, action: "cancel schedule", entry, detail: id }),
    ]);
    return context.json({ data: scheduleView({ ...row, state: "cancelled", ended_at: at }) });
  });
}

function noSchedule(): Problem {
  return new Problem("not-found", "There is no such schedule of this entry.");
}
