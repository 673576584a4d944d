import type { JsonSchema } from "../../schema/field.ts";

/** What descriptions of the management API are put together from. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: "null" }] });

export const object = (properties: JsonSchema, required = Object.keys(properties)): JsonSchema => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});

export const json = (schema: JsonSchema) => ({ "application/json": { schema } });
export const text: JsonSchema = { type: "string" };
export const whole: JsonSchema = { type: "integer", minimum: 0 };
export const id: JsonSchema = { type: "string", format: "uuid" };
export const instant: JsonSchema = { type: "string", format: "date-time" };
export const both = (schema: JsonSchema) => object({ sr: schema, en: schema });
export const listOf = (schema: JsonSchema): JsonSchema => ({ type: "array", items: schema });

export const query = (name: string, schema: JsonSchema) => ({ name, in: "query", schema });

export const problem = {
  description: "What went wrong",
  content: { "application/problem+json": { schema: ref("Problem") } },
};

export const page = (row: JsonSchema) =>
  object({ data: listOf(row), page: object({ limit: whole, next: nullable(text) }) });

export const answered = (schema: JsonSchema) => ({ description: "Done", content: json(schema) });

export const done = (schema: JsonSchema) => answered(object({ data: schema }));
