import type { Editor } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  selectedRect,
  toggleHeader,
} from "@tiptap/pm/tables";
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Captions,
  Grid2x2X,
  type IconNode,
  PanelLeft,
  PanelTop,
  TableCellsSplit,
  TableColumnsSplit,
} from "lucide";
import { insertBelow } from "./insert-below.ts";
import { Tool } from "./tool.tsx";
import type { AtWork } from "./word-tools.tsx";
import { word } from "./words.ts";

const size = { rows: 3, columns: 3 };

/** A new table with a row of headers, and the cursor in its first cell. */
export function insertTable(editor: Editor): void {
  const row = (cell: string) => ({
    type: "tableRow",
    content: Array.from({ length: size.columns }, () => ({ type: cell, content: [{ type: "paragraph" }] })),
  });
  const rows = Array.from({ length: size.rows }, (_, index) =>
    row(index === 0 ? "tableHeader" : "tableCell"),
  );
  insertBelow(editor, { type: "table", content: rows }, 4);
}

const changes: readonly (readonly [Parameters<typeof word>[0], IconNode, Command])[] = [
  ["rowBefore", BetweenHorizontalEnd, addRowBefore],
  ["rowAfter", BetweenHorizontalStart, addRowAfter],
  ["rowDelete", TableCellsSplit, deleteRow],
  ["columnBefore", BetweenVerticalEnd, addColumnBefore],
  ["columnAfter", BetweenVerticalStart, addColumnAfter],
  ["columnDelete", TableColumnsSplit, deleteColumn],
];

/** What can be done with the table that the cursor is in. */
export function TableTools({ editor, state, onCaption }: AtWork & { onCaption: () => void }) {
  const act = (command: Command): void => {
    command(editor.state, editor.view.dispatch);
    editor.view.focus();
  };
  const { table, map } = selectedRect(state);
  const header = (row: number, column: number) =>
    table.nodeAt(map.map[row * map.width + column] ?? 0)?.type.name === "tableHeader";
  const all = (count: number, test: (index: number) => boolean) =>
    Array.from({ length: count }, (_, index) => index).every(test);
  return (
    <div class="table-tools">
      <span class="quiet">{word("table")}</span>
      {changes.map(([name, icon, command]) => (
        <Tool key={name} icon={icon} name={word(name)} onPress={() => act(command)} />
      ))}
      <Tool
        icon={PanelTop}
        name={word("headerRow")}
        pressed={all(map.width, (column) => header(0, column))}
        onPress={() => act(toggleHeader("row"))}
      />
      <Tool
        icon={PanelLeft}
        name={word("headerColumn")}
        pressed={all(map.height, (row) => header(row, 0))}
        onPress={() => act(toggleHeader("column"))}
      />
      <Tool
        icon={Captions}
        name={word("tableCaption")}
        pressed={Boolean(table.attrs.caption)}
        onPress={onCaption}
      />
      <Tool icon={Grid2x2X} name={word("tableDelete")} onPress={() => act(deleteTable)} />
    </div>
  );
}
