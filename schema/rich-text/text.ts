import type { RichTextDocument, RichTextNode } from "../field.ts";
import type { ScriptChange } from "../language/script-runs.ts";
import { nodes } from "./nodes.ts";

/** Every node of the document, parents first. */
export function* everyNode(node: RichTextNode | RichTextDocument): Generator<RichTextNode> {
  for (const child of node.content ?? []) {
    yield child;
    yield* everyNode(child);
  }
}

/** True for a document that says nothing. */
export function saysNothing(value: RichTextDocument): boolean {
  return !everyNode(value).some((node) => node.text?.trim() || node.type === "video");
}

/** The ids of the entries that the document links to, each once. */
export function linkedEntries(value: RichTextDocument): readonly string[] {
  const ids = new Set<string>();
  for (const node of everyNode(value))
    for (const mark of node.marks ?? []) if (mark.attrs?.entry) ids.add(mark.attrs.entry);
  return [...ids];
}

/** The texts of the document as they are read: a paragraph each, a row of a table each, and footnotes after where they stand. */
export function textBlocks(value: RichTextDocument): readonly string[] {
  return [...blocksOf(value)].filter((text) => text.trim() !== "");
}

function* blocksOf(node: RichTextNode | RichTextDocument): Generator<string> {
  const holds = node.type === "doc" ? "top" : nodes[node.type]?.holds;
  if (node.type === "table" && "attrs" in node && node.attrs?.caption) yield String(node.attrs.caption);
  if (node.type === "tableRow") {
    yield (node.content ?? []).map((cell) => linesIn(cell).join(" ")).join(" · ");
    for (const note of notesIn(node)) yield* blocksOf(note);
  } else if (holds === "inline" || holds === "words") {
    yield lineOf(node);
    for (const note of notesIn(node)) yield* blocksOf(note);
  } else for (const child of node.content ?? []) yield* blocksOf(child);
}

const notesIn = (node: RichTextNode | RichTextDocument) =>
  [...everyNode(node)].filter(({ type }) => type === "footnote");

function linesIn(cell: RichTextNode): readonly string[] {
  return [...everyNode(cell)].filter(({ type }) => nodes[type]?.holds === "inline").map(lineOf);
}

/** A line's own words; a footnote leaves no gap in them. */
function lineOf({ content = [] }: RichTextNode | RichTextDocument): string {
  return content.map(({ type, text = " " }) => (type === "footnote" ? "" : text)).join("");
}

const keepsScript = (node: RichTextNode) =>
  (node.marks ?? []).some(({ type }) => type === "keepScript" || type === "language");

/** The document with its texts, and nothing else, in another script; marked spans keep theirs. */
export function mapText<N extends RichTextDocument | RichTextNode>(node: N, change: ScriptChange): N {
  const { content } = node;
  if (!content) return node;
  const runs = content.map((child) =>
    child.type !== "text" || keepsScript(child) ? null : (child.text ?? null),
  );
  const changed = runs.some((run) => run !== null) ? change(runs) : runs;
  return {
    ...withCaption(node, change),
    content: content.flatMap((child, index) => {
      if (child.type !== "text") return [mapText(child, change)];
      const text = changed[index] ?? child.text;
      return text === "" ? [] : [{ ...child, text }];
    }),
  };
}

function withCaption<N extends RichTextDocument | RichTextNode>(node: N, change: ScriptChange): N {
  if (!("attrs" in node) || typeof node.attrs?.caption !== "string") return node;
  const caption = change([node.attrs.caption])[0] ?? node.attrs.caption;
  return { ...node, attrs: { ...node.attrs, caption } };
}
