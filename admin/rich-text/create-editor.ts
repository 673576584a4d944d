import { Editor, Extension } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { BulletList } from "@tiptap/extension-list/bullet-list";
import { ListItem } from "@tiptap/extension-list/item";
import { ListKeymap } from "@tiptap/extension-list/keymap";
import { OrderedList } from "@tiptap/extension-list/ordered-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { UndoRedo } from "@tiptap/extensions/undo-redo";
import type { EditorState } from "@tiptap/pm/state";
import type { RichTextDocument } from "../../schema/field.ts";
import { KeepScript, LanguageMark, Link } from "./marks.ts";
import { stored } from "./stored.ts";

/** Ctrl-Enter publishes; a new line within a paragraph is Shift-Enter. */
const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { "Shift-Enter": () => this.editor.commands.setHardBreak() };
  },
});

/** Numerals are Arabic: the kind of numbering is no part of what is stored. */
const NumberedList = OrderedList.extend({
  addAttributes() {
    const start = (element: HTMLElement) =>
      Math.max(0, Number.parseInt(element.getAttribute("start") ?? "1", 10) || 1);
    return { start: { default: 1, parseHTML: start } };
  },
});

/** Tab leaves the editor, as it leaves every field: lists are nested with Ctrl-] and Ctrl-[. */
const ListNesting = Extension.create({
  name: "listNesting",
  addKeyboardShortcuts() {
    return {
      "Mod-]": () => this.editor.commands.sinkListItem("listItem"),
      "Mod-[": () => this.editor.commands.liftListItem("listItem"),
    };
  },
});

const Item = ListItem.extend({
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

const nodesAndMarks = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [2, 3, 4] }),
  Blockquote,
  BulletList,
  NumberedList,
  Item,
  LineBreak,
  Bold,
  Italic,
  Link,
  KeepScript,
  LanguageMark,
];

export function createEditor(options: {
  element: HTMLElement;
  content: RichTextDocument | null;
  attributes: Record<string, string>;
  onChange: (document: RichTextDocument | null) => void;
  onState: (state: EditorState) => void;
}): Editor {
  return new Editor({
    element: options.element,
    content: options.content as object | null,
    extensions: [...nodesAndMarks, UndoRedo, ListKeymap, ListNesting],
    editorProps: { attributes: options.attributes },
    onUpdate: ({ editor }) =>
      options.onChange(editor.getText().trim() === "" ? null : stored(editor.getJSON())),
    onTransaction: ({ editor }) => options.onState(editor.state),
  });
}
