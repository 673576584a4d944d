import { Hono } from "hono";
import type { PublicCapabilities } from "../capabilities.ts";
import { answerProblem, Problem } from "../problem.ts";
import { answerJson } from "./answer.ts";
import { answerChanges } from "./changes.ts";
import { answerEntry, answerSingleton } from "./entry.ts";
import { answerList } from "./list.ts";
import { openAccess } from "./open-access.ts";
import { openApi } from "./openapi.ts";
import { entryParameters, listParameters, noParameters } from "./parameters.ts";
import { answerSearch } from "./search.ts";
import { collectionNamed } from "./selection.ts";

/** The public content API: read-only, open to all, and never more than one round trip to the published database. */
export const api = new Hono<{ Bindings: PublicCapabilities }>();

api.use(openAccess());

api.notFound(() =>
  new Problem(
    "not-found",
    "There is nothing at this address; /api/v1/openapi.json lists what there is.",
  ).response(),
);

api.onError(answerProblem);

const v1 = api.basePath("/api/v1");

v1.get("/openapi.json", ({ req }) => {
  noParameters(new URL(req.url).searchParams);
  return answerJson(req.raw, openApi(), []);
});

v1.get("/changes", ({ req, env }) => answerChanges(req.raw, env.published));

v1.get("/search", ({ req, env }) => answerSearch(req.raw, env.published, new URL(req.url).searchParams));

v1.get("/:collection", ({ req, env }) => {
  const collection = existing(req.param("collection"));
  const search = new URL(req.url).searchParams;
  if (collection.singleton)
    return answerSingleton(req.raw, env.published, entryParameters(collection, search));
  return answerList(req.raw, env.published, listParameters(collection, search));
});

v1.get("/:collection/:name", ({ req, env }) => {
  const collection = existing(req.param("collection"));
  const selection = entryParameters(collection, new URL(req.url).searchParams);
  return answerEntry(req.raw, env.published, selection, req.param("name"));
});

function existing(name: string) {
  const collection = collectionNamed(name);
  if (!collection) throw new Problem("not-found", "There is no collection of this name.");
  return collection;
}
