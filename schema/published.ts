import { type SQL, sql } from "drizzle-orm";
import {
  index,
  integer,
  primaryKey,
  real,
  type SQLiteColumn,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { type Collection, type PublishedDocument, pathOf, publicFields } from "./collection.ts";
import type { Scalar } from "./field.ts";
import { type Field, kindOf } from "./fields/index.ts";
import type { Locale } from "./language/locale.ts";

/** Columns that every published table has beside those of its fields. */
const headColumns = () => ({
  entry: text("entry").notNull(),
  locale: text("locale").$type<Locale>().notNull(),
  slug: text("slug"),
  publishedAt: text("published_at").notNull(),
  updatedAt: text("updated_at").notNull(),
  version: integer("version").notNull(),
  /** 1 where the entry is published in this language alone: it then stands in for the other one. */
  sole: integer("sole").notNull(),
});

/** Names a field may not have: they are taken by what every document says of itself. */
export const reservedNames = ["id", "collection", "url", ...Object.keys(headColumns())];

const builders = {
  text: (name: string) => text(name),
  integer: (name: string) => integer(name),
  real: (name: string) => real(name),
};

/** The column of a field's value: the field's name, and a suffix for further columns of the same field. */
export function columnName(field: string, suffix = ""): string {
  return suffix === "" ? field : `${field}_${suffix}`;
}

/** The column that holds a sorted field's key; it is never null, so that keyset paging can compare it. */
export function sortColumn(field: string): string {
  return field === "publishedAt" || field === "updatedAt" ? field : columnName(field, "sort");
}

/** A sort key as text, since all kinds share columns of text: numbers so that they sort by their size, negative ones too. */
export function sortText(key: string | number): string {
  if (typeof key === "string") return key;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, key);
  const written = bits.getBigUint64(0);
  const ascending = written >> 63n === 0n ? written | (1n << 63n) : ~written & 0xffffffffffffffffn;
  return ascending.toString(16).padStart(16, "0");
}

/** Names a list can be ordered by. */
export function sortable(collection: Collection): readonly string[] {
  const fields = publicFields(collection).filter(([, field]) => field.sorted);
  return [...fields.map(([name]) => name), "publishedAt", "updatedAt"];
}

/** True for a field whose values stand in `terms` because no single column can hold or index them. */
export function standsInTerms(collection: Collection, field: string): boolean {
  const definition = collection.fields[field];
  return definition !== undefined && kindOf(definition).terms !== undefined;
}

function fieldColumns(collection: Collection) {
  const columns: Record<string, ReturnType<(typeof builders)[keyof typeof builders]>> = {};
  for (const [name, field] of publicFields(collection)) {
    const kind = kindOf(field);
    for (const [suffix, type] of Object.entries(kind.columns))
      columns[columnName(name, suffix)] = builders[type](columnName(name, suffix));
    if (field.sorted) columns[sortColumn(name)] = text(sortColumn(name)).notNull();
  }
  return columns;
}

/** The collection's own order, entries with equal keys in the last key's direction. */
function orderColumns(
  collection: Collection,
  column: (name: string) => SQLiteColumn,
): (SQLiteColumn | SQL)[] {
  const keys = collection.order.map((key) => ({
    column: column(sortColumn(key.replace("-", ""))),
    descending: key.startsWith("-"),
  }));
  const last = keys.at(-1)?.descending ?? false;
  return [...keys, { column: column("entry"), descending: last }].map((key) =>
    key.descending ? sql`${sql.identifier(key.column.name)} desc` : key.column,
  );
}

/** The published table of a collection: one row per entry and locale. */
export function publishedTable(collection: Collection, prefix = "") {
  const first = collection.order[0].replace("-", "");
  const name = (of: string) => `${prefix}${collection.name}_${of}`;
  return sqliteTable(
    `${prefix}${collection.name}`,
    { ...headColumns(), ...fieldColumns(collection) },
    (table) => {
      const columns: Readonly<Record<string, SQLiteColumn>> = table;
      const column = (name: string) => columns[name] as SQLiteColumn;
      const inOrder = orderColumns(collection, column);
      const filterColumns = publicFields(collection)
        .filter(([name, field]) => field.filtered && !standsInTerms(collection, name))
        .map(([name]) => name);
      const facets = collection.facets ?? [];
      return [
        primaryKey({ columns: [table.entry, table.locale] }),
        index(name("by_slug")).on(table.slug, table.locale),
        ...(collection.order.length > 1
          ? [
              index(name("in_order")).on(table.locale, ...inOrder),
              index(name("standing_in_order")).on(table.locale, table.sole, ...inOrder),
            ]
          : []),
        index(name("standing_in")).on(table.locale, table.sole, column(sortColumn(first)), table.entry),
        ...sortable(collection).map((key) =>
          index(name(`by_${key}`)).on(table.locale, column(sortColumn(key)), table.entry),
        ),
        // All that a narrowed list is counted by, so that the rows themselves are not read.
        ...(facets.length > 0
          ? [
              index(name("facets")).on(
                table.locale,
                table.sole,
                column(sortColumn(first)),
                table.entry,
                ...facets.map(column),
              ),
            ]
          : []),
        ...filterColumns.map((key) =>
          index(name(`filtered_${key}`)).on(table.locale, column(key), ...inOrder),
        ),
      ];
    },
  );
}

/** Every published document of every collection: its title and address, for links, language switch and sitemap. */
export function documentsTable(prefix = "") {
  return sqliteTable(
    `${prefix}documents`,
    {
      entry: text("entry").notNull(),
      locale: text("locale").$type<Locale>().notNull(),
      collection: text("collection").notNull(),
      slug: text("slug"),
      title: text("title").notNull(),
      publishedAt: text("published_at").notNull(),
      updatedAt: text("updated_at").notNull(),
      version: integer("version").notNull(),
      /** Hash of all that was published: tells a rebuild which documents changed. */
      digest: text("digest").notNull(),
    },
    (table) => [
      primaryKey({ columns: [table.entry, table.locale] }),
      index(`${prefix}documents_by_collection`).on(table.collection, table.locale, table.entry),
    ],
  );
}

/** Values that lists are filtered by, and entries that a document refers to or links to. */
export function termsTable(prefix = "") {
  return sqliteTable(
    `${prefix}terms`,
    {
      collection: text("collection").notNull(),
      field: text("field").notNull(),
      value: text("value").notNull(),
      locale: text("locale").$type<Locale>().notNull(),
      entry: text("entry").notNull(),
      /** As in the document's own row: 1 where it stands in for the other language. */
      sole: integer("sole").notNull(),
    },
    (table) => [
      primaryKey({ columns: [table.collection, table.field, table.value, table.locale, table.entry] }),
      // Facets are counted from it, those that stand in apart.
      index(`${prefix}terms_by_count`).on(
        table.collection,
        table.field,
        table.value,
        table.locale,
        table.sole,
      ),
      index(`${prefix}terms_by_entry`).on(table.entry, table.locale, table.field),
      index(`${prefix}terms_by_value`).on(table.value),
    ],
  );
}

/** Current and former slugs of live languages. */
export function addressesTable(prefix = "") {
  return sqliteTable(
    `${prefix}addresses`,
    {
      collection: text("collection").notNull(),
      slug: text("slug").notNull(),
      language: text("language").notNull(),
      entry: text("entry").notNull(),
      current: integer("current").notNull(),
    },
    (table) => [
      primaryKey({ columns: [table.collection, table.slug, table.language] }),
      index(`${prefix}addresses_by_entry`).on(table.entry),
    ],
  );
}

/** The newest version of each entry that this database has seen, kept after unpublishing; a trigger refuses to go back. */
export const head = sqliteTable("head", {
  entry: text("entry").primaryKey(),
  version: integer("version").notNull(),
});

/** The feed: an entry and locale stand in it once, at their latest number. */
export const changes = sqliteTable(
  "changes",
  {
    number: integer("number").primaryKey({ autoIncrement: true }),
    collection: text("collection").notNull(),
    entry: text("entry").notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    change: text("change").$type<"upsert" | "delete">().notNull(),
    at: text("at").notNull(),
  },
  (table) => [uniqueIndex("changes_by_entry").on(table.entry, table.locale)],
);

/** `epoch` of the feed, `definitions` hash of the tables, `generation` of their indexes. */
export const meta = sqliteTable("meta", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
});

export type PublishedRow = Readonly<Record<string, Scalar>>;

/** The document that a row of a published table holds. */
export function documentOf<C extends Collection>(collection: C, row: PublishedRow): PublishedDocument<C> {
  const locale = row.locale as Locale;
  const slug = row.slug as string | null;
  const document: Record<string, unknown> = {
    id: row.entry,
    collection: collection.name,
    locale,
    slug,
    url: pathOf(collection, locale, slug),
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    version: row.version,
  };
  for (const [name, load] of loadersOf(collection)) document[name] = load(row);
  return document as PublishedDocument<C>;
}

type Loader = (row: PublishedRow) => unknown;

const loaders = new WeakMap<Collection, readonly (readonly [field: string, Loader])[]>();

/** How each public field is read from a row, found out once for all rows. */
function loadersOf(collection: Collection): readonly (readonly [field: string, Loader])[] {
  const known =
    loaders.get(collection) ??
    publicFields(collection).map(([name, field]) => [name, loaderOf(name, field)] as const);
  loaders.set(collection, known);
  return known;
}

function loaderOf(name: string, field: Field): Loader {
  const kind = kindOf(field);
  const columns = Object.keys(kind.columns).map((suffix) => [suffix, columnName(name, suffix)] as const);
  return (row) => {
    if ((row[name] ?? null) === null) return null;
    const values: Record<string, Scalar> = {};
    for (const [suffix, column] of columns) values[suffix] = row[column] ?? null;
    return kind.load(values, field);
  };
}
