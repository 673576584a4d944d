import { and, eq, type SQL, sql } from "drizzle-orm";
import { tableOf } from "../published/tables.ts";
import { after, orderBy } from "./order.ts";
import type { ListParameters } from "./parameters.ts";
import { waysTo } from "./ways.ts";

/**
 * What is wanted of each row of a page. Its rows are found by their keys first, so that nothing wide is sorted: along
 * each way, no more than the page holds.
 */
export function pageOf(asked: ListParameters, wanted: SQL, limit: "limit" | "oneMore"): SQL {
  const { selection, order } = asked;
  const table = tableOf(selection.collection);
  const inOrder = sql`order by ${sql.join(orderBy(table, order), sql`, `)}`;
  const most = sql.placeholder(limit);
  const found = scansOf(asked).map(
    ({ condition, when }) =>
      sql`select rowid from ${table.table} where ${condition} ${inOrder} limit ${when ? sql`iif(${when}, ${most}, 0)` : most}`,
  );
  const rows = found.length === 1 ? found : found.map((one) => sql`select * from (${one})`);
  return sql`select ${wanted} from ${table.table} where rowid in (${sql.join(rows, sql` union all `)}) ${inOrder} limit ${most}`;
}

/** Each way to the rows in the locale asked for and to those that stand in for others. */
function scansOf(asked: ListParameters) {
  const { selection, order, cursor } = asked;
  const table = tableOf(selection.collection);
  const passed = cursor === null ? undefined : after(table, order);
  const scans = (locale: string, seen?: SQL) =>
    waysTo(asked, sql.placeholder(locale)).map(({ condition, when }) => ({
      condition: and(condition, seen, passed),
      when,
    }));
  if (!selection.fallback) return scans("locale");
  return [...scans("locale"), ...scans("fallback", eq(table.column("sole"), 1))];
}
