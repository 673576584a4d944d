import { type SQL, sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import { documentOf, sortColumn } from "../../../schema/published.ts";
import { prepared } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import type { Question, Subject } from "./beside.ts";
import { columnNames, columnsOf } from "./columns.ts";
import type { EntryValues } from "./entry.ts";
import type { Listed } from "./list.ts";

/** Up to so many entries that refer are sorted; of more, the collection is read in its order until enough are found. */
const sortable = 2000;

type FieldOf<C extends Collection> = keyof C["fields"] & string;

/**
 * Entries of a collection that refer to an entry in one of these fields: so much of each as is to be shown, in the
 * page's locale or standing in, in the collection's own order.
 */
export function documentsReferring<C extends Collection, const F extends FieldOf<C>>(
  collection: C,
  referring: readonly FieldOf<C>[],
  fields: readonly F[],
  entry: Subject,
  most = 6,
): Question<readonly Listed<C, F>[]> {
  return documentsWith(collection, { in: referring, oneOf: () => sql`select ${entry()}` }, fields, most);
}

interface Wanted<C extends Collection> {
  /** Fields whose values stand in `terms`. */
  readonly in: readonly FieldOf<C>[];
  /** The values of which an entry has one: a query of one column. */
  readonly oneOf: () => SQL;
  /** An entry that is not among them. */
  readonly except?: Subject;
}

/** The same for entries that have one of some values. */
export function documentsWith<C extends Collection, const F extends FieldOf<C>>(
  collection: C,
  wanted: Wanted<C>,
  fields: readonly F[],
  most: number,
): Question<readonly Listed<C, F>[]> {
  const { table } = tableOf(collection);
  const keys = orderOf(collection);
  const columns = columnsOf(collection, fields);
  const selected = sql`${columns}, ${list(keys.map(({ column }, index) => sql`${column} as ${keyName(index)}`))}`;
  const inOrder = (name: (index: number) => SQL) =>
    sql`order by ${list(keys.map(({ direction }, index) => sql`${name(index)} ${direction}`))}`;
  const byColumn = inOrder((index) => keys[index]?.column ?? sql``);
  const limit = sql.raw(String(most));
  const own = sql`locale = ${sql.placeholder("locale")}`;
  const standingIn = sql`locale = ${sql.placeholder("standIn")} and sole = 1`;
  const other = wanted.except ? sql`entry is not ${wanted.except()} and ` : sql``;
  const having = (field: string) =>
    sql`collection = ${sql.raw(`'${collection.name}'`)} and field = ${sql.raw(`'${field}'`)} and value in (select value from wanted)`;
  const somewhere = (locale: string) =>
    wanted.in.map(
      (field) => sql`select * from (select entry, locale from terms
        where ${having(field)} and locale = ${sql.placeholder(locale)} limit ${sql.raw(String(sortable + 1))})`,
    );
  const has = wanted.in.map(
    (field) => sql`exists (select 1 from terms
      where ${having(field)} and locale = ${table}.locale and entry = ${table}.entry)`,
  );
  const inItsOrder = (which: SQL) => sql`select * from (select ${selected} from ${table}
    where ${other}${which} and (${sql.join(has, sql` or `)}) ${byColumn} limit iif(exists (select * from many), ${limit}, 0))`;
  const statement = prepared<EntryValues>(
    () => sql`with wanted(value) as materialized (${wanted.oneOf()}),
        some as materialized (${sql.join([...somewhere("locale"), ...somewhere("standIn")], sql` union `)}),
        many as materialized (select * from (select count(*) as count from some) where count > ${sql.raw(String(sortable))})
      select ${columns} from (
        select ${selected} from some cross join ${table} using (entry, locale)
          where ${other}not exists (select * from many) and (${own} or ${standingIn})
        union all ${inItsOrder(own)} union all ${inItsOrder(standingIn)}
      ) ${inOrder(keyName)} limit ${limit}`,
    () => columnNames(collection, fields),
  );
  return {
    collections: [collection],
    statement,
    read: (_, rows) => rows.map((row) => documentOf(collection, row)),
  };
}

function orderOf(collection: Collection) {
  const keys = collection.order.map((key) => ({
    column: sql`${sql.identifier(tableOf(collection).column(sortColumn(key.replace("-", ""))).name)}`,
    direction: key.startsWith("-") ? sql`desc` : sql`asc`,
  }));
  const last = keys.at(-1)?.direction ?? sql`asc`;
  return [...keys, { column: sql`entry`, direction: last }];
}

const keyName = (index: number) => sql`${sql.identifier(`key_${index}`)}`;

const list = (pieces: readonly SQL[]) => sql.join([...pieces], sql`, `);
