import { joint, seam } from "./digraph.ts";
import type { KeepList } from "./keep-list.ts";
import { toCyrillic, toLatin } from "./transliteration.ts";

/** Texts that follow each other in one line, styled differently; null stands for one that keeps its script. */
export type Runs = readonly (string | null)[];

/** Puts the runs of a line into a script. */
export type ScriptChange = (runs: Runs) => Runs;

const keptRun = "\ufffc";
const digraph = /[љњџЉЊЏ]/;
const accented = /[\u0200-\u0217]/;
const singleDigraph = /[ǆǅǉǈǌǋǄǇǊ]/;

/** Reads the runs as one text, so that names, numerals and digraphs are known across the seams between them. */
export function toCyrillicRuns(runs: Runs, keep: KeepList): Runs {
  if (runs.length === 1) return runs.map((run) => run && toCyrillic(run, keep));
  const latin = runs.map((run) => run?.normalize("NFC") ?? keptRun);
  return (
    cutAlike(latin, toCyrillic(latin.join(""), keep), runs) ?? runs.map((run) => run && toCyrillic(run, keep))
  );
}

export function toLatinRuns(runs: Runs): Runs {
  return runs.map((run) => run && toLatin(run));
}

/** Cuts the Cyrillic text where the Latin runs meet; a letter goes to the run in which it begins. */
function cutAlike(latin: readonly string[], cyrillic: string, runs: Runs): Runs | undefined {
  const all = latin.join("");
  const cut: (string | null)[] = [];
  let [from, to, end] = [0, 0, 0];
  for (const [index, run] of latin.entries()) {
    end += run.length;
    const start = to;
    while (from < end) {
      const [read, written] = letterAt(all, from, cyrillic, to);
      from += read;
      to += written;
    }
    cut.push(runs[index] === null ? null : cyrillic.slice(start, to));
  }
  return to === cyrillic.length ? cut : undefined;
}

/** How many characters one letter takes in each text. */
function letterAt(latin: string, from: number, cyrillic: string, to: number): readonly [number, number] {
  const [source, target] = [latin.charAt(from), cyrillic.charAt(to)];
  if (source === target) return [1, 1];
  if (source === seam || source === joint) return [1, 0];
  if (accented.test(source)) return [1, 2];
  if (!digraph.test(target) || singleDigraph.test(source)) return [1, 1];
  return [latin.charAt(from + 1) === joint ? 3 : 2, 1];
}
