import { listPathOf } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import { locales } from "../../../schema/language/locale.ts";
import { isSearchPath, searchAddress, searchAsked } from "./search-address.ts";

const listPaths = new Set(
  locales.flatMap((locale) => collections.flatMap((collection) => listPathOf(collection, locale) ?? [])),
);

/**
 * The one address of a page: without a slash at the end and without parameters that no page knows. A page answers at
 * this address alone, so that each stands in the edge cache once.
 */
export function cleanAddress({ pathname, searchParams }: URL): string {
  const path = pathname.replace(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
  if (isSearchPath(path)) return searchAddress(path, searchAsked(searchParams));
  return listPaths.has(path) ? listAddress(path, pageNumber(searchParams)) : path;
}

export function listAddress(path: string, page: number): string {
  return page > 1 ? `${path}?page=${page}` : path;
}

/** The page of a list that is asked for, counted from 1. */
export function pageNumber(parameters: URLSearchParams): number {
  const asked = parameters.get("page") ?? "";
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
}
