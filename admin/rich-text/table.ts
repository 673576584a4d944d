import { Extension, Node } from "@tiptap/core";
import type { Node as DocumentNode } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { tableEditing } from "@tiptap/pm/tables";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

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
  addProseMirrorPlugins: () => [
    tableEditing(),
    new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, emptyHeaders(doc)) } }),
  ],
});

/** A header that says nothing is a cell like others to those who hear the table. */
export const asEmptyHeader = { role: "cell" };

function emptyHeaders(doc: DocumentNode): Decoration[] {
  const found: Decoration[] = [];
  doc.forEach((table, at) => {
    if (table.type.name !== "table") return;
    table.descendants((node, inside) => {
      const from = at + 1 + inside;
      if (node.type.name === "tableHeader" && node.textContent.trim() === "")
        found.push(Decoration.node(from, from + node.nodeSize, asEmptyHeader));
      return node.type.name === "tableRow";
    });
  });
  return found;
}
