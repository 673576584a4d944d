import { type SQL, sql } from "drizzle-orm";
import type { Part } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import { entries, notes, publications, revisions, schedules } from "../../../schema/editorial.ts";
import { fold } from "../../../schema/language/fold.ts";
import { toLatin } from "../../../schema/language/transliteration.ts";
import { type Statement, statement } from "../../platform/database.ts";
import type { Filter } from "./filter.ts";
import type { After, Order } from "./order.ts";

export const entryStates = ["draft", "live", "changed", "scheduled", "trashed"] as const;
export type EntryState = (typeof entryStates)[number];

export interface Asked {
  /** Every word must stand in the title, in either language. */
  readonly q?: string | undefined;
  readonly state?: EntryState | undefined;
  readonly filters?: readonly Filter[];
  readonly ids?: readonly string[] | undefined;
  readonly order: Order;
  readonly after?: After | undefined;
  readonly limit: number;
  /** Whether the newest shared facts are to come along. */
  readonly facts?: boolean;
}

const newestFacts = sql.raw(
  "(select max(number) from revisions where entry = e.id and part = 'shared') newest_shared",
);

/** Null also while nothing is filled in; a saved part names all of its fields, and those that are empty as null. */
const writtenNumber = (language: "sr" | "en") =>
  sql.raw(`(select case when data glob '*":[^n]*' then number end from revisions
    where entry = e.id and part = '${language}' order by number desc limit 1) newest_${language}`);

const newestOf = (column: string, part: Part) =>
  sql.raw(
    `(select ${column} from revisions where entry = e.id and part = '${part}' order by number desc limit 1) ${column}_${part}`,
  );

/** The newest titles of the entry `e`. */
export const newestTitles = sql`${newestOf("title", "sr")}, ${newestOf("title", "en")}`;

/** Entries with all that a line of a list shows of them; `facts` adds the newest shared ones as JSON. */
function entryRows(collectionNames: readonly string[], facts: boolean): SQL {
  return sql`
    select e.id, e.collection, e.created_at, e.trashed_at, p.version, p.shared, p.sr, p.en,
      ${newestFacts}, ${writtenNumber("sr")}, ${writtenNumber("en")}, ${newestTitles},
      ${newestOf("slug", "sr")}, ${newestOf("slug", "en")},
      ${newestOf("title_key", "sr")}, ${newestOf("title_key", "en")},
      ${facts ? newestOf("data", "shared") : sql`null data_shared`},
      (select min(at) from ${schedules} where entry = e.id and state = 'waiting') scheduled_at,
      (select count(*) from ${notes} where entry = e.id and done_at is null) open_notes,
      coalesce((select max(created_at) from ${revisions} where entry = e.id), e.created_at) updated_at
    from ${entries} e
    left join ${publications} p on p.entry = e.id
      and p.version = (select max(version) from ${publications} where entry = e.id)
    where e.collection in (${sql.join(
      collectionNames.map((name) => sql`${name}`),
      sql`, `,
    )})`;
}

/** The rows asked for, one more than `limit` so that the caller knows whether there are more. */
export function listStatement(collectionNames: readonly string[], asked: Asked): Statement {
  const { filters = [], order, after, ids } = asked;
  const facts = Boolean(asked.facts) || order.readsFacts || filters.length > 0;
  const conditions = [
    ids ? sql`id in (select value from json_each(${JSON.stringify(ids)}))` : inState(asked.state),
    ...titleHas(asked.q),
    ...filters,
    ...(after ? [order.beyond(after)] : []),
  ];
  return statement(sql`select * from (${entryRows(collectionNames, facts)})
    where ${sql.join(conditions, sql` and `)} order by ${order.by} limit ${asked.limit + 1}`);
}

/** Rows of all collections whose title has the words; those that begin with them come first. */
export function searchStatement(q: string, limit: number): Statement {
  const names = collections.map(({ name }) => name);
  const beginning = `${escaped(q)}%`;
  return statement(sql`select * from (${entryRows(names, false)})
    where trashed_at is null and ${sql.join([...titleHas(q)], sql` and `)}
    order by (title_key_sr like ${beginning} escape '\\' or title_key_en like ${beginning} escape '\\') desc,
      updated_at desc, id limit ${limit}`);
}

/** Entries with something that is not public, those changed last first. */
export function unpublishedStatement(limit: number): Statement {
  const names = collections.map(({ name }) => name);
  return statement(sql`select *, count(*) over () total from (${entryRows(names, false)})
    where trashed_at is null and (${inState("draft")} or ${inState("changed")})
    order by updated_at desc, id desc limit ${limit}`);
}

/** How many such entries each collection has. */
export function unpublishedCounts(): Statement {
  const names = collections.map(({ name }) => name);
  const [draft, changed] = [inState("draft"), inState("changed")];
  return statement(sql`select collection, sum(${draft}) draft, sum(${changed}) changed
    from (${entryRows(names, false)}) where ${draft} or ${changed} group by collection order by collection`);
}

const escaped = (text: string) => fold(toLatin(text)).replace(/[\\%_]/g, "\\$&");

function titleHas(q = ""): readonly SQL[] {
  const words = q.split(/\s+/).filter((word) => word !== "");
  return words.map((word) => {
    const pattern = `%${escaped(word)}%`;
    return sql`(title_key_sr like ${pattern} escape '\\' or title_key_en like ${pattern} escape '\\')`;
  });
}

function inState(state: EntryState | undefined): SQL {
  const changed = (language: "sr" | "en") =>
    sql.raw(
      `(${language} is not null and (${language} is not newest_${language} or shared <> coalesce(newest_shared, 0)))`,
    );
  switch (state) {
    case "trashed":
      return sql`trashed_at is not null`;
    case "live":
      return sql`(trashed_at is null and (sr is not null or en is not null))`;
    case "draft":
      return sql`(trashed_at is null and ((newest_sr is not null and sr is null)
        or (newest_en is not null and en is null)
        or coalesce(newest_sr, newest_en, sr, en) is null))`;
    case "changed":
      return sql`(trashed_at is null and (${changed("sr")} or ${changed("en")}))`;
    case "scheduled":
      return sql`(trashed_at is null and scheduled_at is not null)`;
    default:
      return sql`trashed_at is null`;
  }
}
