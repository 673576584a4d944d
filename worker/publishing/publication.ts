import { type SQL, sql } from "drizzle-orm";
import type { Collection } from "../../schema/collection.ts";
import { collections } from "../../schema/collections/index.ts";
import { emptyPart, type PartData } from "../../schema/draft.ts";
import { entries, publications, slugs } from "../../schema/editorial.ts";
import { type Language, languages } from "../../schema/language/locale.ts";
import { type Row, type Statement, statement } from "../platform/database.ts";
import { keptWordsStatement, readKeptWords } from "./keep-list.ts";
import type { LiveEntry, LiveLanguage } from "./projection.ts";

/** Columns of `publications` that belong to a language. */
export const columnsOf = {
  sr: { revision: "sr", publishedAt: "sr_published_at", updatedAt: "sr_updated_at" },
  en: { revision: "en", publishedAt: "en_published_at", updatedAt: "en_updated_at" },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

const text = (part: string, column: string) =>
  sql.raw(
    `(select data from revisions where entry = p.entry and part = '${part}' and number = p.${column}) ${part}_data`,
  );

/**
 * The newest publication of each of some entries, with the texts that it makes live, the slugs and the words kept in Latin. `ids` is a query
 * of one column, `entry`.
 */
export function newestPublications(ids: SQL): readonly [Statement, Statement, Statement] {
  return [
    statement(sql`select p.*, e.collection, ${text("shared", "shared")}, ${text("sr", "sr")}, ${text("en", "en")}
      from ${publications} p join ${entries} e on e.id = p.entry
      where p.entry in (${ids}) and p.version = (select max(version) from ${publications} where entry = p.entry)
      order by p.entry`),
    statement(sql`select entry, language, slug, current from ${slugs} where entry in (${ids})`),
    keptWordsStatement(),
  ];
}

/** What the rows of `newestPublications` make live; entries of collections that are no longer defined are left out. */
export function liveEntries(rows: readonly (readonly Row[])[]): readonly LiveEntry[] {
  const [publicationRows = [], slugRows = [], keptRows = []] = rows;
  const keep = readKeptWords(keptRows).words.map(({ word }) => word);
  const byEntry = Map.groupBy(slugRows, (row) => row.entry);
  return publicationRows.flatMap((row) => {
    const collection = collections.find(({ name }) => name === row.collection);
    if (!collection) return [];
    const addresses = (byEntry.get(row.entry ?? null) ?? []).map((slug) => ({
      language: slug.language as Language,
      slug: String(slug.slug),
      current: slug.current === 1,
    }));
    return [
      {
        id: String(row.entry),
        collection,
        version: Number(row.version),
        shared: dataOf(row.shared_data, collection, "shared"),
        languages: languages.flatMap((language) => liveLanguage(row, collection, language)),
        addresses,
        keep,
      },
    ];
  });
}

function liveLanguage(row: Row, collection: Collection, language: Language): LiveLanguage[] {
  const columns = columnsOf[language];
  if (row[columns.revision] === null) return [];
  return [
    {
      language,
      data: dataOf(row[`${language}_data`], collection, language),
      publishedAt: String(row[columns.publishedAt]),
      updatedAt: String(row[columns.updatedAt]),
    },
  ];
}

/** A saved part, completed by fields that were defined since. */
export function dataOf(json: unknown, collection: Collection, part: "shared" | Language): PartData {
  const saved = typeof json === "string" ? (JSON.parse(json) as PartData) : {};
  return { ...emptyPart(collection, part), ...saved };
}
