import type { RichTextDocument } from "../../schema/field.ts";
import type { RichTextField } from "../../schema/fields/rich-text.ts";
import { textBlocks } from "../../schema/rich-text/text.ts";
import { lazyScreen } from "../lazy-screen.tsx";
import type { Widget } from "./widget.ts";

/** The editor is by far the heaviest part of the desk: it comes with the first field that needs it. */
const RichTextEditor = lazyScreen(
  () => import("../rich-text/rich-text-editor.tsx"),
  ({ RichTextEditor }) => RichTextEditor,
);

export const richTextWidget: Widget<RichTextField> = {
  Widget: RichTextEditor,
  isGroup: true,
  show: (value) => textBlocks(value as RichTextDocument).join("\n"),
};
