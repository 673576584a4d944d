import type { RichTextDocument, RichTextNode } from "../../schema/field.ts";
import type { RichTextField } from "../../schema/fields/rich-text.ts";
import { lazyScreen } from "../lazy-screen.tsx";
import type { Widget, WidgetProps } from "./widget.ts";

/** The editor is by far the heaviest part of the desk: it comes with the first field that needs it. */
const RichTextEditor = lazyScreen<WidgetProps<RichTextField>>(
  async () => (await import("../rich-text/rich-text-editor.tsx")).RichTextEditor,
);

const blocks = new Set(["paragraph", "heading"]);

function plainText(node: RichTextDocument | RichTextNode): string {
  if ("text" in node && node.text !== undefined) return node.text;
  const inside = (node.content ?? []).map(plainText).join("");
  return blocks.has(node.type) ? `${inside}\n` : inside;
}

export const richTextWidget: Widget<RichTextField> = {
  Widget: RichTextEditor,
  isGroup: true,
  show: (value) => plainText(value as RichTextDocument).trim(),
};
