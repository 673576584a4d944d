import { type Collection, publicFields } from "../../schema/collection.ts";
import type { JsonSchema } from "../../schema/field.ts";
import { type Field, kindOf } from "../../schema/fields/index.ts";
import { locales } from "../../schema/language/locale.ts";
import { sortable } from "../../schema/published.ts";
import { longestQuery } from "../../schema/search/longest-query.ts";
import { filterable, type Operator, parameterOf } from "./filter.ts";
import { answerSchemas, documentSchemas, reference } from "./openapi-schemas.ts";
import { defaultLimit, mostChanges, mostItems } from "./parameters.ts";
import { searchedCollections } from "./search.ts";
import { constantMembers, includable, memberNames, openCollections } from "./selection.ts";

let document: JsonSchema | undefined;

/** The OpenAPI 3.1 description, made from the definitions. */
export function openApi(): JsonSchema {
  document ??= {
    openapi: "3.1.0",
    info: {
      title: "Content API",
      version: "1",
      description: "All that is published, read-only, without a token, from any origin.",
    },
    servers: [{ url: "/api/v1" }],
    paths: {
      ...Object.assign({}, ...openCollections.map(collectionPaths)),
      "/changes": changesPath(),
      "/search": searchPath(),
      "/openapi.json": {
        get: {
          operationId: "description",
          summary: "This description",
          responses: { 200: { description: "OpenAPI 3.1" } },
        },
      },
    },
    components: {
      schemas: { ...answerSchemas, ...Object.assign({}, ...openCollections.map(documentSchemas)) },
      responses,
    },
  };
  return document;
}

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: reference("Problem") } },
});

const responses = {
  NotModified: { description: "The reader's copy, named in If-None-Match, is still right" },
  Moved: {
    description: "The entry has another slug now",
    headers: { Location: { schema: { type: "string" } } },
  },
  BadRequest: problem("Something in the address is not understood; `errors` names each mistake"),
  NotFound: problem("Nothing is published there in this locale"),
  Gone: problem("The cursor belongs to a feed that was begun anew: read it again without `since`"),
  Unavailable: problem("The database cannot be reached; Retry-After says when to try again"),
};

const response = (name: keyof typeof responses) => ({ $ref: `#/components/responses/${name}` });

const failures = { 304: response("NotModified"), 400: response("BadRequest"), 503: response("Unavailable") };

function collectionPaths(collection: Collection): JsonSchema {
  const { name, label, singleton } = collection;
  const one = {
    content: json({ type: "object", required: ["data"], properties: { data: documentOf(name) } }),
  };
  const byName = {
    get: {
      operationId: `${name}.entry`,
      summary: label.one.en,
      parameters: [
        {
          name: "name",
          in: "path",
          required: true,
          description: "The id, or the slug in the locale",
          schema: { type: "string" },
        },
        ...selectionParameters(collection),
      ],
      responses: {
        200: { description: label.one.en, ...one },
        301: response("Moved"),
        404: response("NotFound"),
        ...failures,
      },
    },
  };
  const all = singleton
    ? {
        operationId: name,
        summary: label.one.en,
        parameters: selectionParameters(collection),
        responses: { 200: { description: label.one.en, ...one }, 404: response("NotFound"), ...failures },
      }
    : {
        operationId: `${name}.list`,
        summary: label.many.en,
        parameters: [...selectionParameters(collection), ...listParameters(collection)],
        responses: { 200: { description: label.many.en, content: json(listOf(name)) }, ...failures },
      };
  return { [`/${name}`]: { get: all }, [`/${name}/{name}`]: byName };
}

const json = (schema: JsonSchema) => ({ "application/json": { schema } });

/** Whole or, where `fields` was given, in part. */
const documentOf = (name: string) => ({ anyOf: [reference(name), reference(`${name}.part`)] });

function listOf(name: string): JsonSchema {
  return {
    type: "object",
    required: ["data", "page"],
    properties: { data: { type: "array", items: documentOf(name) }, page: reference("Page") },
  };
}

const query = (name: string, schema: JsonSchema, description: string) => ({
  name,
  in: "query",
  description,
  schema,
});

/** Several values in one parameter, with commas between. */
const several = (name: string, items: JsonSchema, description: string) => ({
  ...query(name, { type: "array", items, uniqueItems: true, minItems: 1 }, description),
  style: "form",
  explode: false,
});

const locale = query(
  "locale",
  { type: "string", enum: locales, default: locales[0] },
  "Language and script, BCP 47",
);

const words = { type: "string", maxLength: longestQuery };

function selectionParameters(collection: Collection): readonly JsonSchema[] {
  const included = includable(collection);
  const members = { type: "string", enum: memberNames(collection) };
  const parameters = [
    locale,
    query(
      "fallback",
      { type: "string", enum: ["source"] },
      "Takes the other language where something is not published in `locale`; its own `locale` says so",
    ),
    several("fields", members, `Leaves out all other members but ${constantMembers.join(", ")}`),
  ];
  if (included.length === 0) return parameters;
  const names = { type: "string", enum: included };
  return [
    ...parameters,
    several("include", names, "Puts documents in the place of their ids, one level deep"),
  ];
}

function listParameters(collection: Collection): readonly JsonSchema[] {
  const keys = sortable(collection).flatMap((name) => [name, `-${name}`]);
  const order = { type: "string", enum: keys };
  const limit = { type: "integer", minimum: 1, maximum: mostItems, default: defaultLimit };
  return [
    query("limit", limit, "Entries a page"),
    query(
      "cursor",
      { type: "string" },
      "`page.next` of the page before, with the same filter, sort and locale",
    ),
    several("sort", order, `Descending with a minus; without it ${collection.order.join(",")}`),
    query("q", words, "Only entries that have all these words"),
    ...publicFields(collection).flatMap(([name, field]) =>
      (filterable(collection).get(name) ?? []).map((operator) => filterParameter(name, field, operator)),
    ),
  ];
}

function filterParameter(name: string, field: Field, operator: Operator): JsonSchema {
  const parameter = parameterOf(name, operator);
  const kind = kindOf(field);
  const schema = (kind.comparableJsonSchema ?? kind.jsonSchema)(field);
  const value = (schema.type === "array" ? schema.items : schema) as JsonSchema;
  return operator === "in"
    ? several(parameter, value, `${field.label.en}: any of these`)
    : query(parameter, value, `${field.label.en}: ${meanings[operator]}`);
}

const meanings: Readonly<Record<Exclude<Operator, "in">, string>> = {
  is: "this",
  gte: "this or after",
  lte: "this or before",
  gt: "after this",
  lt: "before this",
};

function changesPath(): JsonSchema {
  const limit = { type: "integer", minimum: 1, maximum: mostChanges, default: mostChanges };
  return {
    get: {
      operationId: "changes",
      summary:
        "What was published and withdrawn, oldest first; each entry and locale once, at its latest change",
      parameters: [
        query("since", { type: "string" }, "`page.next` of the answer before; without it, from the start"),
        query("limit", limit, "Changes an answer"),
      ],
      responses: {
        200: { description: "Changes", content: json(reference("Changes")) },
        410: response("Gone"),
        ...failures,
      },
    },
  };
}

function searchPath(): JsonSchema {
  const limit = { type: "integer", minimum: 1, maximum: mostItems, default: defaultLimit };
  return {
    get: {
      operationId: "search",
      summary: "What is published and has the words, in any of their forms and either script, the best first",
      parameters: [
        { ...query("q", words, "Words, and expressions in quotation marks"), required: true },
        locale,
        query("collection", { type: "string", enum: searchedCollections }, "Only what is in this one"),
        query("limit", limit, "Results a page"),
        query("cursor", { type: "string" }, "`page.next` of the page before, of the same search"),
      ],
      responses: { 200: { description: "Results", content: json(reference("Results")) }, ...failures },
    },
  };
}
