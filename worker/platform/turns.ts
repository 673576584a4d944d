/** A place among those who may do something at the same time; of one who never gives it back, it runs out. */
export interface Turn {
  readonly endsAt: number;
}

export interface Turns {
  /** Waits for a turn, so many milliseconds at most; undefined when none came free. */
  readonly take: (patience: number) => Promise<Turn | undefined>;
  readonly giveBack: (turn: Turn) => void;
}

interface Waiting {
  readonly call: () => void;
  turn: Turn | undefined;
}

/**
 * Turns that the requests of one isolate share, `atOnce` of them, first come first served. Each request waits with a
 * timer of its own: workerd takes one that waits for nothing but another request for hung.
 */
export function shareTurns(atOnce: number, longest: number): Turns {
  const taken = new Set<Turn>();
  const queue = new Set<Waiting>();

  function begin(): Turn | undefined {
    const now = Date.now();
    for (const turn of taken) if (turn.endsAt <= now) taken.delete(turn);
    if (taken.size >= atOnce) return undefined;
    const turn = { endsAt: now + longest };
    taken.add(turn);
    return turn;
  }

  return {
    async take(patience) {
      const free = begin();
      if (free) return free;
      const called = Promise.withResolvers<void>();
      const waiting: Waiting = { call: called.resolve, turn: undefined };
      queue.add(waiting);
      await within(patience, called.promise);
      queue.delete(waiting);
      return waiting.turn ?? begin();
    },
    giveBack(turn) {
      taken.delete(turn);
      const [next] = queue;
      if (!next) return;
      next.turn = begin();
      if (!next.turn) return;
      queue.delete(next);
      next.call();
    },
  };
}

/** What comes of the work, or undefined after so many milliseconds; the work goes on. */
export async function within<Result>(
  milliseconds: number,
  work: Promise<Result>,
): Promise<Result | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(late.resolve, milliseconds);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
