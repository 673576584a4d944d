import { type Locale, locales, prefixOf } from "../../../schema/language/locale.ts";
import { searchWord } from "../../../schema/reserved-slugs.ts";
import { longestQuery } from "../../../schema/search/longest-query.ts";

/** The page on which visitors search. */
export const searchPaths: Readonly<Record<Locale, string>> = {
  "sr-Latn": `/${prefixOf["sr-Latn"]}/${searchWord.sr}`,
  "sr-Cyrl": `/${prefixOf["sr-Cyrl"]}/${searchWord.sr}`,
  en: `/${prefixOf.en}/${searchWord.en}`,
};

const paths: ReadonlySet<string> = new Set(locales.map((locale) => searchPaths[locale]));

export const isSearchPath = (path: string) => paths.has(path);

/** What a search page is asked for. */
export interface SearchAsked {
  readonly q: string;
  /** The name of the collection to show; null for all. */
  readonly collection: string | null;
  readonly page: number;
}

/** Results further down are not shown: whoever needs them asks more precisely. */
const mostPages = 50;

export function searchAsked(parameters: URLSearchParams): SearchAsked {
  const q = (parameters.get("q") ?? "").replace(/[\s\p{Cc}]+/gu, " ").trim();
  const collection = parameters.get("collection") ?? "";
  const page = parameters.get("page") ?? "";
  return {
    q: q.slice(0, longestQuery).toWellFormed().trim(),
    collection: /^[a-z-]{1,40}$/.test(collection) ? collection : null,
    page: /^[1-9]\d?$/.test(page) && Number(page) <= mostPages ? Number(page) : 1,
  };
}

/** The one address of a search, spelled as browsers spell a form. */
export function searchAddress(path: string, { q, collection, page }: SearchAsked): string {
  if (q === "") return path;
  const parameters = new URLSearchParams({ q });
  if (collection !== null) parameters.set("collection", collection);
  if (page > 1) parameters.set("page", String(page));
  return `${path}?${parameters}`;
}
