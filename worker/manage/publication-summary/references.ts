import { sql } from "drizzle-orm";
import { type Collection, type Part, publicFields } from "../../../schema/collection.ts";
import type { PartData } from "../../../schema/draft.ts";
import { entries, publications, revisions } from "../../../schema/editorial.ts";
import { kindOf } from "../../../schema/fields/index.ts";
import { isId } from "../../../schema/id.ts";
import { DatabaseUnavailable, type Row, type Statement, statement } from "../../platform/database.ts";
import { logError } from "../../platform/log.ts";
import { documents, terms } from "../../published/tables.ts";
import type { Press } from "../../publishing/outbox.ts";
import { chosen } from "../entries/queries.ts";

/** Documents that are told of at most. */
const most = 100;

const title = (language: "sr" | "en") =>
  sql.raw(
    `(select title from revisions where entry = e.id and part = '${language}' order by number desc limit 1) title_${language}`,
  );

/** The entries whose ids stand anywhere in the newest revisions, and whether they are public. */
export function targetsStatement(id: string): Statement {
  return statement(sql`
    with held as materialized (select distinct t.atom as id from ${revisions} r, json_tree(r.data) t
      where r.entry = ${id} and r.number = ${chosen({})} and t.type = 'text' and length(t.atom) = 36)
    select e.id, e.collection, e.trashed_at, ${title("sr")}, ${title("en")},
      p.sr is not null or p.en is not null as live
    from held join ${entries} e on e.id = held.id
      left join ${publications} p on p.entry = e.id
        and p.version = (select max(version) from ${publications} where entry = e.id)`);
}

interface PartOf {
  readonly part: Part;
  readonly data: PartData;
}

/** What these parts refer or link to that visitors cannot see: on the page such a link is plain text. */
export function notPublic(collection: Collection, parts: readonly PartOf[], targets: readonly Row[]) {
  const known = new Map(targets.map((row) => [String(row.id), row]));
  return parts.flatMap(({ part, data }) =>
    publicFields(collection)
      .filter(([, field]) => (part === "shared" ? !field.localized : field.localized))
      .flatMap(([name, field]) => {
        const value = data[name] ?? null;
        const ids = value === null ? [] : (kindOf(field).terms?.(value, field) ?? []).filter(isId);
        return ids.flatMap((id) => {
          const row = known.get(id);
          if (row?.live === 1) return [];
          return [
            {
              path: `${part}.${name}`,
              id,
              collection: row?.collection ?? null,
              title: { sr: row?.title_sr ?? null, en: row?.title_en ?? null },
              state: row === undefined ? "missing" : row.trashed_at === null ? "draft" : "trashed",
            },
          ];
        });
      }),
  );
}

/** The public entries that refer or link to this one; null while the published database does not answer. */
export async function referringDocuments(press: Press, id: string) {
  try {
    const [rows = []] = await press.published.read([
      statement(sql`select d.entry, d.collection, max(case when d.locale = 'sr-Latn' then d.title end) title_sr,
          max(case when d.locale = 'en' then d.title end) title_en
        from ${documents} d where d.entry <> ${id}
          and d.entry in (select entry from ${terms} where value = ${id} limit ${2 * most})
        group by d.entry, d.collection order by d.collection, d.entry desc limit ${most}`),
    ]);
    return rows.map(({ entry, collection, title_sr, title_en }) => ({
      id: entry,
      collection,
      title: { sr: title_sr, en: title_en },
    }));
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    logError("Who refers to an entry could not be asked:", error);
    return null;
  }
}
