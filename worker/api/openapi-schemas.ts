import { type Collection, hasPages, publicFields } from "../../schema/collection.ts";
import type { JsonSchema } from "../../schema/field.ts";
import { type Field, kindOf } from "../../schema/fields/index.ts";
import { locales } from "../../schema/language/locale.ts";
import { constantMembers, memberNames, openCollections, targetOf } from "./selection.ts";

export const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const text = { type: "string" };
const instant = { type: "string", format: "date-time" };
const id = { type: "string", format: "uuid" };
const locale = { type: "string", enum: locales };

/** Null or what the schema says. */
function nullable(schema: JsonSchema): JsonSchema {
  return typeof schema.type === "string" && !("enum" in schema)
    ? { ...schema, type: [schema.type, "null"] }
    : { anyOf: [schema, { type: "null" }] };
}

/** The public documents of a collection: whole under its name, and what `fields` may leave of them. */
export function documentSchemas(collection: Collection): JsonSchema {
  const { name, label, singleton } = collection;
  const properties: Record<string, JsonSchema> = {
    id,
    collection: { const: name },
    locale,
    slug: singleton ? { type: "null" } : text,
    url:
      hasPages(collection) || singleton ? nullable({ ...text, format: "uri-reference" }) : { type: "null" },
    publishedAt: instant,
    updatedAt: instant,
    version: { type: "integer", minimum: 1 },
  };
  for (const [field, definition] of publicFields(collection)) properties[field] = valueSchema(definition);
  const document = { type: "object", title: label.one.en, properties, additionalProperties: false };
  return {
    [name]: { ...document, required: memberNames(collection) },
    [`${name}.part`]: { ...document, title: `${label.one.en}, in part`, required: constantMembers },
  };
}

function valueSchema(field: Field): JsonSchema {
  const schema = withIncluded(field, kindOf(field).jsonSchema(field));
  const described = { title: field.label.en, ...(field.help && { description: field.help.en }) };
  return { ...described, ...(field.required ? schema : nullable(schema)) };
}

/** Where `include` can put documents in the place of ids, either may stand. */
function withIncluded(field: Field, schema: JsonSchema): JsonSchema {
  const target = targetOf(field);
  if (!target) return schema;
  const either = (one: JsonSchema) => ({ anyOf: [one, reference(target.name)] });
  return schema.type === "array" ? { ...schema, items: either(schema.items as JsonSchema) } : either(schema);
}

/** What answers hold beside documents. */
export const answerSchemas: JsonSchema = {
  Page: {
    type: "object",
    required: ["limit", "next"],
    properties: {
      limit: { type: "integer" },
      next: { type: ["string", "null"], description: "The next page's `cursor`" },
    },
  },
  Changes: {
    type: "object",
    required: ["data", "page"],
    properties: {
      data: {
        type: "array",
        items: {
          type: "object",
          required: ["change", "collection", "id", "locale", "at"],
          properties: {
            change: { type: "string", enum: ["upsert", "delete"] },
            collection: { type: "string", enum: openCollections.map(({ name }) => name) },
            id,
            locale,
            at: instant,
          },
        },
      },
      page: {
        type: "object",
        required: ["next", "more"],
        properties: { next: text, more: { type: "boolean" } },
      },
    },
  },
  Results: {
    type: "object",
    required: ["data", "page", "complete", "facets", "corrections", "elsewhere"],
    properties: {
      data: { type: "array", items: reference("Result") },
      page: reference("Page"),
      complete: {
        type: "boolean",
        description: "False when nothing has all the words; the results then have some of them",
      },
      facets: {
        type: "array",
        description: "How many results there are in each collection",
        items: {
          type: "object",
          required: ["collection", "count"],
          properties: { collection: text, count: { type: "integer" } },
        },
      },
      corrections: {
        type: "array",
        description: "Words that are nowhere, and what was looked for instead",
        items: {
          type: "object",
          required: ["word", "instead"],
          properties: { word: text, instead: text },
        },
      },
      elsewhere: {
        type: "integer",
        description:
          "How many entries have the words in the other language, and are also published in this one",
      },
    },
    additionalProperties: false,
  },
  Result: {
    type: "object",
    required: ["id", "collection", "locale", "slug", "url", "title", "snippet"],
    properties: {
      id,
      collection: text,
      locale,
      slug: { type: ["string", "null"] },
      url: { type: ["string", "null"], format: "uri-reference" },
      title: text,
      snippet: {
        type: "array",
        description: "The paragraph that fits best, in pieces; `match` marks what was looked for",
        items: {
          type: "object",
          required: ["text", "match"],
          properties: { text, match: { type: "boolean" } },
        },
      },
    },
    additionalProperties: false,
  },
  Problem: {
    type: "object",
    description: "RFC 9457",
    required: ["type", "title", "status", "detail"],
    properties: {
      type: { type: "string", format: "uri-reference" },
      title: text,
      status: { type: "integer" },
      detail: text,
      errors: {
        type: "array",
        items: { type: "object", required: ["path", "message"], properties: { path: text, message: text } },
      },
    },
  },
  RichTextDocument: {
    type: "object",
    description: "Editor JSON (ProseMirror)",
    required: ["type", "content"],
    properties: { type: { const: "doc" }, content: { type: "array", items: reference("RichTextNode") } },
    additionalProperties: false,
  },
  RichTextNode: {
    type: "object",
    required: ["type"],
    properties: {
      type: text,
      text,
      attrs: { type: "object", additionalProperties: { type: ["string", "number", "null"] } },
      content: { type: "array", items: reference("RichTextNode") },
      marks: { type: "array", items: reference("RichTextMark") },
    },
    additionalProperties: false,
  },
  RichTextMark: {
    type: "object",
    required: ["type"],
    properties: { type: text, attrs: { type: "object", additionalProperties: { type: ["string", "null"] } } },
    additionalProperties: false,
  },
};
