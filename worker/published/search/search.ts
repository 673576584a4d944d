import {
  type Language,
  type Locale,
  languageOf,
  languages,
  localesOf,
} from "../../../schema/language/locale.ts";
import { readQuery } from "../../../schema/search/query.ts";
import { keysOf, wordsIn } from "../../../schema/search/words.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { excerpt, type Piece, wantedIn } from "./excerpt.ts";
import { searching } from "./statement.ts";

export interface Search {
  readonly text: string;
  readonly locale: Locale;
  /** Names of the collections to look in. */
  readonly within: readonly string[];
  /** Of those, the one to show; null for all. */
  readonly collection: string | null;
  readonly limit: number;
  readonly offset: number;
}

export interface Hit {
  readonly id: string;
  readonly collection: string;
  readonly locale: Locale;
  readonly slug: string | null;
  readonly title: string;
  readonly snippet: readonly Piece[];
}

export interface Found {
  readonly hits: readonly Hit[];
  /** True when there are more than were asked for. */
  readonly more: boolean;
  /** False when nothing has all the words; what hits there are have some of them. */
  readonly complete: boolean;
  /** Entries found in each collection, most first. */
  readonly facets: readonly { readonly collection: string; readonly count: number }[];
  /** Words that nobody wrote, and what was looked for instead. */
  readonly corrections: readonly { readonly word: string; readonly instead: string }[];
  /** How many entries the other language has that are also published in this one. */
  readonly elsewhere: number;
}

const search = prepared<Record<string, string | number | null>>(() => searching);

/** The locale whose documents stand in for what is not published in this one. */
function standingInFor(locale: Locale): Locale {
  const other = languages.find((language) => language !== languageOf(locale)) ?? languageOf(locale);
  return localesOf[other][0] ?? locale;
}

/** The values of a query's placeholders; one without words finds nothing. */
export function askedValues(text: string, locale: Locale) {
  const { terms, expressions, bonus } = readQuery(text, languageOf(locale)) ?? noWords;
  return { terms: JSON.stringify(terms), expressions: JSON.stringify(expressions), bonus };
}

const noWords = { terms: [], expressions: [], bonus: "" };

/** The one statement of a search. */
export function searchStatement(asked: Search): Statement {
  const { text, locale, within, collection, limit, offset } = asked;
  return search({
    ...askedValues(text, locale),
    locale,
    language: languageOf(locale),
    standIn: standingInFor(locale),
    within: JSON.stringify(within),
    collection,
    limit: limit + 1,
    offset,
  });
}

interface Answer {
  readonly complete: number;
  readonly elsewhere: number;
  readonly wishes: readonly string[];
  readonly corrections: readonly (readonly [n: number, root: string])[];
  readonly facets: readonly (readonly [collection: string, count: number])[];
  readonly hits: readonly {
    readonly entry: string;
    readonly collection: string;
    readonly language: Language;
    readonly locale: Locale;
    readonly slug: string | null;
    readonly title: string;
    readonly text: string | null;
    readonly cyrillic: string | null;
  }[];
}

/** What the statement's one row found, in the reader's script. */
export function readFound({ text, locale, limit }: Search, [row]: readonly Row[] = []): Found {
  const answer = JSON.parse(String(row?.answer)) as Answer;
  const wanted = wantedIn(answer.wishes);
  const hits = answer.hits.slice(0, limit).map((hit): Hit => {
    const shown = (hit.locale === "sr-Cyrl" ? hit.cyrillic : null) ?? hit.text ?? "";
    return {
      id: hit.entry,
      collection: hit.collection,
      locale: hit.locale,
      slug: hit.slug,
      title: hit.title,
      snippet: excerpt(shown, hit.language, wanted),
    };
  });
  return {
    hits,
    more: answer.hits.length > limit,
    complete: answer.complete === 1,
    facets: answer.facets.map(([collection, count]) => ({ collection, count })),
    corrections: corrected(text, locale, answer, hits),
    elsewhere: answer.elsewhere,
  };
}

/** The words that were looked for instead, as the first hit that has one of them writes it. */
function corrected(
  text: string,
  locale: Locale,
  { corrections }: Answer,
  hits: readonly Hit[],
): Found["corrections"] {
  const terms = readQuery(text, languageOf(locale))?.terms ?? [];
  const marked = hits
    .flatMap(({ title, snippet }) => [{ text: title }, ...snippet.filter(({ match }) => match)])
    .flatMap(({ text }) =>
      wordsIn(text, languageOf(locale)).map((word) => ({
        ...word,
        written: text.slice(word.start, word.end),
      })),
    );
  return [...Map.groupBy(corrections, ([n]) => n)].flatMap(([n, found]) => {
    const roots = found.map(([, root]) => root);
    const instead = marked.find((word) => keysOf(word).some((key) => roots.includes(key)));
    return instead ? [{ word: terms[n]?.written ?? "", instead: instead.written.toLowerCase() }] : [];
  });
}
