import { pathOf } from "../../schema/collection.ts";
import { isSearched } from "../../schema/search/paragraphs.ts";
import type { Reader } from "../platform/database.ts";
import { Problem } from "../problem.ts";
import { type Hit, readFound, searchStatement } from "../published/search/search.ts";
import { answerJson, everyCollection } from "./answer.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { searchParameters } from "./parameters.ts";
import { collectionNamed, openCollections } from "./selection.ts";

/** The furthest place in the ranking that pages lead to. */
const furthest = 1000;
export const searchedCollections = openCollections.filter(isSearched).map(({ name }) => name);

/** What is published and has the words, the best first. */
export async function answerSearch(
  request: Request,
  reader: Reader,
  parameters: URLSearchParams,
): Promise<Response> {
  const { text, locale, collection, limit, cursor } = searchParameters(parameters, searchedCollections);
  const purpose = ["search", text, locale, collection];
  const offset = cursor === null ? 0 : placeOf(decodeCursor(purpose, cursor, 1)[0] ?? "");
  const search = { text, locale, collection, limit, offset, within: searchedCollections };
  const [rows] = await reader.read([searchStatement(search)]);
  const { hits, more, ...about } = readFound(search, rows);
  const end = offset + limit;
  const next = more && end < furthest ? encodeCursor(purpose, [String(end)]) : null;
  return answerJson(request, { data: hits.map(resultOf), page: { limit, next }, ...about }, everyCollection);
}

function placeOf(written: string): number {
  const place = /^[1-9]\d{0,3}$/.test(written) ? Number(written) : furthest;
  if (place < furthest) return place;
  throw new Problem("invalid-cursor", {
    detail: "The cursor was changed on its way.",
    errors: [{ path: "cursor", message: "does not belong to this search" }],
  });
}

function resultOf({ id, collection: name, locale, slug, title, snippet }: Hit) {
  const collection = collectionNamed(name);
  return {
    id,
    collection: name,
    locale,
    slug,
    url: collection ? pathOf(collection, locale, slug) : null,
    title,
    snippet,
  };
}
