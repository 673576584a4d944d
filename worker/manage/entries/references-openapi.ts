import { both, done, id, listOf, nullable, object, problem, text } from "../openapi-schemas.ts";

const related = listOf(
  object({
    id,
    collection: text,
    title: both(nullable(text)),
    trashed: { type: "boolean" },
    drafted: { type: "boolean" },
    live: { type: "boolean" },
    fields: listOf({ ...text, description: "Part and field, such as shared.donors" }),
  }),
);

export const referencesOperation = {
  summary: "Entries that this one refers or links to, and those that refer or link to it",
  responses: { 200: done(object({ to: related, from: related })), default: problem },
};
