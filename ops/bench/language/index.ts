import { hostilePieces, hostileText, readings } from "./hostile.ts";

const megabyte = 1e6;
const shorter = megabyte / 8;

interface LanguageTime {
  reading: string;
  /** The piece that takes longest. */
  piece: string;
  /** Milliseconds of the processor for a megabyte of it. */
  whole: number;
  /** A megabyte to an eighth of it: about 8 where time grows with the length, and 64 where it grows with its square. */
  growth: number;
}

/** Each function of the language on the text that is hardest for it. */
export function measureLanguage(): LanguageTime[] {
  return Object.entries(readings).map(([reading, read]) => {
    const times = hostilePieces.map((piece) => ({
      piece,
      whole: leastTime(() => read(hostileText(piece, megabyte))),
    }));
    const worst = times.toSorted((one, other) => other.whole - one.whole)[0];
    if (!worst) throw new Error("There is no hostile text.");
    const part = hostileText(worst.piece, shorter);
    return { reading, ...worst, growth: worst.whole / leastTime(() => read(part)) };
  });
}

/** Of the processor, in milliseconds; other work on the machine does not count. */
function leastTime(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

export function languageReport(times: readonly LanguageTime[]): string {
  const lines = times
    .filter(({ whole }) => whole >= 1)
    .map(
      ({ reading, piece, whole, growth }) =>
        `- ${reading}: ${whole.toFixed(0)} ms for ${JSON.stringify(piece)} repeated, ${growth.toFixed(1)} times an eighth of it`,
    );
  return ["A megabyte of text made to be hard, CPU of each function of the language:", "", ...lines].join(
    "\n",
  );
}
