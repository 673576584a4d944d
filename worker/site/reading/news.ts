import { type SQL, sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { newsCollections } from "../frame/feed-address.ts";

export interface NewsItem {
  readonly id: string;
  readonly collection: Collection;
  readonly locale: Locale;
  readonly slug: string;
  readonly title: string;
  readonly publishedAt: string;
}

const names = ["collection", "entry", "locale", "slug", "title", "published_at"];

/** The newest entries of some collections in a locale, the newest first; of each no more than all together need. */
export function newestOf(collections: readonly Collection[], most: number): SQL {
  const order = sql`order by published_at desc, entry desc limit ${sql.raw(String(most))}`;
  const each = collections.map(
    (collection) => sql`select * from (
      select ${sql.raw(`'${collection.name}'`)} as collection, entry, published_at from ${tableOf(collection).table}
      where locale = ${sql.placeholder("locale")} ${order})`,
  );
  return sql`select * from (${sql.join(each, sql` union all `)}) ${order}`;
}

/** The newest of all that is news, in the page's own locale. */
export function newsQuery(size: number): {
  readonly statement: (locale: Locale) => Statement;
  readonly items: (rows: readonly Row[]) => readonly NewsItem[];
} {
  const query = prepared<{ locale: string }>(
    () => sql`with newest as materialized (${newestOf(newsCollections, size)})
      select ${sql.raw(names.map((name) => `documents.${name}`).join(", "))} from newest
      join documents on documents.entry = newest.entry and documents.locale = ${sql.placeholder("locale")}
      order by documents.published_at desc, documents.entry desc`,
    () => names,
  );
  return { statement: (locale) => query({ locale }), items: (rows) => rows.flatMap(itemOf) };
}

function itemOf(row: Row): NewsItem[] {
  const collection = newsCollections.find(({ name }) => name === row.collection);
  if (!collection) return [];
  return [
    {
      id: String(row.entry),
      collection,
      locale: row.locale as Locale,
      slug: String(row.slug),
      title: String(row.title),
      publishedAt: String(row.published_at),
    },
  ];
}
