import * as v from "valibot";
import type { RichTextDocument } from "../field.ts";
import { isPrintable } from "../fields/text.ts";
import { marks, nodes } from "./nodes.ts";

const deepest = 12;
const mostNodes = 20_000;
const mostCharacters = 400_000;

type At = readonly (string | number)[];
type Report = (path: At, code: string) => void;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const noAttributes = {};

function unknownKeys(value: Record<string, unknown>, known: readonly string[], at: At, report: Report) {
  for (const key of Object.keys(value)) if (!known.includes(key)) report([...at, key], "unknown");
}

function checkMarks(value: unknown, allowed: readonly string[], at: At, report: Report) {
  if (!Array.isArray(value)) return report(at, "type");
  const seen = new Set<string>();
  for (const [index, mark] of (value as unknown[]).entries()) {
    const here = [...at, index];
    if (!isRecord(mark) || typeof mark.type !== "string" || !allowed.includes(mark.type)) {
      report(here, "mark");
      continue;
    }
    unknownKeys(mark, ["type", "attrs"], here, report);
    if (seen.has(mark.type)) report(here, "repeated");
    seen.add(mark.type);
    const rules = marks[mark.type] ?? {};
    const attrs = mark.attrs ?? noAttributes;
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

const everyMark = Object.keys(marks);

/** Walks a document of unknown shape and reports everything that the closed set of nodes and marks does not hold. */
function checkDocument(document: unknown, report: Report) {
  let count = 0;
  let characters = 0;
  if (!isRecord(document) || document.type !== "doc") return report([], "type");
  unknownKeys(document, ["type", "content"], [], report);
  content(document.content, "top", everyMark, ["content"], 1);

  function content(value: unknown, place: string, allowed: readonly string[], at: At, depth: number) {
    if (!Array.isArray(value)) return report(at, "type");
    if (depth > deepest) return report(at, `too-deep:${deepest}`);
    for (const [index, node] of value.entries()) visit(node, place, allowed, [...at, index], depth);
  }

  function visit(node: unknown, place: string, allowed: readonly string[], at: At, depth: number) {
    count += 1;
    if (count > mostNodes) return count === mostNodes + 1 ? report([], `too-many:${mostNodes}`) : undefined;
    if (!isRecord(node) || typeof node.type !== "string" || !Object.hasOwn(nodes, node.type))
      return report(at, "node");
    const rule = nodes[node.type];
    if (!rule?.in.some((one) => one === place)) return report(at, "node");
    if (node.type === "text") return words(node, allowed, at);
    unknownKeys(node, ["type", "attrs", "content"], at, report);
    const attrs = node.attrs ?? noAttributes;
    if (!isRecord(attrs)) return report([...at, "attrs"], "type");
    unknownKeys(attrs, Object.keys(rule.attrs ?? {}), [...at, "attrs"], report);
    for (const [name, holds] of Object.entries(rule.attrs ?? {}))
      if (!holds(attrs[name])) report([...at, "attrs", name], name === "href" ? "link" : "type");
    if (typeof attrs.caption === "string") long(attrs.caption);
    const inside = [...at, "content"];
    const none = node.content === undefined || (Array.isArray(node.content) && node.content.length === 0);
    if (rule.holds === null) {
      if (node.content !== undefined) report(inside, "unknown");
    } else if (none && rule.filled) report(inside, "missing");
    else if (node.content !== undefined)
      content(node.content, rule.holds, rule.marks ?? allowed, inside, depth + 1);
    else if (rule.holds !== "inline" && rule.holds !== "words") report(inside, "missing");
  }

  function words(node: Record<string, unknown>, allowed: readonly string[], at: At) {
    unknownKeys(node, ["type", "text", "marks"], at, report);
    if (typeof node.text !== "string" || node.text === "") return report([...at, "text"], "text");
    if (!isPrintable(node.text)) report([...at, "text"], "control");
    long(node.text);
    if (node.marks !== undefined) checkMarks(node.marks, allowed, [...at, "marks"], report);
  }

  function long(text: string) {
    characters += text.length;
    if (characters > mostCharacters && characters - text.length <= mostCharacters)
      report([], `too-long:${mostCharacters}`);
  }
}

/** A document of the closed set, every mistake named by its path. */
export const documentSchema = v.pipe(
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

function pathOf(input: unknown, keys: At): [v.IssuePathItem, ...v.IssuePathItem[]] | undefined {
  const path = keys.map(
    (key): v.UnknownPathItem => ({ type: "unknown", origin: "value", input, key, value: undefined }),
  );
  return path[0] ? [path[0], ...path.slice(1)] : undefined;
}
