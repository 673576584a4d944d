import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publishContent } from "./content.ts";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly pattern?: string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly explode?: boolean;
  readonly schema: Schema;
}

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<
      string,
      {
        get: {
          operationId: string;
          parameters?: readonly Parameter[];
          responses: Record<string, { $ref?: string; content?: { "application/json": { schema: Schema } } }>;
        };
      }
    >
  >;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, unknown>>;
  };
}

let prelo: Prelo;
let description: Description;

beforeAll(async () => {
  prelo = await startPrelo();
  await publishContent(prelo);
  description = (await (await prelo.fetch("/api/v1/openapi.json")).json()) as Description;
});
afterAll(() => prelo.stop());

const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
};

/** Where the value is not what the schema says: as much of JSON Schema as the description uses. */
function mistakes(schema: Schema, value: unknown, at = ""): string[] {
  if (schema.$ref)
    return mistakes(description.components.schemas[schema.$ref.split("/").at(-1) ?? ""] as Schema, value, at);
  const found: string[] = [];
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  if (types && !types.includes(typeOf(value))) found.push(`${at} is ${typeOf(value)}, not ${types}`);
  if ("const" in schema && value !== schema.const) found.push(`${at} is not ${schema.const}`);
  if (schema.enum && !schema.enum.includes(value)) found.push(`${at} is none of ${schema.enum}`);
  if (schema.pattern && typeof value === "string" && !new RegExp(schema.pattern).test(value))
    found.push(`${at} is not like ${schema.pattern}`);
  if (schema.anyOf?.every((one) => mistakes(one, value, at).length > 0))
    found.push(`${at} fits nothing: ${schema.anyOf.map((one) => mistakes(one, value, at)[0]).join("; ")}`);
  if (Array.isArray(value) && schema.items) {
    const { items } = schema;
    found.push(...value.flatMap((item, index) => mistakes(items, item, `${at}/${index}`)));
  }
  if (typeOf(value) === "object") {
    const members = value as Record<string, unknown>;
    for (const name of schema.required ?? []) if (!(name in members)) found.push(`${at}/${name} is missing`);
    for (const [name, member] of Object.entries(members)) {
      const known = schema.properties?.[name];
      if (known) found.push(...mistakes(known, member, `${at}/${name}`));
      else if (schema.additionalProperties === false) found.push(`${at}/${name} is unknown`);
      else if (typeof schema.additionalProperties === "object")
        found.push(...mistakes(schema.additionalProperties, member, `${at}/${name}`));
    }
  }
  return found;
}

const answered: readonly (readonly [ask: string, path: string])[] = [
  ["/projects", "/projects"],
  ["/projects?locale=en&fallback=source&include=donors,lead,partners", "/projects"],
  ["/projects?fields=title", "/projects"],
  ["/projects/most?locale=sr-Cyrl", "/projects/{name}"],
  ["/projects/most?fields=body,donors&include=donors", "/projects/{name}"],
  ["/organisations?limit=1", "/organisations"],
  ["/posts", "/posts"],
  ["/site-settings?include=organisation", "/site-settings"],
  ["/changes", "/changes"],
  ["/search?q=solidrnost", "/search"],
  ["/projects?q=most", "/projects"],
];

test.each(answered)("%s answers as described", async (ask, path) => {
  const schema = description.paths[path]?.get.responses["200"]?.content?.["application/json"].schema;
  expect(schema).toBeDefined();
  const body: unknown = await (await prelo.fetch(`/api/v1${ask}`)).json();
  expect(mistakes(schema as Schema, body)).toEqual([]);
});

test("a whole document has every member", async () => {
  const { data } = (await (await prelo.fetch("/api/v1/projects/most")).json()) as { data: unknown };
  expect(mistakes({ $ref: "#/components/schemas/projects" }, data)).toEqual([]);
});

test("problems are as described", async () => {
  for (const ask of ["/projects?a=1", "/projects/nikad", "/nothing"]) {
    const body: unknown = await (await prelo.fetch(`/api/v1${ask}`)).json();
    expect(mistakes({ $ref: "#/components/schemas/Problem" }, body)).toEqual([]);
  }
});

describe("the description", () => {
  test("refers to nothing that it does not hold, and names each operation once", () => {
    const references = JSON.stringify(description).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g);
    for (const [, kind, name] of references)
      expect(description.components[kind as "schemas"], name).toHaveProperty([name as string]);
    const operations = Object.values(description.paths).map(({ get }) => get.operationId);
    expect(new Set(operations).size).toBe(operations.length);
    expect(description.openapi).toBe("3.1.0");
  });

  test("offers only values that are taken", async () => {
    for (const [path, { get }] of Object.entries(description.paths)) {
      if (path.includes("{")) continue;
      for (const { name, schema } of get.parameters ?? []) {
        const choices = schema.enum ?? schema.items?.enum ?? [];
        for (const choice of choices.slice(0, 4)) {
          const needed: Record<string, string> = path === "/search" ? { q: "most" } : {};
          const answer = await prelo.fetch(
            `/api/v1${path}?${new URLSearchParams({ ...needed, [name]: String(choice) })}`,
          );
          expect([200, 404], `${path} ${name}=${choice}`).toContain(answer.status);
        }
      }
    }
  });

  test("says nothing of what is private", () => {
    expect(JSON.stringify(description)).not.toContain("editorsNote");
  });
});
