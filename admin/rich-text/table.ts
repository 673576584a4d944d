import { Extension, Node } from "@tiptap/core";
import { tableEditing } from "@tiptap/pm/tables";

/** How `prosemirror-tables` knows the nodes. */
const roles: Readonly<Record<string, string>> = {
  table: "table",
  tableRow: "row",
  tableHeader: "header_cell",
  tableCell: "cell",
};

export const Table = Node.create({
  name: "table",
  content: "tableRow+",
  isolating: true,
  addAttributes() {
    const caption = (element: HTMLElement) => element.querySelector("caption")?.textContent || null;
    return { caption: { default: null, parseHTML: caption, rendered: false } };
  },
  parseHTML: () => [{ tag: "table" }, { tag: "caption", ignore: true }],
  renderHTML({ node }) {
    const body = ["tbody", 0] as const;
    const { caption } = node.attrs;
    return caption
      ? ["table", ["caption", { contenteditable: "false" }, String(caption)], body]
      : ["table", body];
  },
  extendNodeSchema: ({ name }) => ({ tableRole: roles[name] }),
});

export const TableRow = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)+",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

/** No cell spans others: the table stays readable aloud and on a phone. Only `prosemirror-tables` asks for these. */
function noSpans() {
  const one = { default: 1, parseHTML: () => 1, rendered: false };
  return { colspan: one, rowspan: one, colwidth: { default: null, parseHTML: () => null, rendered: false } };
}

export const TableHeader = Node.create({
  name: "tableHeader",
  content: "block+",
  isolating: true,
  addAttributes: noSpans,
  parseHTML: () => [{ tag: "th" }],
  renderHTML: () => ["th", 0],
});

export const TableCell = Node.create({
  name: "tableCell",
  content: "block+",
  isolating: true,
  addAttributes: noSpans,
  parseHTML: () => [{ tag: "td" }],
  renderHTML: () => ["td", 0],
});

export const TableEditing = Extension.create({
  name: "tableEditing",
  // Before the keys that every text has: the arrows and Backspace know cells.
  priority: 1001,
  addProseMirrorPlugins: () => [tableEditing()],
});
