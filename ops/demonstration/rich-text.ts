import type { RichTextDocument, RichTextMark, RichTextNode } from "../../schema/field.ts";

type Inline = string | RichTextNode;

export function richText(...blocks: readonly RichTextNode[]): RichTextDocument {
  return { type: "doc", content: blocks };
}

export function heading(text: string): RichTextNode {
  return { type: "heading", attrs: { level: 2 }, content: [node(text)] };
}

export function paragraph(...content: readonly Inline[]): RichTextNode {
  return { type: "paragraph", content: content.map(node) };
}

/** A bulleted list; an item is a text or the pieces of one. */
export function list(...items: readonly (Inline | readonly Inline[])[]): RichTextNode {
  return {
    type: "bulletList",
    content: items.map((item) => ({
      type: "listItem",
      content: [isPieces(item) ? paragraph(...item) : paragraph(item)],
    })),
  };
}

export function bold(content: Inline): RichTextNode {
  return marked(content, { type: "bold" });
}

/** A name that is written in Latin script in a Cyrillic text too. */
export function name(content: Inline): RichTextNode {
  return marked(content, { type: "keepScript" });
}

export function english(content: Inline): RichTextNode {
  return marked(content, { type: "language", attrs: { lang: "en" } });
}

export function toEntry(entry: string, content: Inline): RichTextNode {
  return marked(content, { type: "link", attrs: { entry } });
}

export function toWebsite(): RichTextNode {
  const href = "https://solidarnaekonomija.rs";
  return marked(name("solidarnaekonomija.rs"), { type: "link", attrs: { href } });
}

function marked(content: Inline, mark: RichTextMark): RichTextNode {
  const inner = node(content);
  return { ...inner, marks: [...(inner.marks ?? []), mark] };
}

function node(content: Inline): RichTextNode {
  return typeof content === "string" ? { type: "text", text: content } : content;
}

function isPieces(item: Inline | readonly Inline[]): item is readonly Inline[] {
  return Array.isArray(item);
}
