import * as v from "valibot";
import type { FieldBase, JsonSchema, Kind, RichTextDocument } from "../field.ts";
import { documentSchema } from "../rich-text/check.ts";
import { marks, nodes } from "../rich-text/nodes.ts";
import { linkedEntries, mapText, saysNothing, textBlocks } from "../rich-text/text.ts";

export interface RichTextField extends FieldBase {
  readonly kind: "richText";
}

/** What readers of the API get: ready HTML, and the document it was made from. */
export interface RichText {
  readonly html: string;
  readonly json: RichTextDocument;
}

export function richText<const O extends Omit<RichTextField, "kind">>(options: O) {
  return { kind: "richText", ...options } as const;
}

export const richTextKind: Kind<RichTextField, RichTextDocument, RichText> = {
  columns: { "": "text", json: "text" },
  draft: () => documentSchema,
  strict: () => v.any(),
  empty: saysNothing,
  mapText,
  store: (value, html) => ({ "": html(value), json: JSON.stringify(value) }),
  load: (columns) => ({
    html: String(columns[""]),
    json: JSON.parse(String(columns.json)) as RichTextDocument,
  }),
  terms: linkedEntries,
  mapHtml: (value, change) => ({ ...value, html: change(value.html) }),
  paragraphs: textBlocks,
  jsonSchema: () => ({
    type: "object",
    required: ["html", "json"],
    properties: {
      html: { type: "string", contentMediaType: "text/html" },
      json: { $ref: "#/components/schemas/RichTextDocument" },
    },
    additionalProperties: false,
  }),
  draftJsonSchema: () => ({ $ref: "#/components/schemas/RichTextDocument" }),
};

/** The document as JSON Schema, from the same closed set of nodes and marks. */
export const richTextDocumentSchema: JsonSchema = {
  type: "object",
  required: ["type", "content"],
  properties: {
    type: { const: "doc" },
    content: { type: "array", items: { $ref: "#/components/schemas/RichTextNode" } },
  },
  additionalProperties: false,
};

export const richTextNodeSchema: JsonSchema = {
  type: "object",
  required: ["type"],
  properties: {
    type: { type: "string", enum: Object.keys(nodes) },
    text: { type: "string", minLength: 1 },
    attrs: { type: "object" },
    content: { type: "array", items: { $ref: "#/components/schemas/RichTextNode" } },
    marks: {
      type: "array",
      items: {
        type: "object",
        required: ["type"],
        properties: { type: { type: "string", enum: Object.keys(marks) }, attrs: { type: "object" } },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
