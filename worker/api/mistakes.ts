import { Problem, type ProblemName } from "../problem.ts";

interface Mistake {
  readonly problem: ProblemName;
  readonly path: string;
  readonly message: string;
}

/** Collects all that is wrong with an address, so that one answer names each. */
export class Mistakes {
  readonly #found: Mistake[] = [];

  add(problem: ProblemName, path: string, message: string): void {
    this.#found.push({ problem, path, message });
  }

  throwIfAny(): void {
    const [first] = this.#found;
    if (!first) return;
    throw new Problem(first.problem, {
      detail: `${first.path} ${first.message}.`,
      errors: this.#found.map(({ path, message }) => ({ path, message })),
    });
  }
}

/** "a, b or c" */
export function oneOf(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
