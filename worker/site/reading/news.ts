import { sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import { campaigns } from "../../../schema/collections/campaigns.ts";
import { consultations } from "../../../schema/collections/consultations.ts";
import { events } from "../../../schema/collections/events.ts";
import { measures } from "../../../schema/collections/measures.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { practices } from "../../../schema/collections/practices.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { publications } from "../../../schema/collections/publications.ts";
import { reports } from "../../../schema/collections/reports.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";

/** What is news when it is published. */
export const newsKinds: readonly Collection[] = [
  posts,
  events,
  publications,
  consultations,
  measures,
  practices,
  campaigns,
  projects,
  reports,
];

export interface NewsItem {
  readonly id: string;
  readonly collection: Collection;
  readonly locale: Locale;
  readonly slug: string;
  readonly title: string;
  readonly publishedAt: string;
}

const names = ["collection", "entry", "locale", "slug", "title", "published_at"];

/** The newest in the page's own locale, the newest first; of each kind no more than all together need. */
export function newsQuery(size: number): {
  readonly statement: (locale: Locale) => Statement;
  readonly items: (rows: readonly Row[]) => readonly NewsItem[];
} {
  const most = sql.raw(String(size));
  const newest = (collection: Collection, rank: number) =>
    sql`select * from (select ${sql.raw(`${rank} as kind, '${collection.name}' as collection`)}, entry, locale, slug, title, published_at
      from ${tableOf(collection).table} where locale = ${sql.placeholder("locale")}
      order by published_at desc, entry desc limit ${most})`;
  const query = prepared<{ locale: string }>(
    () => sql`select * from (${sql.join(newsKinds.map(newest), sql` union all `)})
      order by published_at desc, kind, entry desc limit ${most}`,
    names,
  );
  return { statement: (locale) => query({ locale }), items: (rows) => rows.flatMap(itemOf) };
}

function itemOf(row: Row): NewsItem[] {
  const collection = newsKinds.find(({ name }) => name === row.collection);
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
