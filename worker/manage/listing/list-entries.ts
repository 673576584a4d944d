import { type Collection, fieldsOf } from "../../../schema/collection.ts";
import { isId } from "../../../schema/id.ts";
import { Problem } from "../../problem.ts";
import { ask, type ManageContext } from "../environment.ts";
import { collectionOf, invalidParameter, limitOf, parametersOf } from "../parameters.ts";
import { boundParameters, filterable, filtersOf, parameterOf } from "./filter.ts";
import { cursorAfter, orderOf, parseCursor } from "./order.ts";
import { listRow } from "./row.ts";
import { type EntryState, entryStates, listStatement } from "./statement.ts";

const longestQuestion = 200;
const mostIds = 100;

/** `GET /<collection>`: entries with the state of each language, newest first unless asked otherwise. */
export async function listEntries(context: ManageContext): Promise<Response> {
  const collection = collectionOf(context);
  const known = ["q", "state", "sort", "ids", "fields", "limit", "cursor"] as const;
  const filters = filterable(collection).flatMap(([name, field]) => [
    parameterOf(name),
    ...boundParameters(name, field),
  ]);
  const given = parametersOf<string>(context, [...known, ...filters]);
  const { q, state, cursor } = given;
  if (state !== undefined && !isState(state))
    throw invalidParameter("state", `must be one of ${entryStates.join(", ")}`);
  const order = orderOf(collection, given.sort);
  const ids = idsOf(given.ids);
  const limit = ids ? mostIds : limitOf(given.limit);
  const fields = factNames(collection, given.fields);
  const statement = listStatement([collection.name], {
    q: question(q),
    state,
    filters: filtersOf(collection, given),
    ids,
    order,
    after: cursor === undefined ? undefined : parseCursor(cursor),
    limit,
    facts: fields.length > 0,
  });
  const { rows } = await ask(context).read("read", [statement]);
  const found = rows[0] ?? [];
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  const next = last ? cursorAfter(order.placeOf(last), String(last.id)) : null;
  return context.json({ data: shown.map((row) => listRow(row, fields)), page: { limit, next } });
}

const isState = (text: string): text is EntryState => (entryStates as readonly string[]).includes(text);

export function question(q: string | undefined): string | undefined {
  if (q !== undefined && q.length > longestQuestion)
    throw invalidParameter("q", `is longer than ${longestQuestion} characters`);
  return q;
}

/** Entries by their ids, in the trash or not. */
function idsOf(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const ids = text.split(",");
  if (ids.length > mostIds) throw invalidParameter("ids", `has more than ${mostIds} ids`);
  const wrong = ids.find((id) => !isId(id));
  if (wrong !== undefined) throw invalidParameter("ids", `cannot hold "${wrong}"`);
  return ids;
}

function factNames(collection: Collection, text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const names = text.split(",");
  const known = fieldsOf(collection, "shared").map(([name]) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Problem("unknown-field", {
      detail: `fields cannot name "${unknown}", which is no shared fact of ${collection.name}.`,
      errors: [{ path: "fields", message: `cannot name "${unknown}"` }],
    });
  return names;
}
