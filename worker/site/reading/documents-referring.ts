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

/**
 * Entries of a collection that refer to an entry in one of these fields: so much of each as is to be shown, in the
 * page's locale or standing in, in the collection's own order.
 */
export function documentsReferring<C extends Collection, const F extends keyof C["fields"] & string>(
  collection: C,
  referring: readonly (keyof C["fields"] & string)[],
  fields: readonly F[],
  entry: Subject,
  most = 6,
): Question<readonly Listed<C, F>[]> {
  const { table } = tableOf(collection);
  const keys = orderOf(collection);
  const selected = sql`${columnsOf(collection, fields)}, ${list(keys.map(({ column }, index) => sql`${column} as ${keyName(index)}`))}`;
  const inOrder = (name: (index: number) => SQL) =>
    sql`order by ${list(keys.map(({ direction }, index) => sql`${name(index)} ${direction}`))}`;
  const first = sql`${inOrder((index) => keys[index]?.column ?? sql``)} limit iif(exists (select * from many), ${sql.raw(String(most))}, 0)`;
  const here = {
    own: sql`locale = ${sql.placeholder("locale")}`,
    standingIn: sql`locale = ${sql.placeholder("standIn")} and sole = 1`,
  };
  const statement = prepared<EntryValues>(
    () => sql`with subject as materialized (select ${entry()} as entry),
        some as materialized (${sql.join(
          referring.flatMap((field) =>
            ["locale", "standIn"].map(
              (locale) => sql`select * from (select entry, locale from terms
                where ${refersIn(collection, field)} and locale = ${sql.placeholder(locale)} limit ${sql.raw(String(sortable + 1))})`,
            ),
          ),
          sql` union `,
        )}),
        many as materialized (select count(*) from some having count(*) > ${sql.raw(String(sortable))})
      select ${columnsOf(collection, fields)} from (
        select ${selected} from some cross join ${table} using (entry, locale)
          where not exists (select * from many) and (${here.own} or ${here.standingIn})
        union all ${sql.join(
          [here.own, here.standingIn].map(
            (which) => sql`select * from (select ${selected} from ${table}
              where ${which} and (${sql.join(
                referring.map(
                  (field) =>
                    sql`exists (select 1 from terms where ${refersIn(collection, field)} and locale = ${table}.locale and entry = ${table}.entry)`,
                ),
                sql` or `,
              )}) ${first})`,
          ),
          sql` union all `,
        )}
      ) ${inOrder(keyName)} limit ${sql.raw(String(most))}`,
    columnNames(collection, fields),
  );
  return {
    collections: [collection],
    statement,
    read: (_, rows) => rows.map((row) => documentOf(collection, row)),
  };
}

function refersIn(collection: Collection, field: string): SQL {
  return sql`collection = ${sql.raw(`'${collection.name}'`)} and field = ${sql.raw(`'${field}'`)} and value = (select entry from subject)`;
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
