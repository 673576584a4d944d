import { sql } from "drizzle-orm";
import type { Collection, Part } from "../../../schema/collection.ts";

import type { PartData } from "../../../schema/draft.ts";
import { accounts, entries, publications, revisions, slugs, tokens } from "../../../schema/editorial.ts";
import { fold } from "../../../schema/language/fold.ts";
import { toLatin } from "../../../schema/language/transliteration.ts";
import { type Row, type Statement, statement } from "../../platform/database.ts";
import type { NamedRevisions } from "../../publishing/named-revisions.ts";
import { dataOf } from "../../publishing/publication.ts";
import { slugFrom } from "../../publishing/slug.ts";

export function entryStatement(collection: Collection, id: string): Statement {
  return statement(sql`select id, collection, created_at, created_from, trashed_at from ${entries}
    where id = ${id} and collection = ${collection.name}`);
}

/** The number of the revision that is named of the part `r.part`, else of the newest. */
export const chosen = (named: NamedRevisions) =>
  sql`coalesce(json_extract(${JSON.stringify(named)}, '$.' || r.part),
    (select max(number) from ${revisions} where entry = r.entry and part = r.part))`;

/** The revision of each part that is named, else the newest that was ever written. */
export function newestRevisions(id: string, named: NamedRevisions = {}): Statement {
  return statement(sql`select part, number, data, title, slug, author, created_at from ${revisions} r
    where entry = ${id} and number = ${chosen(named)}`);
}

/** Slugs of any entry that equal the one wished for by one of these revisions, or continue it with a number. */
export function slugsLikeWished(collection: Collection, id: string, named: NamedRevisions = {}): Statement {
  const wishes = sql`(select part, slug from ${revisions} r where entry = ${id} and part <> 'shared' and slug is not null
    and number = ${chosen(named)})`;
  return statement(sql`
    select s.language, s.slug, s.entry from ${wishes} w
      join ${slugs} s on s.collection = ${collection.name} and s.language = w.part and s.slug = w.slug
    union all
    select s.language, s.slug, s.entry from ${wishes} w
      join ${slugs} s on s.collection = ${collection.name} and s.language = w.part
        and s.slug >= w.slug || '-0' and s.slug < w.slug || '-:'`);
}

export interface SavedPart {
  readonly revision: number;
  readonly data: PartData | null;
}

/** The three parts as saved last; a part never written is at revision 0. */
export function savedParts(collection: Collection, rows: readonly Row[]): Readonly<Record<Part, SavedPart>> {
  const of = (part: Part): SavedPart => {
    const row = rows.find((candidate) => candidate.part === part);
    return row
      ? { revision: Number(row.number), data: dataOf(row.data, collection, part) }
      : { revision: 0, data: null };
  };
  return { shared: of("shared"), sr: of("sr"), en: of("en") };
}

/** The first publication that made a revision live. */
const firstVersion = sql`(select min(p.version) from ${publications} p where p.entry = r.entry
  and r.number = case r.part when 'shared' then p.shared when 'sr' then p.sr else p.en end) version`;

/** Revisions of an entry, newest first, with the name of who saved them. */
export function historyStatement(
  id: string,
  limit: number,
  before: { at: string; part: string; number: number } | undefined,
) {
  return statement(sql`select r.part, r.number, r.created_at, r.title, r.author, r.finished, ${firstVersion},
      coalesce(a.email, t.name) author_name
    from ${revisions} r left join ${accounts} a on a.id = r.author
      left join ${tokens} t on 'token:' || t.id = r.author
    where r.entry = ${id} and ${
      before
        ? sql`(r.created_at, r.part, r.number) < (${before.at}, ${before.part}, ${before.number})`
        : sql`true`
    }
    order by r.created_at desc, r.part desc, r.number desc limit ${limit + 1}`);
}

export function revisionStatement(id: string, part: Part, number: number): Statement {
  return statement(sql`select r.part, r.number, r.created_at, r.title, r.author, r.data, r.finished, ${firstVersion},
      coalesce(a.email, t.name) author_name
    from ${revisions} r left join ${accounts} a on a.id = r.author
      left join ${tokens} t on 'token:' || t.id = r.author
    where r.entry = ${id} and r.part = ${part} and r.number = ${number}`);
}

/** A revision to append, with what lists and addresses are made from. */
export function revisionOf(saved: {
  entry: string;
  part: Part;
  number: number;
  data: PartData;
  author: string;
  at: string;
}) {
  const title = typeof saved.data.title === "string" ? saved.data.title : null;
  return {
    entry: saved.entry,
    part: saved.part,
    number: saved.number,
    data: JSON.stringify(saved.data),
    title,
    titleKey: title === null ? null : fold(toLatin(title)),
    slug: typeof saved.data.slug === "string" ? saved.data.slug : slugFrom(saved.data),
    author: saved.author,
    createdAt: saved.at,
  };
}
