import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import { locales } from "../../../schema/language/locale.ts";
import { ecosystem } from "../map/ecosystem.ts";
import { isEmpty, type Selection, selectionIn } from "../reading/selection.ts";
import { listOfGeoJson } from "./geojson-address.ts";
import { homePaths } from "./home-paths.ts";
import { mapPaths } from "./map-paths.ts";
import { isSearchPath, searchAddress, searchAsked } from "./search-address.ts";

const lists: ReadonlyMap<string, Collection> = new Map(
  locales.flatMap((locale) =>
    collections.flatMap((collection) => {
      const path = listPathOf(collection, locale);
      return path === null ? [] : [[path, collection] as const];
    }),
  ),
);

const homes: ReadonlySet<string> = new Set(Object.values(homePaths));

const mapAddresses: ReadonlySet<string> = new Set(Object.values(mapPaths));

/**
 * The one address of a page: without a slash at the end and without parameters that no page knows. A page answers at
 * this address alone, so that each stands in the edge cache once.
 */
export function cleanAddress({ pathname, searchParams }: URL): string {
  const path = pathname.replace(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
  if (isSearchPath(path)) return searchAddress(path, searchAsked(searchParams));
  if (mapAddresses.has(path)) return listAddress(path, mapAsked(searchParams));
  const mapped = lists.get(listOfGeoJson(path));
  if (mapped && path.endsWith(".geojson"))
    return listAddress(path, { selection: selectionIn(mapped, searchParams), page: 1 });
  const list = lists.get(path);
  return list ? listAddress(path, listAsked(list, searchParams)) : path;
}

/** Whether a page stands at this path whatever is published: the home page, a list, the map or the search. */
export function alwaysThere(path: string): boolean {
  return homes.has(path) || lists.has(path) || mapAddresses.has(path) || isSearchPath(path);
}

/** What is asked of a list. */
export interface ListAsked {
  readonly selection: Selection;
  readonly page: number;
}

export function listAsked(collection: Collection, parameters: URLSearchParams): ListAsked {
  return { selection: selectionIn(collection, parameters), page: pageNumber(parameters) };
}

/** The same of the map, which names nobody before something is chosen. */
export function mapAsked(parameters: URLSearchParams): ListAsked {
  const asked = listAsked(ecosystem, parameters);
  return isEmpty(asked.selection) ? { ...asked, page: 1 } : asked;
}

export function listAddress(path: string, { selection, page }: ListAsked): string {
  const parameters = new URLSearchParams(
    Object.entries(selection).flatMap(([name, values]) => values.map((value) => [name, value])),
  );
  if (page > 1) parameters.set("page", String(page));
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

/** The page of a list that is asked for, counted from 1. */
export function pageNumber(parameters: URLSearchParams): number {
  const asked = parameters.get("page") ?? "";
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
}
