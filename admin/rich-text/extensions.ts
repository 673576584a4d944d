import { Extension, type Extensions } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { BulletList } from "@tiptap/extension-list/bullet-list";
import { ListItem } from "@tiptap/extension-list/item";
import { OrderedList } from "@tiptap/extension-list/ordered-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Footnote } from "./footnote.ts";
import { KeepScript, LanguageMark, Link } from "./marks.ts";
import { Table, TableCell, TableHeader, TableRow } from "./table.ts";
import { Video } from "./video.ts";

/** Tables and videos stand at the top alone, as `schema/rich-text/nodes.ts` has it. */
const Page = Document.extend({ content: "(block | table | video)+" });

/** Ctrl-Enter publishes; a new line within a paragraph is Shift-Enter. */
const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { "Shift-Enter": () => this.editor.commands.setHardBreak() };
  },
});

/** Numerals are Arabic: the kind of numbering is no part of what is stored. */
const NumberedList = OrderedList.extend({
  addAttributes() {
    const start = (element: HTMLElement) => {
      const number = Number.parseInt(element.getAttribute("start") ?? "1", 10);
      return number >= 0 && number < 1e6 ? number : 1;
    };
    return { start: { default: 1, parseHTML: start } };
  },
});

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
  content: "block+",
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

const marks = [Bold, Italic, Link, KeepScript, LanguageMark];

/** All that a text may hold. */
export const wholeText: Extensions = [
  Page,
  Paragraph,
  Text,
  Heading.configure({ levels: [2, 3, 4] }),
  Blockquote,
  BulletList,
  NumberedList,
  Item,
  ListNesting,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  Video,
  Footnote,
  LineBreak,
  ...marks,
];

/** One line of words, such as a footnote. */
export const oneLine: Extensions = [Document.extend({ content: "paragraph" }), Paragraph, Text, ...marks];
