import type { Language } from "../../../schema/language/locale.ts";
import { keysOf, wordsIn } from "../../../schema/search/words.ts";

/** A piece of a text that was looked for, or that stands between such pieces. */
export interface Piece {
  readonly text: string;
  readonly match: boolean;
}

/** What a found text is marked by. */
export interface Wanted {
  readonly tokens: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

/** Reads from the expressions of the index what words they look for. */
export function wantedIn(expressions: readonly string[]): Wanted {
  const quoted = expressions.flatMap((said) => [...said.matchAll(/"([^"]*)"( \*)?/g)]);
  const words = quoted.map(([, text = "", star]) => ({
    words: text.split(" "),
    isPrefix: star !== undefined,
  }));
  return {
    tokens: new Set(words.filter(({ isPrefix }) => !isPrefix).flatMap(({ words }) => words)),
    prefixes: words.filter(({ isPrefix }) => isPrefix).flatMap(({ words }) => words),
  };
}

const longestExcerpt = 240;
const before = 60;

/** The text, or the part of a long one in which the most words were looked for. */
export function excerpt(text: string, language: Language, wanted: Wanted): readonly Piece[] {
  const found = marksIn(text, language, wanted);
  const [start, end] = windowOf(text, found);
  const pieces: Piece[] = [];
  let at = start;
  const add = (to: number, match: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), match });
    at = to;
  };
  for (const mark of found.filter((one) => one.start >= start && one.end <= end)) {
    add(mark.start, false);
    add(mark.end, true);
  }
  add(end, false);
  const opening = start > 0 ? [{ text: "… ", match: false }] : [];
  const closing = end < text.length ? [{ text: " …", match: false }] : [];
  return [...opening, ...pieces, ...closing];
}

interface Mark {
  readonly start: number;
  readonly end: number;
}

function marksIn(text: string, language: Language, { tokens, prefixes }: Wanted): readonly Mark[] {
  return wordsIn(text, language).filter(
    (word) =>
      keysOf(word).some((key) => tokens.has(key)) || prefixes.some((prefix) => word.form.startsWith(prefix)),
  );
}

/** Where the excerpt begins and ends, at spaces. */
function windowOf(text: string, marks: readonly Mark[]): readonly [number, number] {
  if (text.length <= longestExcerpt) return [0, text.length];
  const best = startOfMost(marks);
  const start = best === 0 ? 0 : text.indexOf(" ", best) + 1;
  if (start + longestExcerpt >= text.length) return [start, text.length];
  const end = text.lastIndexOf(" ", start + longestExcerpt);
  return [start, end > start ? end : start + longestExcerpt];
}

/** The first place after which the most marks stand within an excerpt's length: the opening, or a little before a mark. */
function startOfMost(marks: readonly Mark[]): number {
  let [best, most, left, within] = [0, 0, 0, 0];
  for (const start of [0, ...marks.map((mark) => Math.max(0, mark.start - before))]) {
    while (left < marks.length && (marks[left]?.start ?? 0) < start) left += 1;
    while (within < marks.length && (marks[within]?.end ?? 0) <= start + longestExcerpt) within += 1;
    if (within - left > most) [best, most] = [start, within - left];
  }
  return best;
}
