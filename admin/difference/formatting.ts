import type { RichTextMark, RichTextNode } from "../../schema/field.ts";
import type { Field } from "../../schema/fields/index.ts";
import { differenceTexts as texts } from "../../schema/texts/difference.ts";
import { showValue } from "../fields/index.ts";
import { phrase } from "../interface.ts";

/** A value as plain text to compare two versions by, in which formatting is told in words. */
export function compared(field: Field, value: unknown): string {
  return showValue(field, spelledOut(value));
}

/** The value with the formatting of every rich text in it written among its words. */
function spelledOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spelledOut);
  if (typeof value !== "object" || value === null) return value;
  if ("type" in value && value.type === "doc") return inWords(value as RichTextNode);
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, spelledOut(inside)]));
}

function inWords(node: RichTextNode, before = ""): RichTextNode {
  if (node.type === "text") return { ...node, text: withMarks(node) };
  const inside = (node.content ?? []).map((child, at) => inWords(child, beginningOf(node, at)));
  const words = before + tellNode(node);
  // What is told of a node stands before the first words in it.
  return { ...node, content: words === "" ? inside : led(inside, words) };
}

function withMarks({ text = "", marks = [] }: RichTextNode): string {
  const told = marks.map(tellMark).filter((one) => one !== "");
  if (told.length === 0) return text;
  const words = text.trimEnd();
  return `${words} [${told.join(", ")}]${text.slice(words.length)}`;
}

function tellMark({ type, attrs }: RichTextMark): string {
  switch (type) {
    case "bold":
    case "italic":
    case "keepScript":
      return phrase(texts[type]);
    case "language":
      return phrase(texts.language, { tag: attrs?.lang ?? "" });
    case "link":
      return phrase(texts.link, {
        to: attrs?.entry ? phrase(texts.entry, { name: attrs.entry }) : (attrs?.href ?? ""),
      });
    default:
      return type;
  }
}

function beginningOf({ type, attrs }: RichTextNode, at: number): string {
  if (type === "bulletList") return "• ";
  return type === "orderedList" ? `${Number(attrs?.start ?? 1) + at}. ` : "";
}

function tellNode({ type, attrs }: RichTextNode): string {
  switch (type) {
    case "heading":
      return `[${phrase(texts.heading, { level: Number(attrs?.level) })}] `;
    case "video":
      return `[${phrase(texts.video, { to: attrs?.href ?? "" })}] `;
    case "blockquote":
    case "footnote":
    case "tableHeader":
      return `[${phrase(texts[type])}] `;
    default:
      return "";
  }
}

function led(content: readonly RichTextNode[], words: string): readonly RichTextNode[] {
  const [first, ...rest] = content;
  if (!first || first.type === "text" || first.type === "footnote" || first.type === "hardBreak")
    return [{ type: "text", text: words }, ...content];
  return [{ ...first, content: led(first.content ?? [], words) }, ...rest];
}
