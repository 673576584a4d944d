import { Hono } from "hono";
import { answerProblem, Problem } from "../problem.ts";
import { createEntry } from "./entries/create.ts";
import { publish, restore, trash, unpublish } from "./entries/publications.ts";
import { listEntries, listRevisions, readEntry, readRevision } from "./entries/read.ts";
import { savePart } from "./entries/save.ts";
import type { ManageEnvironment } from "./environment.ts";
import { openApi } from "./openapi.ts";
import { rebuild } from "./rebuild.ts";
import { sessionRoutes } from "./session.ts";

/** The management API: editors, tokens and automation. What it answers is for the caller alone. */
export const manage = new Hono<ManageEnvironment>().basePath("/manage/v1");

manage.use(async (context, next) => {
  await next();
  context.header("cache-control", "private, no-store");
  context.header("x-content-type-options", "nosniff");
});

sessionRoutes(manage);
manage.get("/openapi.json", openApi);
manage.post("/rebuild", rebuild);
manage.get("/:collection", listEntries).post(createEntry);
manage.get("/:collection/:id", readEntry).delete(trash);
manage.post("/:collection/:id/publish", publish);
manage.post("/:collection/:id/unpublish", unpublish);
manage.post("/:collection/:id/restore", restore);
manage.get("/:collection/:id/revisions", listRevisions);
manage.get("/:collection/:id/revisions/:part/:number", readRevision);
manage.put("/:collection/:id/:part", savePart);

manage.onError(answerProblem);
manage.notFound((context) =>
  answerProblem(new Problem("not-found", "There is nothing at this address."), context),
);
