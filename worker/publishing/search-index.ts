import { sql } from "drizzle-orm";
import type { Collection } from "../../schema/collection.ts";
import type { PartData } from "../../schema/draft.ts";
import type { Field } from "../../schema/fields/index.ts";
import type { Language } from "../../schema/language/locale.ts";
import { isSearched, searchTextOf } from "../../schema/search/paragraphs.ts";
import { synonymsIn } from "../../schema/search/synonyms.ts";
import {
  rowsPerEntry,
  searchEntriesTable,
  searchIndex,
  searchParagraphsTable,
  searchSpellingsTable,
  searchSynonymsTable,
  searchVocabularyTable,
  titleEdge,
  wholeEntry,
} from "../../schema/search/tables.ts";
import { type SearchWord, wordsIn } from "../../schema/search/words.ts";
import { type Statement, statement } from "../platform/database.ts";

/** What search needs of a live entry. */
interface Searched {
  readonly id: string;
  readonly collection: Collection;
  readonly shared: PartData;
  readonly languages: readonly { readonly language: Language; readonly data: PartData }[];
}

/** A value of a field in Cyrillic, as the entry's documents have it. */
type InCyrillic = (value: unknown, field: Field, data: PartData) => unknown;

/** Replaces all that search holds of the entry by what is live of it. */
export function searchStatements(
  live: Searched,
  prefix: string,
  inCyrillic: InCyrillic,
): readonly Statement[] {
  const texts = isSearched(live.collection)
    ? live.languages.map(({ language, data }) => indexed(live, language, data, inCyrillic))
    : [];
  const tables = tablesOf(prefix);
  return [
    ...withdraw(live.id, tables),
    ...texts.flatMap((text) => bringIn(text, tables)),
    ...prune(live.id, tables),
    ...texts.flatMap((text) => note(live, text, tables)),
    ...synonymStatements(live, tables),
  ];
}

function tablesOf(prefix: string) {
  return {
    entries: searchEntriesTable(prefix),
    paragraphs: searchParagraphsTable(prefix),
    vocabulary: searchVocabularyTable(prefix),
    spellings: searchSpellingsTable(prefix),
    synonyms: searchSynonymsTable(prefix),
    index: sql.identifier(prefix + searchIndex),
  };
}

type Tables = ReturnType<typeof tablesOf>;

/** A language of an entry as the index takes it. */
interface Indexed {
  readonly language: Language;
  /** What all words are found by, each once. */
  readonly roots: readonly string[];
  /** Rows of the index: position, then a value a column. */
  readonly rows: readonly (readonly [number, string, string, string, string, string])[];
  /** Position, text and, for Serbian, the same in Cyrillic. */
  readonly paragraphs: readonly (readonly [number, string, string | null])[];
}

function indexed(
  { collection, shared }: Searched,
  language: Language,
  data: PartData,
  inCyrillic: InCyrillic,
): Indexed {
  const { titles, paragraphs } = searchTextOf(collection, shared, data, (value) => value);
  const cyrillic =
    language === "sr"
      ? searchTextOf(collection, shared, data, (value, field) => inCyrillic(value, field, data)).paragraphs
      : [];
  const titleWords = titles.map((title) => wordsIn(title, language));
  const titleForms = titleWords.map(forms).join(" ");
  const titleRoots = `${titleEdge} ${titleWords.map((words) => `${roots(words)} ${titleEdge}`).join(" ")}`;
  const texts = paragraphs.slice(0, wholeEntry);
  const words = texts.map((text) => wordsIn(text, language));
  const rest = new Set(words.flat().flatMap(rootsOf));
  const rows = (words.length > 0 ? words : [[]]).map(
    (found, position) => [position, titleForms, titleRoots, forms(found), roots(found), ""] as const,
  );
  return {
    language,
    roots: [...new Set([...titleWords.flat().flatMap(rootsOf), ...rest])],
    rows: [...rows, [wholeEntry, titleForms, titleRoots, "", "", [...rest].join(" ")]],
    paragraphs: texts.map((text, position) => [position, text, cyrillic[position] ?? null]),
  };
}

/** A mistake in a long ending is found by the whole word alone: accessiblity. */
const longEnding = 3;

const rootsOf = ({ form, root, noun }: SearchWord) =>
  form.length - root.length < longEnding ? [root, noun] : [root, noun, form];

/** The words as written, in their order, and after them what else they are found by. */
const forms = (words: readonly SearchWord[]) => {
  const others = words.filter(({ form, root, noun }) => noun !== root && noun !== form);
  return [...words.map(({ form }) => form), ...new Set(others.map(({ noun }) => noun))].join(" ");
};

const roots = (words: readonly SearchWord[]) => words.map(({ root }) => root).join(" ");

/** Takes the entry's rows out of the index, and its words out of the count. */
function withdraw(id: string, { entries, paragraphs, vocabulary, index }: Tables): readonly Statement[] {
  return [
    statement(sql`delete from ${index} where rowid in (
      select e.number * ${rowsPerEntry} + p.position from ${entries} e
        join ${paragraphs} p on p.entry = e.entry and p.language = e.language where e.entry = ${id}
      union select e.number * ${rowsPerEntry} + o.value from ${entries} e, json_each(${`[0,${wholeEntry}]`}) o where e.entry = ${id})`),
    statement(sql`update ${vocabulary} set uses = uses - 1
      where root in (select r.value from ${entries} e, json_each(e.roots) r where e.entry = ${id})`),
    statement(sql`delete from ${paragraphs} where entry = ${id}`),
  ];
}

/** Words shorter than this are not looked for with a typing mistake in them. */
const shortestMistaken = 5;

/** Places where a letter can be missing; the first holds the letter of the language. */
const places = JSON.stringify([0, ...Array.from({ length: 40 }, (_, index) => index + 2)]);

function bringIn(text: Indexed, { vocabulary, spellings }: Tables): readonly Statement[] {
  const words = text.roots.filter((root) => root.length >= shortestMistaken && !/\d/.test(root));
  return [
    statement(sql`insert into ${vocabulary} (root, uses) select value, 1 from json_each(${JSON.stringify(text.roots)})
      where true on conflict (root) do update set uses = uses + 1`),
    statement(sql`insert or ignore into ${spellings} (variant, place, root)
      select case p.value when 0 then w.value else substr(w.value, 1, p.value - 1) || substr(w.value, p.value + 1) end, p.value, w.value
      from json_each(${JSON.stringify(words)}) w join json_each(${places}) p on p.value <= length(w.value)
      where not exists (select 1 from ${spellings} where root = w.value)`),
  ];
}

/** Forgets words that no entry has any more, and with them how they may be mistyped. */
function prune(id: string, { entries, vocabulary, spellings }: Tables): readonly Statement[] {
  const before = sql`select r.value from ${entries} e, json_each(e.roots) r where e.entry = ${id}`;
  return [
    statement(sql`delete from ${vocabulary} where root in (${before}) and uses <= 0`),
    statement(sql`delete from ${spellings} where root in (${before})
      and not exists (select 1 from ${vocabulary} v where v.root = ${spellings}.root)`),
    statement(sql`delete from ${entries} where entry = ${id}`),
  ];
}

function note(live: Searched, text: Indexed, { entries, paragraphs, index }: Tables): readonly Statement[] {
  const { id, collection, languages } = live;
  const { language } = text;
  const sole = languages.length === 1 ? 1 : 0;
  return [
    statement(sql`insert into ${entries} (entry, language, collection, sole, roots)
      values (${id}, ${language}, ${collection.name}, ${sole}, ${JSON.stringify(text.roots)})`),
    statement(sql`insert into ${paragraphs} (entry, language, position, text, cyrillic)
      select ${id}, ${language}, value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(text.paragraphs)})`),
    statement(sql`insert into ${index} (rowid, title_forms, title_roots, forms, roots, rest)
      select e.number * ${rowsPerEntry} + (r.value ->> 0), r.value ->> 1, r.value ->> 2, r.value ->> 3, r.value ->> 4, r.value ->> 5
      from ${entries} e, json_each(${JSON.stringify(text.rows)}) r where e.entry = ${id} and e.language = ${language}`),
  ];
}

function synonymStatements(live: Searched, { synonyms }: Tables): readonly Statement[] {
  const found = live.languages.length > 0 ? synonymsIn(live.collection, live.shared) : [];
  const removal = statement(sql`delete from ${synonyms} where entry = ${live.id}`);
  if (found.length === 0) return [removal];
  return [
    removal,
    statement(sql`insert or ignore into ${synonyms} (key, expression, entry)
      select value ->> 0, value ->> 1, ${live.id} from json_each(${JSON.stringify(found)})`),
  ];
}
