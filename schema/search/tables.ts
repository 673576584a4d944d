import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Language } from "../language/locale.ts";

/** Each language of an entry that can be found. */
export function searchEntriesTable(prefix = "") {
  return sqliteTable(
    `${prefix}search_entries`,
    {
      /** Rows of the index are numbered `number * rowsPerEntry + position`. */
      number: integer("number").primaryKey({ autoIncrement: true }),
      entry: text("entry").notNull(),
      language: text("language").$type<Language>().notNull(),
      collection: text("collection").notNull(),
      /** 1 where the entry is published in this language alone. */
      sole: integer("sole").notNull(),
      /** The roots of all its words, each once, as a JSON array. */
      roots: text("roots").notNull(),
    },
    (table) => [uniqueIndex(`${prefix}search_entries_by_entry`).on(table.entry, table.language)],
  );
}

/** The paragraphs that snippets are cut from; the index itself keeps no text. */
export function searchParagraphsTable(prefix = "") {
  return sqliteTable(
    `${prefix}search_paragraphs`,
    {
      entry: text("entry").notNull(),
      language: text("language").$type<Language>().notNull(),
      position: integer("position").notNull(),
      text: text("text").notNull(),
      cyrillic: text("cyrillic"),
    },
    (table) => [primaryKey({ columns: [table.entry, table.language, table.position] })],
  );
}

/** The roots that the index holds, and in how many entries. */
export function searchVocabularyTable(prefix = "") {
  return sqliteTable(`${prefix}search_vocabulary`, {
    root: text("root").primaryKey(),
    uses: integer("uses").notNull(),
  });
}

/**
 * Each root whole, at place 0, and without its letter at each place. Two words a typing mistake apart share a variant,
 * at the same place or at the next.
 */
export function searchSpellingsTable(prefix = "") {
  return sqliteTable(
    `${prefix}search_spellings`,
    {
      variant: text("variant").notNull(),
      place: integer("place").notNull(),
      root: text("root").notNull(),
    },
    (table) => [
      primaryKey({ columns: [table.variant, table.place, table.root] }),
      index(`${prefix}search_spellings_by_root`).on(table.root),
    ],
  );
}

/** What is also looked for where the words of a key are: a quoted expression of the index. */
export function searchSynonymsTable(prefix = "") {
  return sqliteTable(
    `${prefix}search_synonyms`,
    { key: text("key").notNull(), expression: text("expression").notNull(), entry: text("entry").notNull() },
    (table) => [
      primaryKey({ columns: [table.key, table.expression, table.entry] }),
      index(`${prefix}search_synonyms_by_entry`).on(table.entry),
    ],
  );
}

export function searchTables(prefix = "") {
  return [
    searchEntriesTable(prefix),
    searchParagraphsTable(prefix),
    searchVocabularyTable(prefix),
    searchSpellingsTable(prefix),
    searchSynonymsTable(prefix),
  ];
}

export const searchIndex = "search";

export const rowsPerEntry = 100_000;

/** The row of an entry that holds the words of all its paragraphs, and is none of them. */
export const wholeEntry = rowsPerEntry - 1;

/**
 * The index: a row a paragraph, each with the title, and one for the whole entry. Words come folded and with spaces
 * between, so the tokenizer has nothing to do but to split.
 */
export function createSearchIndex(prefix = ""): string {
  return `create virtual table ${prefix}${searchIndex} using fts5 (title_forms, title_roots, forms, roots, rest, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '4')`;
}

/** Stands before and after each title in `title_roots`: a title that a query names in full is found by it. */
export const titleEdge = "¶";
