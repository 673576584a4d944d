import type { RichTextDocument, RichTextMark, RichTextNode } from "../../../schema/field.ts";

/** A document as a text that is quick to read and to compare: a line a block, marks in their own signs. */
export function outline(document: RichTextDocument): string {
  return document.content.flatMap((node) => lines(node)).join("\n");
}

function lines(node: RichTextNode): string[] {
  const inner = () => (node.content ?? []).flatMap((child) => lines(child));
  const indented = (sign: string) =>
    inner().map((line, index) => (index === 0 ? `${sign} ${line}` : `  ${line}`));
  switch (node.type) {
    case "heading":
      return [`h${node.attrs?.level} ${words(node)}`];
    case "blockquote":
      return indented(">");
    case "bulletList":
      return (node.content ?? []).flatMap((item) => marked("-", item));
    case "orderedList":
      return (node.content ?? []).flatMap((item, index) =>
        marked(`${Number(node.attrs?.start) + index}.`, item),
      );
    case "table":
      return [
        `table ${node.attrs?.caption ?? ""}`.trim(),
        ...(node.content ?? []).map((row) => (row.content ?? []).map(cell).join(" ")),
      ];
    case "video":
      return [`video ${node.attrs?.href} ${words(node)}`.trim()];
    default:
      return [words(node)];
  }
}

function marked(sign: string, item: RichTextNode): string[] {
  return (item.content ?? [])
    .flatMap((child) => lines(child))
    .map((line, index) => (index === 0 ? `${sign} ${line}` : `  ${line}`));
}

function cell(node: RichTextNode): string {
  const inside = (node.content ?? []).flatMap((child) => lines(child)).join("/");
  return node.type === "tableHeader" ? `[${inside}]!` : `[${inside}]`;
}

const words = ({ content = [] }: RichTextNode): string => content.map(inline).join("");

function inline(node: RichTextNode): string {
  if (node.type === "hardBreak") return "↵";
  if (node.type === "footnote") return `^(${words(node)})`;
  return (node.marks ?? []).reduceRight(signed, node.text ?? "");
}

function signed(text: string, { type, attrs }: RichTextMark): string {
  if (type === "bold") return `**${text}**`;
  if (type === "italic") return `_${text}_`;
  if (type === "link") return `${text}<${attrs?.href ?? attrs?.entry}>`;
  return `{${attrs?.lang ?? "keep"} ${text}}`;
}
