import { sql } from "drizzle-orm";
import type { Collection, Part } from "../../../schema/collection.ts";

import type { PartData } from "../../../schema/draft.ts";
import { accounts, entries, publications, revisions, slugs, tokens } from "../../../schema/editorial.ts";
import { fold } from "../../../schema/language/fold.ts";
import { toLatin } from "../../../schema/language/transliteration.ts";
import { type Row, type Statement, statement } from "../../platform/database.ts";
import { dataOf } from "../../publishing/publication.ts";
import { slugFrom } from "../../publishing/slug.ts";

export function entryStatement(collection: Collection, id: string): Statement {
  return statement(sql`select id, collection, created_at, created_from, trashed_at from ${entries}
    where id = ${id} and collection = ${collection.name}`);
}

/** The newest revision of each part that was ever written. */
export function newestRevisions(id: string): Statement {
  return statement(sql`select part, number, data, title, slug, author, created_at from ${revisions} r
    where entry = ${id} and number = (select max(number) from ${revisions} where entry = r.entry and part = r.part)`);
}

/** Slugs of any entry that equal the one wished for by a newest revision, or continue it with a number. */
export function slugsLikeWished(collection: Collection, id: string): Statement {
  const newest = sql`(select part, slug from ${revisions} r where entry = ${id} and part <> 'shared' and slug is not null
    and number = (select max(number) from ${revisions} where entry = r.entry and part = r.part))`;
  return statement(sql`
    select s.language, s.slug, s.entry from ${newest} w
      join ${slugs} s on s.collection = ${collection.name} and s.language = w.part and s.slug = w.slug
    union all
    select s.language, s.slug, s.entry from ${newest} w
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

export interface ListOptions {
  readonly q: string | undefined;
  readonly state: EntryState | undefined;
  readonly limit: number;
  /** The id after which the page begins; newest entries come first. */
  readonly after: string | undefined;
}

export const entryStates = ["draft", "live", "changed", "trashed"] as const;
export type EntryState = (typeof entryStates)[number];

const newestNumber = (part: Part) =>
  sql.raw(`(select max(number) from revisions where entry = e.id and part = '${part}') newest_${part}`);
const newestOf = (column: string, part: Part) =>
  sql.raw(
    `(select ${column} from revisions where entry = e.id and part = '${part}' order by number desc limit 1) ${column}_${part}`,
  );

/** The rows of a list, one more than `limit` so that the caller knows whether there are more. */
export function listStatement(collection: Collection, options: ListOptions): Statement {
  const rows = sql`
    select e.id, e.created_at, e.trashed_at, p.version, p.shared, p.sr, p.en,
      ${newestNumber("shared")}, ${newestNumber("sr")}, ${newestNumber("en")},
      ${newestOf("title", "sr")}, ${newestOf("title", "en")}, ${newestOf("slug", "sr")}, ${newestOf("slug", "en")},
      ${newestOf("title_key", "sr")}, ${newestOf("title_key", "en")},
      (select max(created_at) from ${revisions} where entry = e.id) updated_at
    from ${entries} e
    left join ${publications} p on p.entry = e.id
      and p.version = (select max(version) from ${publications} where entry = e.id)
    where e.collection = ${collection.name} and ${options.after ? sql`e.id < ${options.after}` : sql`true`}
      and e.trashed_at is ${options.state === "trashed" ? sql`not null` : sql`null`}
    order by e.id desc`;
  return statement(sql`select * from (${rows}) where ${titleLike(options.q)} and ${inState(options.state)}
    limit ${options.limit + 1}`);
}

function titleLike(q: string | undefined) {
  if (!q) return sql`true`;
  const pattern = `%${fold(toLatin(q)).replace(/[\\%_]/g, "\\$&")}%`;
  return sql`(title_key_sr like ${pattern} escape '\\' or title_key_en like ${pattern} escape '\\')`;
}

function inState(state: EntryState | undefined) {
  const changed = (language: "sr" | "en") =>
    sql.raw(
      `(${language} is not null and (${language} <> newest_${language} or shared <> coalesce(newest_shared, 0)))`,
    );
  switch (state) {
    case "live":
      return sql`(sr is not null or en is not null)`;
    case "draft":
      return sql`((newest_sr is not null and sr is null) or (newest_en is not null and en is null)
        or (newest_sr is null and newest_en is null))`;
    case "changed":
      return sql`(${changed("sr")} or ${changed("en")})`;
    default:
      return sql`true`;
  }
}

/** Revisions of an entry, newest first, with the name of who saved them. */
export function historyStatement(
  id: string,
  limit: number,
  before: { at: string; part: string; number: number } | undefined,
) {
  return statement(sql`select r.part, r.number, r.created_at, r.title, r.author,
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
  return statement(sql`select r.part, r.number, r.created_at, r.title, r.author, r.data,
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
