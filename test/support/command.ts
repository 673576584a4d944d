import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

export interface Command {
  /** Everything it has printed so far, on both outputs. */
  output(): string;
  /** Resolves when the text has been printed; throws when the command ends without it. */
  until(text: string): Promise<void>;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
}

const root = join(import.meta.dirname, "..", "..");

/** Runs one of the programs of `ops/` as a person would, with an environment of its own. */
export function run(program: string, args: string[], environment: Record<string, string>): Command {
  const child: ChildProcess = spawn(process.execPath, [join(root, "ops", program), ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      printed += chunk;
      for (const check of waiting) check();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    output: () => printed,
    until: (text) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (printed.includes(text)) resolve();
        };
        waiting.add(check);
        check();
        void ended.then(() => reject(new Error(`It ended without printing "${text}":\n${printed}`)));
      }),
    ended,
    signal: (name) => void child.kill(name),
  };
}
