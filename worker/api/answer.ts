import type { Collection } from "../../schema/collection.ts";
import { cacheable } from "../platform/cacheable.ts";
import { tagOf } from "../platform/edge-cache.ts";
import { Problem } from "../problem.ts";
import { openCollections } from "./selection.ts";

export function answerJson(request: Request, body: unknown, tags: readonly string[]): Promise<Response> {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return cacheable(request, JSON.stringify(body), {
    headers,
    tags: tags.length > mostTags ? everyCollection : tags,
  });
}

/** Cloudflare reads 16 kB of tags; what shows more entries than that is forgotten with any change of any collection. */
const mostTags = 300;

export const everyCollection = openCollections.map(({ name }) => tagOf.collection(name));

/** The same answer for a draft, for what was withdrawn and for what never was. */
export async function answerNotFound(request: Request, collection: Collection): Promise<Response> {
  const answer = new Problem("not-found", "Nothing is published under this name in this locale.").response();
  const headers = { "content-type": "application/problem+json" };
  const tags = [tagOf.collection(collection.name)];
  return cacheable(request, await answer.text(), { status: 404, headers, tags });
}
