import { readdirSync, readFileSync } from "node:fs";

/** The workerd processes that this process has started and that still run. */
export function ownWorkerds(): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && isOwnWorkerd(pid));
}

function isOwnWorkerd(pid: number): boolean {
  const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(readIfThere(`/proc/${pid}/stat`)) ?? [];
  return name === "workerd" && Number(parent) === process.pid;
}

/** Milliseconds that a process has spent on a processor, over all its threads that still run. */
export function processorTime(pid: number): number {
  const nanoseconds = readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readIfThere(`/proc/${pid}/task/${thread}/schedstat`).split(" ", 1)[0]),
  );
  return nanoseconds.reduce((sum, spent) => sum + spent, 0) / 1e6;
}

/** Processes and threads may end between being listed and being read. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH"))
      return "";
    throw error;
  }
}
