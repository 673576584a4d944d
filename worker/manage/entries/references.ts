import { sql } from "drizzle-orm";
import { entries, publications } from "../../../schema/editorial.ts";
import { type Row, type Statement, statement } from "../../platform/database.ts";
import { ask, type ManageContext } from "../environment.ts";
import { newestTitles } from "../listing/statement.ts";
import { collectionOf, idOf, noEntry } from "../parameters.ts";
import { entryStatement } from "./queries.ts";

const most = 500;

/** `GET …/references`: the entries that this one refers or links to, and those that refer or link to it, as drafted and as live. */
export async function readReferences(context: ManageContext): Promise<Response> {
  const [collection, id] = [collectionOf(context), idOf(context)];
  const { rows } = await ask(context).read("read", [
    entryStatement(collection, id),
    referencesStatement("to", id),
    referencesStatement("from", id),
  ]);
  const [[entry] = [], to = [], from = []] = rows;
  if (!entry) throw noEntry();
  return context.json({ data: { to: byEntry(to), from: byEntry(from) } });
}

/** A row for each place that an id stands at, in the newest revisions and in those that are live. */
function referencesStatement(direction: "to" | "from", id: string): Statement {
  const [referring, referredTo] =
    direction === "to" ? [sql`${id}`, sql`held.atom`] : [sql`r.entry`, sql`${id}`];
  const shown = direction === "to" ? sql`held.atom` : sql`r.entry`;
  const holds = direction === "to" ? sql`r.entry = ${id}` : sql`instr(r.data, ${id}) > 0`;
  return statement(sql`
    select e.id, e.collection, e.trashed_at, ${newestTitles}, r.part, held.fullkey,
      r.number = (select max(number) from revisions where entry = r.entry and part = r.part) as drafted,
      exists (select 1 from ${publications} p where p.entry = r.entry
        and p.version = (select max(version) from ${publications} where entry = r.entry)
        and r.number = case r.part when 'sr' then p.sr when 'en' then p.en else p.shared end) as live
    from revisions r, json_tree(r.data) held join ${entries} e on e.id = ${shown}
    where ${holds} and held.type = 'text' and length(held.atom) = 36 and held.atom = ${referredTo}
      and r.entry = ${referring} and e.id <> ${id} and (drafted or live)
    order by e.collection, e.id limit ${most}`);
}

function byEntry(rows: readonly Row[]) {
  const groups = Map.groupBy(rows, (row) => row.id);
  return [...groups.values()].map((places) => {
    const [row] = places;
    return {
      id: row?.id,
      collection: row?.collection,
      title: { sr: row?.title_sr, en: row?.title_en },
      trashed: row?.trashed_at !== null,
      drafted: places.some(({ drafted }) => drafted === 1),
      live: places.some(({ live }) => live === 1),
      fields: [...new Set(places.map(({ part, fullkey }) => `${part}.${fieldIn(String(fullkey))}`))],
    };
  });
}

/** The field that a key such as `$.donors[0]` or `$."body".content[1]` is in. */
const fieldIn = (key: string) => /^\$\.(?:"([^"]*)"|([^.[]+))/.exec(key)?.slice(1).find(Boolean) ?? "";
