import { Hono } from "hono";
import { answerProblem, Problem } from "../problem.ts";
import { readNoBody } from "./body.ts";
import { namesCredential, notSignedIn } from "./caller.ts";
import { createEntry } from "./entries/create.ts";
import { publish, restore, trash, unpublish } from "./entries/publications.ts";
import { listRevisions, readEntry, readRevision } from "./entries/read.ts";
import { readReferences } from "./entries/references.ts";
import { savePart } from "./entries/save.ts";
import type { ManageContext, ManageEnvironment } from "./environment.ts";
import { listEntries } from "./listing/list-entries.ts";
import { readOverview } from "./listing/overview.ts";
import { searchEntries } from "./listing/search.ts";
import { completeNote, createNote, listNotes, reopenNote } from "./notes/notes.ts";
import { openApi } from "./openapi.ts";
import { collectionOf, parametersOf } from "./parameters.ts";
import { notePresence, readPresence } from "./presence.ts";
import { createPreviewLink, listPreviewLinks, revokePreviewLink } from "./preview/links.ts";
import { previewSaved, previewWritten } from "./preview/preview.ts";
import { readPublicationSummary } from "./publication-summary/summary.ts";
import { rebuild } from "./rebuild.ts";
import { cancelSchedule } from "./schedules/cancel.ts";
import { createSchedule } from "./schedules/create.ts";
import { listSchedules, listSchedulesOfEntry } from "./schedules/list.ts";
import { readSession, signIn, signOut } from "./session.ts";

type Handler = (context: ManageContext) => Promise<Response>;
type Method = "GET" | "POST" | "PUT" | "DELETE";

/** Every address and what each method does there; an address stands before those that its words would also fit. */
const addresses: Readonly<Record<string, Readonly<Partial<Record<Method, Handler>>>>> = {
  "/session": { GET: readSession, POST: signIn, DELETE: signOut },
  "/openapi.json": { GET: openApi },
  "/rebuild": { POST: rebuild },
  "/overview": { GET: readOverview },
  "/search": { GET: searchEntries },
  "/schedules": { GET: listSchedules },
  "/:collection": { GET: listEntries, POST: createEntry },
  "/:collection/:id": { GET: readEntry, DELETE: trash },
  "/:collection/:id/publication-summary": { GET: readPublicationSummary },
  "/:collection/:id/publish": { POST: publish },
  "/:collection/:id/unpublish": { POST: unpublish },
  "/:collection/:id/restore": { POST: restore },
  "/:collection/:id/schedules": { GET: listSchedulesOfEntry, POST: createSchedule },
  "/:collection/:id/schedules/:schedule": { DELETE: cancelSchedule },
  "/:collection/:id/preview": { GET: previewSaved, POST: previewWritten },
  "/:collection/:id/preview-links": { GET: listPreviewLinks, POST: createPreviewLink },
  "/:collection/:id/preview-links/:link": { DELETE: revokePreviewLink },
  "/:collection/:id/revisions": { GET: listRevisions },
  "/:collection/:id/references": { GET: readReferences },
  "/:collection/:id/notes": { GET: listNotes, POST: createNote },
  "/:collection/:id/notes/:note/completion": { PUT: completeNote, DELETE: reopenNote },
  "/:collection/:id/presence": { GET: readPresence, POST: notePresence },
  "/:collection/:id/:part{(?:shared|sr|en)}": { PUT: savePart },
  "/:collection/:id/revisions/:part/:number": { GET: readRevision },
};

/** The addresses whose handlers read parameters; the others have none. */
const parametrized: readonly Handler[] = [
  readSession,
  listEntries,
  listRevisions,
  searchEntries,
  listSchedules,
  readPublicationSummary,
  previewSaved,
  previewWritten,
];

/** What changes something and is told by its address alone. */
const bodiless: readonly Handler[] = [
  signOut,
  trash,
  restore,
  cancelSchedule,
  revokePreviewLink,
  completeNote,
  reopenNote,
];

/** The management API: editors, tokens and automation. What it answers is for the caller alone. */
export const manage = new Hono<ManageEnvironment>().basePath("/manage/v1");

/** The only address for those who are not signed in yet. */
const door = "/manage/v1/session";

manage.use(async (context, next) => {
  await next();
  context.header("cache-control", "private, no-store");
  context.header("x-content-type-options", "nosniff");
});

// Of a stranger's request not even the body is read.
manage.use(async ({ req }, next) => {
  if (req.path !== door && !namesCredential(req.raw)) throw notSignedIn();
  await next();
});

for (const [path, handlers] of Object.entries(addresses)) {
  for (const [method, handler] of Object.entries(handlers))
    manage.on(method, path, async (context) => {
      if (!parametrized.includes(handler)) parametersOf(context, []);
      if (bodiless.includes(handler)) await readNoBody(context.req.raw);
      return handler(context);
    });
  const allow = Object.keys(handlers).join(", ").replace("GET", "GET, HEAD");
  manage.all(path, (context) => {
    if (path.startsWith("/:collection")) collectionOf(context);
    throw new Problem("method-not-allowed", { detail: `Here one may ${allow}.`, headers: { allow } });
  });
}

manage.onError(answerProblem);
manage.notFound((context) =>
  answerProblem(new Problem("not-found", "There is nothing at this address."), context),
);
