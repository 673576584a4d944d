import { type Collection, fieldsOf, type Part, parts } from "../../schema/collection.ts";
import { collections } from "../../schema/collections/index.ts";
import { hasSlug } from "../../schema/draft.ts";
import type { JsonSchema } from "../../schema/field.ts";
import { kindOf } from "../../schema/fields/index.ts";
import { richTextDocumentSchema, richTextNodeSchema } from "../../schema/fields/rich-text.ts";
import { languages, locales } from "../../schema/language/locale.ts";
import { referencesOperation } from "./entries/references-openapi.ts";
import { ask, type ManageContext } from "./environment.ts";
import { listParameters, listPaths, listSchemas } from "./listing/openapi.ts";
import { noteSchema, notesPaths } from "./notes/openapi.ts";
import {
  answered,
  done,
  id,
  json,
  nullable,
  object,
  page,
  problem,
  query,
  ref,
  whole,
} from "./openapi-schemas.ts";
import { previewPaths } from "./preview/openapi.ts";
import { publicationSummaryPaths } from "./publication-summary/openapi.ts";
import { schedulePaths, scheduleSchema, schedulesOfEntryPaths } from "./schedules/openapi.ts";

/** `GET /openapi.json`: OpenAPI 3.1, made from the definitions. */
export async function openApi(context: ManageContext): Promise<Response> {
  await ask(context).read("read");
  return context.json(document());
}

function document() {
  return {
    openapi: "3.1.0",
    info: { title: "Prelo management API", version: "1" },
    servers: [{ url: "/manage/v1" }],
    security: [{ token: [] }, { session: [] }],
    paths: {
      ...sessionPaths(),
      ...listPaths(),
      ...schedulePaths(),
      ...Object.assign({}, ...collections.map(collectionPaths)),
    },
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        session: { type: "apiKey", in: "cookie", name: "prelo-session" },
      },
      schemas: {
        ...Object.assign({}, ...collections.map(partSchemas)),
        RichTextDocument: richTextDocumentSchema,
        RichTextNode: richTextNodeSchema,
        Receipt: receiptSchema(),
        Problem: problemSchema(),
        Revision: revisionSchema(),
        Presence: presenceSchema(),
        ...listSchemas,
        Note: noteSchema,
        Schedule: scheduleSchema,
      },
    },
  };
}

const schemaName = (collection: Collection, part: Part) => `${collection.name}.${part}`;

function partSchemas(collection: Collection) {
  return Object.fromEntries(
    parts.map((part) => {
      const fields = fieldsOf(collection, part).map(([name, field]) => {
        const kind = kindOf(field);
        const schema = (kind.draftJsonSchema ?? kind.jsonSchema)(field);
        return [name, { title: field.label.en, ...nullable(schema) }];
      });
      const slug = part !== "shared" && hasSlug(collection) ? { slug: nullable({ type: "string" }) } : {};
      return [schemaName(collection, part), object({ ...Object.fromEntries(fields), ...slug }, [])];
    }),
  );
}

function collectionPaths(collection: Collection) {
  const { name } = collection;
  const tags = [name];
  const partOf = (part: Part) => ref(schemaName(collection, part));
  const entry = entrySchema(collection);
  const idParameter = { name: "id", in: "path", required: true, schema: id };
  const operation = (summary: string, more: object, responses: object = { 200: done(entry) }) => ({
    tags,
    summary,
    ...more,
    responses: { ...responses, default: problem },
  });
  const body = (schema: JsonSchema) => ({ requestBody: { required: true, content: json(schema) } });
  const receipt = { 200: done(ref("Receipt")) };
  const presence = { 200: done(ref("Presence")) };
  const languageList = { type: "array", items: { type: "string", enum: languages }, uniqueItems: true };
  const savedPart = (part: Part) => object({ revision: whole, data: nullable(partOf(part)) });
  const seen = object({ shared: whole, sr: whole, en: whole }, []);
  return {
    [`/${name}`]: {
      get: operation(
        `List ${collection.label.many.en}`,
        { parameters: listParameters(collection) },
        { 200: answered(page(ref("ListRow"))) },
      ),
      post: operation(
        `Create: ${collection.label.one.en}`,
        body(object({ id, shared: partOf("shared"), sr: partOf("sr"), en: partOf("en") }, [])),
        {
          201: {
            ...done(entry),
            headers: { Location: { description: "The address of the entry", schema: { type: "string" } } },
          },
          409: { ...problem, description: "There is an entry of this id with other contents" },
        },
      ),
    },
    [`/${name}/{id}`]: {
      parameters: [idParameter],
      get: operation("Read an entry as saved", {}),
      delete: operation("Unpublish, then put into the trash", {}, receipt),
    },
    ...Object.fromEntries(
      parts.map((part) => [
        `/${name}/{id}/${part}`,
        {
          parameters: [idParameter],
          put: operation(
            `Replace the part "${part}" on top of revision base; autosave true takes the place of one's own autosave, false finishes it`,
            body(
              object({ base: whole, data: partOf(part), autosave: { type: "boolean" } }, ["base", "data"]),
            ),
            {
              200: done(object({ revision: whole })),
              409: stale("The part has a newer revision than base", savedPart(part)),
            },
          ),
        },
      ]),
    ),
    [`/${name}/{id}/publish`]: {
      parameters: [idParameter],
      post: operation(
        "Publish languages, or the shared facts alone",
        body(object({ languages: languageList, revisions: seen }, ["languages"])),
        {
          ...receipt,
          409: stale(
            "A revision that was named is not the newest, the entry is in the trash, or nothing of it is live",
            object(Object.fromEntries(parts.map((part) => [part, savedPart(part)])), []),
          ),
        },
      ),
    },
    [`/${name}/{id}/unpublish`]: {
      parameters: [idParameter],
      post: operation(
        "Withdraw languages",
        body(object({ languages: { ...languageList, minItems: 1 } })),
        receipt,
      ),
    },
    [`/${name}/{id}/restore`]: { parameters: [idParameter], post: operation("Take out of the trash", {}) },
    [`/${name}/{id}/references`]: { parameters: [idParameter], get: { tags, ...referencesOperation } },
    ...publicationSummaryPaths(`/${name}/{id}`, tags),
    ...schedulesOfEntryPaths(`/${name}/{id}`, tags),
    ...previewPaths(`/${name}/{id}`, tags, partOf),
    ...notesPaths(`/${name}/{id}`, tags),
    [`/${name}/{id}/revisions`]: {
      parameters: [idParameter],
      get: operation(
        "List revisions, newest first",
        { parameters: [query("limit", whole), query("cursor", { type: "string" })] },
        { 200: answered(page(ref("Revision"))) },
      ),
    },
    [`/${name}/{id}/presence`]: {
      parameters: [idParameter],
      get: operation("Who else has the entry open", {}, presence),
      post: operation(
        "Say that one has a part open, and ask who else has",
        body(object({ part: { type: "string", enum: parts } })),
        presence,
      ),
    },
    [`/${name}/{id}/revisions/{part}/{number}`]: {
      parameters: [
        idParameter,
        { name: "part", in: "path", required: true, schema: { type: "string", enum: parts } },
        { name: "number", in: "path", required: true, schema: whole },
      ],
      get: operation(
        "Read one revision",
        {},
        { 200: done({ allOf: [ref("Revision")], properties: { data: { type: "object" } } }) },
      ),
    },
  };
}

/** A refusal that tells what stands there now. */
function stale(description: string, current: JsonSchema) {
  const schema = { allOf: [ref("Problem"), { type: "object", properties: { current } }] };
  return { description, content: { "application/problem+json": { schema } } };
}

function entrySchema(collection: Collection): JsonSchema {
  const part = (name: Part) => object({ revision: whole, data: nullable(ref(schemaName(collection, name))) });
  return object({
    id,
    collection: { const: collection.name },
    parts: object({ shared: part("shared"), sr: part("sr"), en: part("en") }),
    live: object({ version: whole, shared: nullable(whole), sr: nullable(whole), en: nullable(whole) }),
    urls: object(Object.fromEntries(locales.map((locale) => [locale, nullable({ type: "string" })]))),
    trashed: { type: "boolean" },
  });
}

function receiptSchema(): JsonSchema {
  const places = {
    type: "array",
    items: object({ locale: { type: "string", enum: locales }, url: nullable({ type: "string" }) }),
  };
  return object({ version: whole, live: places, pending: places });
}

function problemSchema(): JsonSchema {
  const text = { type: "string" };
  const error = object({ path: text, message: text, code: text }, ["path", "message"]);
  return {
    type: "object",
    required: ["type", "title", "status", "detail"],
    properties: {
      type: text,
      title: text,
      status: whole,
      detail: text,
      errors: { type: "array", items: error },
      reason: text,
    },
  };
}

function revisionSchema(): JsonSchema {
  const author = object({ id: { type: "string" }, name: nullable({ type: "string" }) });
  return {
    type: "object",
    required: ["part", "revision", "title", "author", "createdAt", "finished", "version"],
    properties: {
      part: { type: "string", enum: parts },
      revision: whole,
      title: nullable({ type: "string" }),
      author,
      createdAt: { type: "string", format: "date-time" },
      finished: { type: "boolean", description: "False for an autosave" },
      version: { ...nullable(whole), description: "The first version that made it live" },
    },
  };
}

function presenceSchema(): JsonSchema {
  const account = object({ id: { type: "string" }, name: nullable({ type: "string" }) });
  const other = object({
    part: { type: "string", enum: parts },
    account,
    seenAt: { type: "string", format: "date-time" },
  });
  return object({
    others: { type: "array", items: other },
    revisions: object({ shared: whole, sr: whole, en: whole }),
    version: whole,
    trashed: { type: "boolean" },
    scheduled: { type: "array", items: id },
  });
}

function sessionPaths() {
  const account = object({ id, email: { type: "string" }, role: { type: "string" } });
  const session = object({
    account: nullable(account),
    scopes: { type: "array", items: { type: "string" } },
  });
  return {
    "/session": {
      get: {
        summary: "Who is asking; with `optional` null where nobody is signed in",
        parameters: [query("optional", { type: "boolean", default: false })],
        responses: { 200: done(nullable(session)), default: problem },
      },
      post: {
        summary: "Sign in with the secret of a link; where that fails, `reason` is used, expired or unknown",
        security: [],
        requestBody: { required: true, content: json(object({ token: { type: "string" } })) },
        responses: { 201: done(object({ signedIn: { const: true } })), default: problem },
      },
      delete: { summary: "Sign out", responses: { 204: { description: "Signed out" } } },
    },
    "/rebuild": {
      post: {
        summary: "One slice of rebuilding the published database",
        requestBody: {
          required: true,
          content: json(object({ when: { type: "string", enum: ["changed", "always"] } })),
        },
        responses: {
          200: done(object({ done: { type: "boolean" }, projected: whole, total: whole })),
          default: problem,
        },
      },
    },
  };
}
