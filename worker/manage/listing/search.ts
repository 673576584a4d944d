import { ask, type ManageContext } from "../environment.ts";
import { invalidParameter, limitOf, parametersOf } from "../parameters.ts";
import { question } from "./list-entries.ts";
import { listRow } from "./row.ts";
import { searchStatement } from "./statement.ts";

/** `GET /search`: entries of all collections whose title has the words, in either script. */
export async function searchEntries(context: ManageContext): Promise<Response> {
  const { q, limit: limitText } = parametersOf(context, ["q", "limit"]);
  const words = question(q)?.trim() ?? "";
  if (words === "") throw invalidParameter("q", "says what to look for, and is missing");
  const { rows } = await ask(context).read("read", [searchStatement(words, limitOf(limitText))]);
  return context.json({ data: (rows[0] ?? []).map((row) => listRow(row)) });
}
