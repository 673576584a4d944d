/**
 * A figure in the manner of flat-woven rugs: stepped diamonds, hooks and stars on a grid, the same to the left and to
 * the right, above and below. It follows from the id alone, so an entry always has the same one.
 */
export interface Motif {
  /** Which of the colourways of the style sheet. */
  readonly colourway: number;
  /**
   * One quarter of the figure, with the middle row and column, as strokes along the rows: one path a colour. The parts
   * of which figures are made follow one another, so that what several on a page have in common compresses to nothing.
   */
  readonly quarter: readonly [string, string];
}

/** Cells from the middle to the edge; the whole figure is `2 * reach - 1` wide. */
export const reach = 9;
export const span = 2 * reach - 1;
const colourways = 4;

type Colour = 1 | 2;
/** `part`: the stroke of the figure that covers it; those of the diamond by their distance from the middle. */
type Cell = { readonly colour: Colour; readonly part: number } | undefined;
type Choose = (options: number) => number;
type Quarter = readonly (readonly Cell[])[];

const cornerPart = 2 * reach;
const hookPart = cornerPart + 1;

const known = new Map<string, Motif>();
const mostKnown = 1000;

export function motifOf(id: string): Motif {
  const motif = known.get(id) ?? weave(id);
  if (known.size >= mostKnown) known.clear();
  known.set(id, motif);
  return motif;
}

function weave(id: string): Motif {
  const choose = chooser(id);
  const colourway = choose(colourways);
  const quarter = draw(choose);
  return { colourway, quarter: [strokes(quarter, 1), strokes(quarter, 2)] };
}

/** Numbers that look random and follow from the text: FNV-1a to start, then a multiplying mixer. */
function chooser(text: string): Choose {
  let state = 2166136261;
  for (let index = 0; index < text.length; index++)
    state = Math.imul(state ^ text.charCodeAt(index), 16777619);
  return (options) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) % options;
  };
}

/** What the middle holds, by distance from it: `1` and `2` are the colours, `.` the ground. */
const hearts = ["2.1.2", "11.2", "1.22", "2211", ".1.2", "12.1"];

/** The ring around it, and what its outer edge carries. */
const rings = ["11", "1.1", "112", "2.11", "11.2"];

/** Hooks on the outer edge, as steps away from the ring along the middle rows: rows of a small picture each. */
const hooks: readonly (readonly string[])[] = [
  ["1..", "111", "..1", ".11"],
  ["11.", ".1.", "11."],
  [".11", ".1.", "11."],
  ["1.1", "111", "1.."],
  ["1..", "11.", "111"],
];

/** What fills the corners, from the corner inwards. */
const corners: readonly (readonly string[])[] = [
  ["2222", "222", "22", "2"],
  ["111", "1.1", "11"],
  ["22.2", "2.2", ".2", "2"],
  ["1.1", ".1", "1"],
  ["2211", "221", "11", "1"],
  ["..22", ".112", "21.2", "22"],
];

function draw(choose: Choose): Quarter {
  const of = <T>(options: readonly T[]): T => options[choose(options.length)] as T;
  const heart = of(hearts);
  const diamond = `${heart}.${of(rings)}`;
  const hook = of(hooks);
  const corner = of(corners);
  const square = choose(3) === 0;
  const cells: Cell[][] = Array.from({ length: reach }, (_, y) =>
    Array.from({ length: reach }, (_, x) => {
      const distance = square && x + y < heart.length ? Math.max(x, y) : x + y;
      return cellOf(diamond[distance], distance);
    }),
  );
  const edge = diamond.length;
  const last = reach - 1;
  paint(corner, cornerPart, (across, down, cell) => put(cells, last - across, last - down, cell, edge));
  const at = choose(2) * 2;
  paint(hook, hookPart, (across, down, cell) => {
    put(cells, edge - at + across, at + down, cell, edge);
    put(cells, at + down, edge - at + across, cell, edge);
  });
  return cells;
}

function cellOf(mark: string | undefined, part: number): Cell {
  return mark === "1" || mark === "2" ? { colour: mark === "1" ? 1 : 2, part } : undefined;
}

type Put = (across: number, down: number, cell: Cell) => void;

function paint(picture: readonly string[], part: number, put: Put): void {
  picture.forEach((row, down) => {
    for (let across = 0; across < row.length; across++)
      if (row[across] !== ".") put(across, down, cellOf(row[across], part));
  });
}

/** Colours a cell outside the diamond. */
function put(cells: Cell[][], x: number, y: number, cell: Cell, edge: number): void {
  const row = cells[y];
  if (row && x < reach && x + y >= edge) row[x] = cell;
}

/** Each from where the one before ended. */
function strokes(quarter: Quarter, colour: Colour): string {
  let path = "";
  let pen = { x: 0, y: 0 };
  for (let part = 0; part <= hookPart; part++)
    for (const { x, y, length } of runsOf(quarter, colour, part)) {
      const [across, down] = [x - pen.x, y - pen.y];
      path += `m${across}${down < 0 ? "" : " "}${down}h${length}`;
      pen = { x: x + length, y };
    }
  return path;
}

function runsOf(quarter: Quarter, colour: Colour, part: number) {
  const covers = (cell: Cell) => cell?.colour === colour && cell.part === part;
  return quarter.flatMap((row, y) => {
    const runs: { x: number; y: number; length: number }[] = [];
    for (let x = 0; x < row.length; x++) {
      if (!covers(row[x])) continue;
      const from = x;
      while (x + 1 < row.length && covers(row[x + 1])) x++;
      runs.push({ x: from, y, length: x + 1 - from });
    }
    return runs;
  });
}
