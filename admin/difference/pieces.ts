/** A stretch of text that two versions share, or that one of them alone has. */
export interface Piece {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** More differences than this in one comparison are not worth finding: all of it counts as changed. */
const mostDifferences = 1000;

/** What became of one text on its way to another, by paragraphs first, then by words within those that differ. */
export function piecesBetween(before: string, after: string): readonly Piece[] {
  const byLine = compare(split(before, /[^\n]*\n|[^\n]+/g), split(after, /[^\n]*\n|[^\n]+/g));
  const pieces: Piece[] = [];
  for (let at = 0; at < byLine.length; at += 1) {
    const [one, next] = [byLine[at] as Piece, byLine[at + 1]];
    if (one.kind === "gone" && next?.kind === "new") {
      pieces.push(...compare(words(one.text), words(next.text)));
      at += 1;
    } else pieces.push(one);
  }
  return joined(pieces);
}

const words = (text: string) => split(text, /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu);
const split = (text: string, token: RegExp): readonly string[] => text.match(token) ?? [];

/** What was removed stands before what was put in its place. */
function compare(before: readonly string[], after: readonly string[]): readonly Piece[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [middleBefore, middleAfter] = [
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  ];
  const middle = shortestEdit(middleBefore, middleAfter) ?? [
    { kind: "gone" as const, text: middleBefore.join("") },
    { kind: "new" as const, text: middleAfter.join("") },
  ];
  const same = (tokens: readonly string[]): Piece => ({ kind: "same", text: tokens.join("") });
  return joined([same(before.slice(0, start)), ...middle, same(before.slice(before.length - end))]);
}

/**
 * Myers' greedy algorithm: `furthest` holds, for each diagonal, how far into `before` so many edits lead. Undefined
 * where the two have too little in common.
 */
function shortestEdit(before: readonly string[], after: readonly string[]): readonly Piece[] | undefined {
  const most = Math.min(before.length + after.length, mostDifferences);
  const rounds: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let edits = 0; edits <= most; edits += 1) {
    const reached = new Map(furthest);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = goesDown(furthest, diagonal, edits);
      let x = down ? (furthest.get(diagonal + 1) ?? 0) : (furthest.get(diagonal - 1) ?? 0) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reached.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) {
        rounds.push(furthest);
        return tracedBack(before, after, rounds);
      }
    }
    rounds.push(furthest);
    furthest = reached;
  }
  return undefined;
}

function goesDown(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && (furthest.get(diagonal - 1) ?? 0) < (furthest.get(diagonal + 1) ?? 0);
}

function tracedBack(
  before: readonly string[],
  after: readonly string[],
  rounds: readonly ReadonlyMap<number, number>[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let [x, y] = [before.length, after.length];
  for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
    const furthest = rounds[edits] as ReadonlyMap<number, number>;
    const diagonal = x - y;
    const down = goesDown(furthest, diagonal, edits);
    const from = furthest.get(down ? diagonal + 1 : diagonal - 1) ?? 0;
    const [fromX, fromY] = edits === 0 ? [0, 0] : [from, from - (down ? diagonal + 1 : diagonal - 1)];
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      pieces.push({ kind: "same", text: before[x] ?? "" });
    }
    if (edits === 0) break;
    if (down) pieces.push({ kind: "new", text: after[fromY] ?? "" });
    else pieces.push({ kind: "gone", text: before[fromX] ?? "" });
    [x, y] = [fromX, fromY];
  }
  return pieces.reverse();
}

/**
 * Neighbours of a kind made one; between two stretches that are the same, what is gone stands before what is new. A
 * space alone does not part two words that were both replaced.
 */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const made: Piece[] = [];
  let [gone, fresh] = ["", ""];
  const flush = (): void => {
    if (gone !== "") made.push({ kind: "gone", text: gone });
    if (fresh !== "") made.push({ kind: "new", text: fresh });
    [gone, fresh] = ["", ""];
  };
  for (const [at, { kind, text }] of pieces.entries()) {
    if (text === "") continue;
    const replacedAround = gone !== "" && fresh !== "" && (pieces[at + 1]?.kind ?? "same") !== "same";
    if (kind === "same" && replacedAround && /^[^\S\n]+$/.test(text)) {
      gone += text;
      fresh += text;
    } else if (kind === "gone") gone += text;
    else if (kind === "new") fresh += text;
    else {
      flush();
      const last = made.at(-1);
      if (last?.kind === "same") made[made.length - 1] = { kind, text: last.text + text };
      else made.push({ kind, text });
    }
  }
  flush();
  return made;
}
