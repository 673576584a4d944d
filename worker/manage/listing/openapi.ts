import type { Collection } from "../../../schema/collection.ts";
import type { JsonSchema } from "../../../schema/field.ts";
import { type Field, kindOf } from "../../../schema/fields/index.ts";
import { languages } from "../../../schema/language/locale.ts";
import {
  both,
  done,
  id,
  instant,
  listOf,
  nullable,
  object,
  problem,
  query,
  ref,
  text,
  whole,
} from "../openapi-schemas.ts";
import { reasonSchema } from "../schedules/openapi.ts";
import { boundParameters, filterable, parameterOf } from "./filter.ts";
import { ordersOf } from "./order.ts";
import { entryStates } from "./statement.ts";

/** The parameters of a collection's list. */
export function listParameters(collection: Collection) {
  return [
    query("q", { type: "string", maxLength: 200 }),
    query("state", { type: "string", enum: entryStates }),
    query("sort", { type: "string", enum: ordersOf(collection), default: "-created" }),
    query("ids", { ...text, description: "Ids of entries, separated by commas, in the trash or not" }),
    query("fields", { ...text, description: "Names of shared facts to come along, separated by commas" }),
    ...filterable(collection).flatMap(([name, field]) => [
      query(parameterOf(name), {
        ...text,
        description: `${field.label.en}: one or more, separated by commas`,
      }),
      ...boundParameters(name, field).map((parameter) => query(parameter, boundSchema(field))),
    ]),
    query("limit", { type: "integer", minimum: 1, maximum: 100, default: 20 }),
    query("cursor", text),
  ];
}

function boundSchema(field: Field): JsonSchema {
  const kind = kindOf(field);
  return (kind.comparableJsonSchema ?? kind.jsonSchema)(field);
}

export const listSchemas = { ListRow: rowSchema(), EntryName: nameSchema() };

/** What is asked across collections. */
export function listPaths() {
  const scheduled = listOf(
    object({
      entry: ref("EntryName"),
      action: { type: "string", enum: ["publish", "unpublish"] },
      languages: listOf({ type: "string", enum: languages }),
      at: instant,
      reason: nullable(reasonSchema),
      by: nullable(text),
    }),
  );
  const live = object({
    entry: ref("EntryName"),
    version: whole,
    languages: listOf({ type: "string", enum: languages }),
    at: instant,
    by: nullable(text),
  });
  const overview = object({
    drafts: object({
      total: whole,
      data: listOf(ref("ListRow")),
      lists: listOf(object({ collection: text, draft: whole, changed: whole })),
    }),
    scheduled,
    failed: scheduled,
    live: listOf(live),
    notes: listOf({ allOf: [ref("Note"), { type: "object", properties: { entry: ref("EntryName") } }] }),
  });
  return {
    "/overview": {
      get: {
        summary: "What is being worked on, what is coming, what failed, what went live, and open notes",
        responses: { 200: done(overview), default: problem },
      },
    },
    "/search": {
      get: {
        summary: "Entries of all collections whose title has the words",
        parameters: [
          { ...query("q", { type: "string", maxLength: 200 }), required: true },
          query("limit", { type: "integer", minimum: 1, maximum: 100, default: 20 }),
        ],
        responses: { 200: done(listOf(ref("ListRow"))), default: problem },
      },
    },
  };
}

function nameSchema(): JsonSchema {
  return object({ id, collection: text, title: both(nullable(text)) });
}

function rowSchema(): JsonSchema {
  const facts = { type: "object", description: "The shared facts that `fields` named" };
  const required = {
    id,
    collection: text,
    title: both(nullable(text)),
    slug: both(nullable(text)),
    state: both({ type: "string", enum: ["empty", "draft", "live", "changed"] }),
    trashed: { type: "boolean" },
    version: whole,
    createdAt: instant,
    updatedAt: instant,
    scheduledAt: nullable(instant),
    openNotes: whole,
  };
  return object({ ...required, facts }, Object.keys(required));
}
