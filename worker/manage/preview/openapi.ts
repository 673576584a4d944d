import { parts } from "../../../schema/collection.ts";
import type { JsonSchema } from "../../../schema/field.ts";
import { locales } from "../../../schema/language/locale.ts";
import {
  done,
  id,
  instant,
  json,
  listOf,
  nullable,
  object,
  problem,
  query,
  text,
  whole,
} from "../openapi-schemas.ts";
import { themes } from "./theme.ts";

const link = {
  id,
  revisions: object({ shared: whole, sr: whole, en: whole }),
  author: object({ id: text, name: nullable(text) }),
  createdAt: instant,
  expiresAt: instant,
};
const view = [
  query("locale", { type: "string", enum: locales, default: "sr-Latn" }),
  query("theme", { type: "string", enum: themes }),
];
const shown = {
  200: { description: "The page", content: { "text/html": { schema: text } } },
  default: problem,
};

/** The addresses of an entry's preview, and of the links to one. */
export function previewPaths(
  entry: string,
  tags: readonly string[],
  partOf: (part: (typeof parts)[number]) => JsonSchema,
) {
  const parameter = (name: string) => ({ name, in: "path", required: true, schema: id });
  const written = object(Object.fromEntries(parts.map((part) => [part, partOf(part)])), []);
  const days = { type: "integer", minimum: 1, maximum: 90, default: 7 };
  return {
    [`${entry}/preview`]: {
      parameters: [parameter("id")],
      get: { tags, summary: "The site's page of the entry as saved", parameters: view, responses: shown },
      post: {
        tags,
        summary: "The site's page of the entry with parts as written; nothing is saved",
        parameters: view,
        requestBody: { required: true, content: json(written) },
        responses: shown,
      },
    },
    [`${entry}/preview-links`]: {
      parameters: [parameter("id")],
      get: {
        tags,
        summary: "Links to a preview that can still be opened",
        responses: { 200: done(listOf(object(link))), default: problem },
      },
      post: {
        tags,
        summary: "Make a link at which anyone sees the entry as saved now; the address is told this once",
        requestBody: { required: true, content: json(object({ days }, [])) },
        responses: { 201: done(object({ ...link, url: text })), default: problem },
      },
    },
    [`${entry}/preview-links/{link}`]: {
      parameters: [parameter("id"), parameter("link")],
      delete: {
        tags,
        summary: "Revoke a link",
        responses: { 204: { description: "Revoked" }, default: problem },
      },
    },
  };
}
