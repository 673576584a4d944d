import { locales } from "../../../schema/language/locale.ts";
import { both, done, id, listOf, nullable, object, problem, query, text, whole } from "../openapi-schemas.ts";

const other = { id, collection: nullable(text), title: both(nullable(text)) };
const path = { ...text, description: "Part and field, such as sr.title" };

const summary = object({
  version: whole,
  nothing: { type: "boolean", description: "True when all of it is live already" },
  revisions: object({ shared: whole, sr: whole, en: whole }),
  locales: listOf(
    object({
      locale: { type: "string", enum: locales },
      asked: { type: "boolean", description: "False where only the shared facts reach it" },
      state: { type: "string", enum: ["new", "again", "changed", "same"] },
      url: nullable(text),
      formerUrl: nullable(text),
      changes: listOf(object({ path, before: {}, after: {} }, ["path"])),
    }),
  ),
  mistakes: listOf(object({ path, code: text, message: text })),
  mixedScript: listOf(object({ path, words: listOf(text) })),
  notPublic: listOf(
    object({ path, ...other, state: { type: "string", enum: ["draft", "trashed", "missing"] } }),
  ),
  referredBy: nullable(listOf(object(other))),
});

export function publicationSummaryPaths(entry: string, tags: readonly string[]) {
  return {
    [`${entry}/publication-summary`]: {
      parameters: [{ name: "id", in: "path", required: true, schema: id }],
      get: {
        tags,
        summary: "What publishing some languages would change, touch and still need",
        parameters: [query("languages", { type: "string", enum: ["", "sr", "en", "sr,en"] })],
        responses: { 200: done(summary), default: problem },
      },
    },
  };
}
