import { type SQL, sql } from "drizzle-orm";
import { type Part, parts } from "../../schema/collection.ts";
import { previewLinks, publications, revisions, schedules } from "../../schema/editorial.ts";

/** The revision of each part that a publication, a schedule or a preview link names; 0 and null name none. */
export type NamedRevisions = { readonly [P in Part]?: number | null | undefined };

/**
 * True in SQL when one of them is gone, as an autosave may have taken its place since it was read. What names
 * revisions asks this in the same batch, and fails where it is true.
 */
export function someAreGone(entry: string, named: NamedRevisions): SQL {
  const gone = parts.flatMap((part) =>
    named[part]
      ? [
          sql`not exists (select 1 from ${revisions} where entry = ${entry} and part = ${part} and number = ${named[part]})`,
        ]
      : [],
  );
  return gone.length === 0 ? sql`false` : sql`(${sql.join(gone, sql` or `)})`;
}

/** True in SQL when something holds on to the revision: it was published, is scheduled, or is shown by a preview link. */
export function isHeld(entry: string, part: Part, number: number): SQL {
  const path = `$.${part}`;
  return sql`(exists (select 1 from ${publications} where entry = ${entry} and ${sql.raw(part)} = ${number})
    or exists (select 1 from ${schedules} where entry = ${entry} and json_extract(revisions, ${path}) = ${number})
    or exists (select 1 from ${previewLinks} where entry = ${entry} and json_extract(revisions, ${path}) = ${number}))`;
}
