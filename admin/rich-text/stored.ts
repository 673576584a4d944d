import type { JSONContent } from "@tiptap/core";
import type { RichTextDocument, RichTextMark, RichTextNode } from "../../schema/field.ts";
import { nodes } from "../../schema/rich-text/nodes.ts";

/** The editor's document in the form that is stored: no empty attributes, and no marks on anything but words. */
export function stored(document: JSONContent): RichTextDocument {
  return { type: "doc", content: (document.content ?? []).map(storedNode) };
}

export function storedNode(node: JSONContent): RichTextNode {
  const type = node.type ?? "";
  const attrs = filled(node.attrs, Object.keys(nodes[type]?.attrs ?? {}));
  const marks = type === "text" ? (node.marks ?? []).map(storedMark) : [];
  return {
    type,
    ...(node.text !== undefined && { text: node.text }),
    ...(attrs && { attrs }),
    ...(marks.length > 0 && { marks }),
    ...(node.content && { content: node.content.map(storedNode) }),
  };
}

function storedMark(mark: { type: string; attrs?: Record<string, unknown> }): RichTextMark {
  const attrs = filled(mark.attrs, Object.keys(mark.attrs ?? {})) as RichTextMark["attrs"];
  return { type: mark.type, ...(attrs && { attrs }) };
}

function filled(attrs: Record<string, unknown> | undefined, known: readonly string[]): RichTextNode["attrs"] {
  const given = Object.entries(attrs ?? {}).filter(
    ([name, value]) => known.includes(name) && value !== null && value !== undefined,
  );
  return given.length === 0 ? undefined : (Object.fromEntries(given) as RichTextNode["attrs"]);
}

/** A stored document as the editor takes it: what must hold something and holds nothing gets an empty paragraph, or goes. */
export function editable(document: RichTextDocument): RichTextDocument {
  return { ...document, content: document.content.flatMap(editableNode) };
}

function editableNode(node: RichTextNode): readonly RichTextNode[] {
  const holds = nodes[node.type]?.holds;
  if (holds !== "flow" && holds !== "item" && holds !== "row" && holds !== "cell") return [node];
  const content = (node.content ?? []).flatMap(editableNode);
  if (content.length > 0) return [{ ...node, content }];
  return holds === "flow" ? [{ ...node, content: [{ type: "paragraph" }] }] : [];
}
