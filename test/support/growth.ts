const short = 2 ** 15;
const times = 8;

/** How many times as long a text takes that is eight times as long: about 8, and 64 where time grows with its square. */
export function growth(piece: string, read: (text: string) => void): number {
  const [one, other] = [short, short * times].map((length) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    return Math.min(...[1, 2, 3].map(() => timeOf(() => read(text))));
  });
  return (other ?? 0) / (one ?? 0);
}

/** Of the processor, in microseconds; other work on the machine does not count. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}
