import type { JSONContent } from "@tiptap/core";
import type { RichTextDocument, RichTextMark, RichTextNode } from "../../schema/field.ts";

/** The editor's document in the form that is stored: no empty attributes, and no marks on line breaks. */
export function stored(document: JSONContent): RichTextDocument {
  return { type: "doc", content: (document.content ?? []).map(storedNode) };
}

function storedNode(node: JSONContent): RichTextNode {
  const attrs = filled(node.attrs);
  const marks = node.type === "text" ? (node.marks ?? []).map(storedMark) : [];
  return {
    type: node.type ?? "",
    ...(node.text !== undefined && { text: node.text }),
    ...(attrs && { attrs }),
    ...(marks.length > 0 && { marks }),
    ...(node.content && { content: node.content.map(storedNode) }),
  };
}

function storedMark(mark: { type: string; attrs?: Record<string, unknown> }): RichTextMark {
  const attrs = filled(mark.attrs) as RichTextMark["attrs"];
  return { type: mark.type, ...(attrs && { attrs }) };
}

function filled(attrs: Record<string, unknown> | undefined): RichTextNode["attrs"] {
  const given = Object.entries(attrs ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return given.length === 0 ? undefined : (Object.fromEntries(given) as RichTextNode["attrs"]);
}
