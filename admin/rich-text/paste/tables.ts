import { longestCaption } from "../../../schema/rich-text/nodes.ts";
import { all, isBlank, unwrap } from "./elements.ts";

const widest = 60;

/** Every table becomes a plain one: no cell spans others, none stands in another, and the head is marked as one. */
export function plainTables(body: HTMLElement): void {
  for (const table of all(body, "table").reverse() as HTMLTableElement[]) {
    const rows = [...table.rows].filter((row) => !isBlank(row.textContent));
    const cells = rows.flatMap((row) => [...row.cells]);
    if (cells.length < 2 || table.parentElement?.closest("table")) flatten(table, cells);
    else table.replaceWith(rebuilt(table, rows));
  }
}

/** What only laid out its content, or is within another table, leaves its content alone. */
function flatten(table: HTMLTableElement, cells: readonly HTMLTableCellElement[]): void {
  const contents = cells.map((cell) => {
    const block = table.ownerDocument.createElement("div");
    block.append(...cell.childNodes);
    return block;
  });
  table.replaceWith(...contents);
  for (const block of contents) if (block.querySelector("p, ul, ol, table, h2, h3, h4")) unwrap(block);
}

function rebuilt(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): HTMLTableElement {
  const page = table.ownerDocument;
  const grid = spread(rows);
  const width = Math.max(...grid.map((row) => row.length));
  const plain = page.createElement("table");
  const caption = captionOf(table);
  if (caption) plain.createCaption().textContent = caption;
  const tbody = plain.createTBody();
  const head = grid.flat().some((cell) => cell?.matches("th")) ? 0 : headRows(rows);
  for (const [index, row] of grid.entries()) {
    const tr = tbody.insertRow();
    for (let column = 0; column < width; column += 1) {
      const cell = row[column];
      const made = page.createElement(index < head || cell?.matches("th") ? "th" : "td");
      // A cell that spanned others keeps its words in the first of them.
      if (cell?.isConnected) {
        made.append(...cell.childNodes);
        cell.remove();
      }
      if (made.matches("th")) for (const bold of all(made, "strong")) unwrap(bold);
      tr.append(made);
    }
  }
  return plain;
}

/** The cells in their places, repeated where they span others. */
function spread(rows: readonly HTMLTableRowElement[]): (HTMLTableCellElement | undefined)[][] {
  const grid: (HTMLTableCellElement | undefined)[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[index]?.[column]) column += 1;
      const [across, down] = [
        Math.min(cell.colSpan, widest),
        Math.min(cell.rowSpan || 1, rows.length - index),
      ];
      for (let y = 0; y < down; y += 1)
        for (let x = 0; x < across; x += 1) {
          const line = grid[index + y];
          if (line) line[column + x] = cell;
        }
      column += across;
    }
  }
  return grid;
}

/** How many rows are a head without saying so by their cells. */
function headRows(rows: readonly HTMLTableRowElement[]): number {
  const said = rows.filter((row) => row.parentElement?.matches("thead")).length;
  const bold = (cell: HTMLTableCellElement) =>
    !isBlank(cell.textContent) &&
    all(cell, "b, strong")
      .map((one) => one.textContent?.trim())
      .join("") === cell.textContent?.trim();
  return said || (rows.length > 1 && [...(rows[0]?.cells ?? [])].every(bold) ? 1 : 0);
}

function captionOf(table: HTMLTableElement): string {
  const before = table.previousElementSibling;
  const own = table.caption ?? (before?.matches(".MsoCaption") ? before : null);
  const text = own?.textContent?.replace(/\s+/g, " ").trim().slice(0, longestCaption).trim() ?? "";
  if (own === before) before?.remove();
  return text;
}
