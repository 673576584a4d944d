import { sql } from "drizzle-orm";
import { type Collection, publicFields } from "../../schema/collection.ts";
import type { PartData } from "../../schema/draft.ts";
import type { Scalar } from "../../schema/field.ts";
import { type Field, kindOf } from "../../schema/fields/index.ts";
import { type KeepList, keepList } from "../../schema/language/keep-list.ts";
import { type Language, type Locale, localesOf } from "../../schema/language/locale.ts";
import { toCyrillicRuns } from "../../schema/language/script-runs.ts";
import {
  addressesTable,
  changes,
  columnName,
  documentsTable,
  head,
  publishedTable,
  sortColumn,
  sortText,
  termsTable,
} from "../../schema/published.ts";
import { build, type Statement, statement } from "../platform/database.ts";
import { richTextHtml } from "./rich-text.tsx";
import { searchStatements } from "./search-index.ts";

/** Raised when the same text would be published differently than before; it makes `migrate` rebuild. */
export const projectionEdition = 3;

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
  /** Words that editors keep in Latin in Cyrillic texts. */
  readonly keep: readonly string[];
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
  for (const { row, found, digest } of await liveDocuments(live)) {
    const { entry, locale, slug, publishedAt, updatedAt, version } = row;
    const title = String((row as Readonly<Record<string, Scalar>>).title ?? "");
    const collection = live.collection.name;
    const listed = { entry, locale, collection, slug, title, publishedAt, updatedAt, version, digest };
    inserts.push(
      statement(build.insert(table).values(row)),
      statement(build.insert(documents).values(listed)),
    );
    if (found.length > 0) inserts.push(statement(build.insert(terms).values(found)));
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
  const search = searchStatements(live, prefix, (value, field, data) => inCyrillic(value, field, live, data));
  return [...removals, ...inserts, ...search];
}

/** The document of each live locale. The digest tells whether it says anything else than before; it leaves out the version. */
export function liveDocuments(live: LiveEntry) {
  const each = live.languages.flatMap((language) =>
    localesOf[language.language].map((locale) => ({ language, locale })),
  );
  return Promise.all(
    each.map(async ({ language, locale }) => {
      const row = documentRow(live, language, locale);
      const found = termsOf(live, language, locale, row.sole);
      return { row, found, digest: await digestOf([{ ...row, version: 0 }, found]) };
    }),
  );
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
    const value = locale === "sr-Cyrl" && field.localized ? inCyrillic(saved, field, live, data) : saved;
    const stored = value === null ? {} : kind.store(value, richTextHtml(locale, name));
    for (const suffix of Object.keys(kind.columns))
      columns[columnName(name, suffix)] = stored[suffix] ?? null;
    if (field.sorted)
      columns[sortColumn(name)] = value === null ? "" : sortText(kind.sortKey?.(value, locale) ?? "");
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

const derived = new WeakMap<LiveEntry, Map<Field, unknown>>();

/** The editor's own Cyrillic form where there is one, else the form that is derived, once for page and search. */
function inCyrillic(value: unknown, field: Field, live: LiveEntry, data: PartData): unknown {
  const own = field.kind === "text" && field.cyrillicFrom ? data[field.cyrillicFrom] : null;
  if (value === null || typeof own === "string") return own;
  const known = derived.get(live) ?? new Map<Field, unknown>();
  if (known.has(field)) return known.get(field);
  const list = keepListOf(live.keep);
  const changed = kindOf(field).mapText?.(value, (runs) => toCyrillicRuns(runs, list), field) ?? value;
  derived.set(live, known.set(field, changed));
  return changed;
}

let compiled: { words: readonly string[]; list: KeepList } | undefined;

/** Compiling takes longer than using, and hardly ever do two texts in a row have different words. */
function keepListOf(words: readonly string[]): KeepList {
  const same =
    compiled?.words.length === words.length && compiled.words.every((word, at) => word === words[at]);
  if (!compiled || !same) compiled = { words, list: keepList(words) };
  return compiled.list;
}

function termsOf(live: LiveEntry, { data }: LiveLanguage, locale: Locale, sole: number) {
  return publicFields(live.collection).flatMap(([name, field]) => {
    const value = (field.localized ? data : live.shared)[name] ?? null;
    const values = value === null ? [] : (kindOf(field).terms?.(value, field) ?? []);
    return values.map((term) => ({
      collection: live.collection.name,
      field: name,
      value: term,
      locale,
      entry: live.id,
      sole,
    }));
  });
}

async function digestOf(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).slice(0, 16).toHex();
}
