import { sql } from "drizzle-orm";
import type { Collection, PublishedDocument } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { documentOf } from "../../../schema/published.ts";
import { prepared, type Reader } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { settingsIn, settingsStatement } from "../frame/settings.ts";
import { columnNames, columnsOf, everyField } from "../reading/columns.ts";
import { newestOf } from "../reading/news.ts";
import { referenceColumns, referenceNames, referencesIn } from "../reading/references.ts";
import { standInOf } from "../reading/stand-in.ts";

/** A feed tells what is new; what is older stands on the site. */
const most = 30;

type Values = { locale: string; standIn: string };

export interface News {
  readonly collection: Collection;
  readonly document: PublishedDocument;
}

/** The newest entries of some collections in a locale, and whom they refer to, in one round trip. */
export function newsQuery(collections: readonly Collection[]) {
  const newest = () => newestOf(collections, most);
  const documents = collections.map((collection) =>
    prepared<Values>(
      () => sql`with newest as materialized (${newest()})
        select ${columnsOf(collection, everyField(collection))} from ${tableOf(collection).table}
        where locale = ${sql.placeholder("locale")}
          and entry in (select entry from newest where collection = ${sql.raw(`'${collection.name}'`)})`,
      () => columnNames(collection, everyField(collection)),
    ),
  );
  const references = prepared<Values>(
    () => sql`with newest as materialized (${newest()})
      select ${referenceColumns} from documents
      where locale in (${sql.placeholder("locale")}, ${sql.placeholder("standIn")}) and entry in
        (select value from terms where entry in (select entry from newest) and locale = ${sql.placeholder("locale")})`,
    () => referenceNames,
  );
  return async (published: Reader, locale: Locale) => {
    const values = { locale, standIn: standInOf[locale] };
    const [settings, referenceRows = [], ...found] = await published.read([
      settingsStatement(locale),
      references(values),
      ...documents.map((query) => query(values)),
    ]);
    const news = collections.flatMap((collection, index) =>
      (found[index] ?? []).map((row): News => ({ collection, document: documentOf(collection, row) })),
    );
    return {
      settings: settingsIn(locale, settings),
      references: referencesIn(locale, referenceRows),
      news: news.sort(byNewest),
    };
  };
}

function byNewest({ document: one }: News, { document: other }: News): number {
  if (one.publishedAt === other.publishedAt) return one.id < other.id ? 1 : -1;
  return one.publishedAt < other.publishedAt ? 1 : -1;
}
