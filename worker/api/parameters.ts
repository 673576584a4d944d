import type { Collection } from "../../schema/collection.ts";
import { isLocale, type Locale, locales } from "../../schema/language/locale.ts";
import { longestQuery } from "../../schema/search/longest-query.ts";
import { type Filter, parseFilter } from "./filter.ts";
import { Mistakes, oneOf } from "./mistakes.ts";
import { defaultOrder, type OrderKey, parseOrder } from "./order.ts";
import { includable, memberNames, type Selection, standingInFor } from "./selection.ts";

export interface ListParameters {
  readonly selection: Selection;
  readonly limit: number;
  readonly cursor: string | null;
  readonly order: readonly OrderKey[];
  readonly filters: readonly Filter[];
  /** Words that each must have; null where none are asked for. */
  readonly query: string | null;
}

export const defaultLimit = 20;
export const mostItems = 100;
export const mostChanges = 100;

export function listParameters(collection: Collection, search: URLSearchParams): ListParameters {
  const mistakes = new Mistakes();
  const filters = [...new Set(search.keys())]
    .filter((name) => name.startsWith("filter[") || name === "filter")
    .sort()
    .map((name) => parseFilter(collection, name, search.get(name) ?? "", mistakes))
    .filter((filter) => filter !== undefined);
  const known = ["locale", "fallback", "fields", "include", "limit", "cursor", "sort", "q"];
  refuseOthers(
    search,
    [...known, ...[...search.keys()].filter((name) => name.startsWith("filter"))],
    mistakes,
  );
  const selection = parseSelection(collection, search, mistakes);
  const limit = parseLimit(search.get("limit"), defaultLimit, mistakes);
  const sort = search.get("sort");
  const query = search.has("q") ? parseQuery(search.get("q") ?? "", mistakes) : null;
  const order = sort === null ? defaultOrder(collection) : parseOrder(collection, sort, mistakes);
  mistakes.throwIfAny();
  return { selection, limit, cursor: search.get("cursor"), order, filters, query };
}

export function entryParameters(collection: Collection, search: URLSearchParams): Selection {
  const mistakes = new Mistakes();
  refuseOthers(search, ["locale", "fallback", "fields", "include"], mistakes);
  const selection = parseSelection(collection, search, mistakes);
  mistakes.throwIfAny();
  return selection;
}

export function changesParameters(search: URLSearchParams): { since: string | null; limit: number } {
  const mistakes = new Mistakes();
  refuseOthers(search, ["since", "limit"], mistakes);
  const limit = parseLimit(search.get("limit"), mostChanges, mistakes);
  mistakes.throwIfAny();
  return { since: search.get("since"), limit };
}

export interface SearchParameters {
  readonly text: string;
  readonly locale: Locale;
  readonly collection: string | null;
  readonly limit: number;
  readonly cursor: string | null;
}

export function searchParameters(search: URLSearchParams, searched: readonly string[]): SearchParameters {
  const mistakes = new Mistakes();
  refuseOthers(search, ["q", "locale", "collection", "limit", "cursor"], mistakes);
  const text = parseQuery(search.get("q") ?? "", mistakes);
  const collection = search.get("collection");
  if (!search.has("q")) mistakes.add("invalid-parameter", "q", "says what to look for, and is missing");
  if (collection !== null && !searched.includes(collection))
    mistakes.add("invalid-parameter", "collection", `must be ${oneOf(searched)}`);
  const locale = parseLocale(search.get("locale"), mistakes);
  const limit = parseLimit(search.get("limit"), defaultLimit, mistakes);
  mistakes.throwIfAny();
  return { text, locale, collection, limit, cursor: search.get("cursor") };
}

export function noParameters(search: URLSearchParams): void {
  const mistakes = new Mistakes();
  refuseOthers(search, [], mistakes);
  mistakes.throwIfAny();
}

function refuseOthers(search: URLSearchParams, known: readonly string[], mistakes: Mistakes): void {
  for (const name of new Set(search.keys())) {
    if (!known.includes(name)) mistakes.add("unknown-parameter", name, "is not a parameter here");
    else if (search.getAll(name).length > 1)
      mistakes.add("invalid-parameter", name, "is given more than once");
  }
}

function parseSelection(collection: Collection, search: URLSearchParams, mistakes: Mistakes): Selection {
  const locale = parseLocale(search.get("locale"), mistakes);
  const fallback = search.get("fallback");
  if (fallback !== null && fallback !== "source")
    mistakes.add("invalid-parameter", "fallback", `can only be "source"`);
  const fields = parseNames("fields", search.get("fields"), memberNames(collection), mistakes);
  const include = parseNames("include", search.get("include"), includable(collection), mistakes);
  const members = fields && [...fields, ...(include ?? [])];
  return {
    collection,
    locale,
    fallback: fallback === null ? null : standingInFor(locale),
    fields: members && memberNames(collection).filter((name) => members.includes(name)),
    include: include ? [...include].sort() : [],
  };
}

function parseQuery(text: string, mistakes: Mistakes): string {
  if (text.length > longestQuery)
    mistakes.add("invalid-parameter", "q", `is longer than ${longestQuery} characters`);
  return text.trim();
}

function parseLocale(text: string | null, mistakes: Mistakes): Locale {
  if (text === null) return locales[0];
  if (isLocale(text)) return text;
  mistakes.add("invalid-parameter", "locale", `must be ${oneOf(locales)}`);
  return locales[0];
}

function parseLimit(text: string | null, otherwise: number, mistakes: Mistakes): number {
  if (text === null) return otherwise;
  const limit = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > mostItems)
    mistakes.add("invalid-parameter", "limit", `must be from 1 to ${mostItems}`);
  return limit;
}

function parseNames(
  parameter: "fields" | "include",
  text: string | null,
  known: readonly string[],
  mistakes: Mistakes,
): readonly string[] | null {
  if (text === null) return null;
  const names = text.split(",");
  names.forEach((name, index) => {
    if (!known.includes(name))
      mistakes.add(
        "unknown-field",
        parameter,
        `cannot name "${name}"${known.length > 0 ? `, only ${oneOf(known)}` : ""}`,
      );
    else if (names.indexOf(name) < index) mistakes.add("invalid-parameter", parameter, `names ${name} twice`);
  });
  return names;
}
