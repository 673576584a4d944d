import * as v from "valibot";
import type { FieldBase, JsonSchema, Kind, RichTextDocument, RichTextNode } from "../field.ts";
import { isId } from "../id.ts";
import type { ScriptChange } from "../language/script-runs.ts";
import { isWebAddress } from "./link.ts";
import { isPrintable } from "./text.ts";

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

const deepest = 12;
const mostNodes = 20_000;
const mostCharacters = 400_000;

type Group = "block" | "inline" | "listItem" | "none";
type AttributeRule = (value: unknown) => boolean;

const headingLevel: AttributeRule = (value) => value === 2 || value === 3 || value === 4;
const positive: AttributeRule = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e6;
const languageTag: AttributeRule = (value) =>
  typeof value === "string" && /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(value);
const href: AttributeRule = (value) =>
  typeof value === "string" &&
  value.length <= 2000 &&
  (isWebAddress(value) ||
    /^mailto:[^\s@<>"\p{Cc}\p{Cs}]+@[^\s@<>"\p{Cc}\p{Cs}]+$/u.test(value) ||
    /^tel:\+?[\d ()-]+$/.test(value));

const nodes: Readonly<
  Record<string, { holds: Group; is: Group; attrs?: Readonly<Record<string, AttributeRule>> }>
> = {
  paragraph: { is: "block", holds: "inline" },
  heading: { is: "block", holds: "inline", attrs: { level: headingLevel } },
  blockquote: { is: "block", holds: "block" },
  bulletList: { is: "block", holds: "listItem" },
  orderedList: { is: "block", holds: "listItem", attrs: { start: positive } },
  listItem: { is: "listItem", holds: "block" },
  hardBreak: { is: "inline", holds: "none" },
  text: { is: "inline", holds: "none" },
};

/** A mark's attributes: each rule must hold; a link has exactly one of its two. */
const marks: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
  bold: {},
  italic: {},
  link: { href, entry: isId },
  keepScript: {},
  language: { lang: languageTag },
};

type Report = (path: readonly (string | number)[], code: string) => void;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function unknownKeys(
  value: Record<string, unknown>,
  known: readonly string[],
  at: readonly (string | number)[],
  report: Report,
) {
  for (const key of Object.keys(value)) if (!known.includes(key)) report([...at, key], "unknown");
}

function checkMarks(value: unknown, at: readonly (string | number)[], report: Report) {
  if (!Array.isArray(value)) return report(at, "type");
  const seen = new Set<string>();
  for (const [index, mark] of (value as unknown[]).entries()) {
    const here = [...at, index];
    if (!isRecord(mark) || typeof mark.type !== "string" || !Object.hasOwn(marks, mark.type)) {
      report(here, "mark");
      continue;
    }
    unknownKeys(mark, ["type", "attrs"], here, report);
    if (seen.has(mark.type)) report(here, "repeated");
    seen.add(mark.type);
    const rules = marks[mark.type] ?? {};
    const attrs = mark.attrs ?? {};
    if (!isRecord(attrs)) {
      report([...here, "attrs"], "type");
      continue;
    }
    unknownKeys(attrs, Object.keys(rules), [...here, "attrs"], report);
    const given = Object.keys(rules).filter((name) => attrs[name] !== undefined && attrs[name] !== null);
    for (const name of given)
      if (!rules[name]?.(attrs[name])) report([...here, "attrs", name], name === "href" ? "link" : "type");
    if (Object.keys(rules).length > 0 && given.length !== 1) report([...here, "attrs"], "mark");
  }
}

/** Walks a document of unknown shape and reports everything that the closed set of nodes and marks does not hold. */
function checkDocument(document: unknown, report: Report) {
  let count = 0;
  let characters = 0;
  if (!isRecord(document) || document.type !== "doc") return report([], "type");
  unknownKeys(document, ["type", "content"], [], report);
  content(document.content, "block", ["content"], 1);

  function content(value: unknown, group: Group, at: readonly (string | number)[], depth: number) {
    if (!Array.isArray(value)) return report(at, "type");
    if (depth > deepest) return report(at, `too-deep:${deepest}`);
    for (const [index, node] of value.entries()) visit(node, group, [...at, index], depth);
  }

  function visit(node: unknown, group: Group, at: readonly (string | number)[], depth: number) {
    count += 1;
    if (count > mostNodes) return count === mostNodes + 1 ? report([], `too-many:${mostNodes}`) : undefined;
    if (!isRecord(node) || typeof node.type !== "string" || !Object.hasOwn(nodes, node.type))
      return report(at, "node");
    const rule = nodes[node.type];
    if (!rule || rule.is !== group) return report(at, "node");
    unknownKeys(
      node,
      node.type === "text" ? ["type", "text", "marks"] : ["type", "attrs", "content"],
      at,
      report,
    );
    if (node.type === "text") {
      if (typeof node.text !== "string" || node.text === "") return report([...at, "text"], "text");
      if (!isPrintable(node.text)) report([...at, "text"], "control");
      characters += node.text.length;
      if (characters > mostCharacters && characters - node.text.length <= mostCharacters)
        report([], `too-long:${mostCharacters}`);
      if (node.marks !== undefined) checkMarks(node.marks, [...at, "marks"], report);
      return;
    }
    const attrs = node.attrs ?? {};
    if (!isRecord(attrs)) return report([...at, "attrs"], "type");
    unknownKeys(attrs, Object.keys(rule.attrs ?? {}), [...at, "attrs"], report);
    for (const [name, holds] of Object.entries(rule.attrs ?? {}))
      if (!holds(attrs[name])) report([...at, "attrs", name], "type");
    if (rule.holds === "none") {
      if (node.content !== undefined) report([...at, "content"], "unknown");
    } else if (node.content !== undefined) content(node.content, rule.holds, [...at, "content"], depth + 1);
    else if (rule.holds !== "inline") report([...at, "content"], "missing");
  }
}

const document = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, RichTextDocument>(({ dataset, addIssue, NEVER }) => {
    let sound = true;
    checkDocument(dataset.value, (path, message) => {
      sound = false;
      addIssue({ message, path: pathOf(dataset.value, path) });
    });
    return sound ? (dataset.value as RichTextDocument) : NEVER;
  }),
);

function pathOf(
  input: unknown,
  keys: readonly (string | number)[],
): [v.IssuePathItem, ...v.IssuePathItem[]] | undefined {
  const path = keys.map(
    (key): v.UnknownPathItem => ({ type: "unknown", origin: "value", input, key, value: undefined }),
  );
  return path[0] ? [path[0], ...path.slice(1)] : undefined;
}

/** Every node of the document, parents first. */
export function* everyNode(node: RichTextNode | RichTextDocument): Generator<RichTextNode> {
  for (const child of node.content ?? []) {
    yield child;
    yield* everyNode(child);
  }
}

/** The ids of the entries that the document links to, each once. */
export function linkedEntries(value: RichTextDocument): readonly string[] {
  const ids = new Set<string>();
  for (const node of everyNode(value))
    for (const mark of node.marks ?? []) if (mark.attrs?.entry) ids.add(mark.attrs.entry);
  return [...ids];
}

/** The text of each paragraph and heading that has one. */
function textBlocks(value: RichTextDocument): readonly string[] {
  return [...everyNode(value)]
    .filter(({ type }) => nodes[type]?.holds === "inline")
    .map(({ content = [] }) => content.map(({ text = " " }) => text).join(""))
    .filter((text) => text.trim() !== "");
}

const keepsScript = (node: RichTextNode) =>
  (node.marks ?? []).some(({ type }) => type === "keepScript" || type === "language");

/** The document with its texts, and nothing else, in another script; marked spans keep theirs. */
function mapText<N extends RichTextDocument | RichTextNode>(node: N, change: ScriptChange): N {
  const { content } = node;
  if (!content) return node;
  const runs = content.map((child) =>
    child.type !== "text" || keepsScript(child) ? null : (child.text ?? null),
  );
  const changed = runs.some((run) => run !== null) ? change(runs) : runs;
  return {
    ...node,
    content: content.flatMap((child, index) => {
      if (child.type !== "text") return [mapText(child, change)];
      const text = changed[index] ?? child.text;
      return text === "" ? [] : [{ ...child, text }];
    }),
  };
}

export const richTextKind: Kind<RichTextField, RichTextDocument, RichText> = {
  columns: { "": "text", json: "text" },
  draft: () => document,
  strict: () => v.any(),
  empty: (value) => !everyNode(value).some((node) => node.text?.trim()),
  mapText,
  store: (value, html) => ({ "": html(value), json: JSON.stringify(value) }),
  load: (columns) => ({
    html: String(columns[""]),
    json: JSON.parse(String(columns.json)) as RichTextDocument,
  }),
  terms: linkedEntries,
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
