import { sql } from "drizzle-orm";
import { type Collection, publicFields } from "../../schema/collection.ts";
import type { PartData } from "../../schema/draft.ts";
import type { Scalar } from "../../schema/field.ts";
import { type Field, kindOf } from "../../schema/fields/index.ts";
import { type Language, type Locale, localesOf } from "../../schema/language/locale.ts";
import { toCyrillic } from "../../schema/language/transliteration.ts";
import {
  addressesTable,
  changes,
  columnName,
  documentsTable,
  head,
  publishedTable,
  sortColumn,
  termsTable,
} from "../../schema/published.ts";
import { build, type Statement, statement } from "../platform/database.ts";
import { richTextHtml } from "./rich-text.tsx";

/** Raised when the same text would be published differently than before; it makes `migrate` rebuild. */
export const projectionEdition = 1;

/** What a publication makes public of an entry: its facts, and each language that is live. */
export interface LiveEntry {
  readonly id: string;
  readonly collection: Collection;
  readonly version: number;
  readonly shared: PartData;
  readonly languages: readonly LiveLanguage[];
  /** Slugs of the live languages, former ones too. */
  readonly addresses: readonly {
    readonly language: Language;
    readonly slug: string;
    readonly current: boolean;
  }[];
}

export interface LiveLanguage {
  readonly language: Language;
  readonly data: PartData;
  readonly publishedAt: string;
  readonly updatedAt: string;
}

/** The slug at which a language of the entry is found; null where the collection has none. */
export function currentSlug(live: LiveEntry, language: Language): string | null {
  return live.addresses.find((address) => address.current && address.language === language)?.slug ?? null;
}

export function liveLocales(live: LiveEntry): readonly Locale[] {
  return live.languages.flatMap(({ language }) => localesOf[language]);
}

/**
 * One atomic batch that makes the published database hold exactly what is live of the entry. It first raises `head`,
 * which a trigger refuses when this version or a later one was seen before.
 */
export async function publicationBatch(live: LiveEntry, at: string): Promise<readonly Statement[]> {
  const documents = documentsTable();
  const raised = { entry: live.id, version: live.version };
  const here = liveLocales(live);
  const withdrawn = sql`select ${live.collection.name}, entry, locale, 'delete', ${at} from ${documents}
    where entry = ${live.id} and locale not in (select value from json_each(${JSON.stringify(here)}))`;
  return [
    statement(
      build
        .insert(head)
        .values(raised)
        .onConflictDoUpdate({ target: head.entry, set: { version: live.version } }),
    ),
    statement(sql`insert or replace into ${changes} (collection, entry, locale, change, at) ${withdrawn}`),
    ...(await documentStatements(live)),
    ...here.map((locale) =>
      statement(sql`insert or replace into ${changes} (collection, entry, locale, change, at)
        values (${live.collection.name}, ${live.id}, ${locale}, 'upsert', ${at})`),
    ),
  ];
}

/** Replaces all rows of the entry by those of what is live; `prefix` names tables that are being built anew. */
export async function documentStatements(live: LiveEntry, prefix = ""): Promise<readonly Statement[]> {
  const table = publishedTable(live.collection, prefix);
  const documents = documentsTable(prefix);
  const terms = termsTable(prefix);
  const addresses = addressesTable(prefix);
  const removals = [table, documents, terms, addresses].map((from) =>
    statement(sql`delete from ${from} where entry = ${live.id}`),
  );
  const inserts: Statement[] = [];
  for (const language of live.languages) {
    for (const locale of localesOf[language.language]) {
      const row = documentRow(live, language, locale);
      const { entry, slug, publishedAt, updatedAt, version } = row;
      const title = String((row as Readonly<Record<string, Scalar>>).title ?? "");
      const found = termsOf(live, language, locale);
      const digest = await digestOf([row, found]);
      const { collection } = live;
      inserts.push(
        statement(build.insert(table).values(row)),
        statement(
          build.insert(documents).values({
            entry,
            locale,
            collection: collection.name,
            slug,
            title,
            publishedAt,
            updatedAt,
            version,
            digest,
          }),
        ),
      );
      if (found.length > 0) inserts.push(statement(build.insert(terms).values(found)));
    }
  }
  const liveAddresses = live.addresses
    .filter(({ language }) => live.languages.some((other) => other.language === language))
    .map(({ language, slug, current }) => ({
      collection: live.collection.name,
      slug,
      language,
      entry: live.id,
      current: current ? 1 : 0,
    }));
  if (liveAddresses.length > 0) inserts.push(statement(build.insert(addresses).values(liveAddresses)));
  return [...removals, ...inserts];
}

function documentRow(
  live: LiveEntry,
  { language, data, publishedAt, updatedAt }: LiveLanguage,
  locale: Locale,
) {
  const columns: Record<string, Scalar> = {};
  for (const [name, field] of publicFields(live.collection)) {
    const kind = kindOf(field);
    const saved = (field.localized ? data : live.shared)[name] ?? null;
    const value = locale === "sr-Cyrl" && field.localized ? inCyrillic(saved, field) : saved;
    const stored = value === null ? {} : kind.store(value, richTextHtml);
    for (const suffix of Object.keys(kind.columns))
      columns[columnName(name, suffix)] = stored[suffix] ?? null;
    if (field.sorted)
      columns[sortColumn(name)] = value === null ? "" : sortable(kind.sortKey?.(value, locale) ?? "");
  }
  return {
    entry: live.id,
    locale,
    slug: currentSlug(live, language),
    publishedAt,
    updatedAt,
    version: live.version,
    sole: live.languages.length === 1 ? 1 : 0,
    ...columns,
  };
}

/** Numbers as text that sorts like the number; sort columns are text so that every kind can share them. */
function sortable(key: string | number): string {
  return typeof key === "string" ? key : String(key).padStart(17, "0");
}

function inCyrillic(value: unknown, field: Field): unknown {
  return value === null ? null : (kindOf(field).mapText?.(value, toCyrillic, field) ?? value);
}

function termsOf(live: LiveEntry, { data }: LiveLanguage, locale: Locale) {
  return publicFields(live.collection).flatMap(([name, field]) => {
    const value = (field.localized ? data : live.shared)[name] ?? null;
    const values = value === null ? [] : (kindOf(field).terms?.(value, field) ?? []);
    return values.map((term) => ({
      collection: live.collection.name,
      field: name,
      value: term,
      locale,
      entry: live.id,
    }));
  });
}

async function digestOf(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).slice(0, 16).toHex();
}
