import type { Databases } from "../databases.ts";
import { startWorkerd, type Workerd } from "../workerd.ts";
import { ownWorkerds, processorTime } from "./processor-time.ts";

export interface BenchWorker extends Workerd {
  /** Milliseconds of processor time that its workerd has used. */
  processorTime(): number;
}

/** The same for all, so that they answer with the same bytes. */
const origin = "https://example.org";

export async function startWorker(
  built: { worker: string; assets: string },
  databases: Databases,
): Promise<BenchWorker> {
  const before = new Set(ownWorkerds());
  const worker = await startWorkerd({ built, databases, origin });
  const pid = ownWorkerds().find((candidate) => !before.has(candidate));
  if (pid === undefined) throw new Error("The process of workerd is not to be found.");
  return { ...worker, processorTime: () => processorTime(pid) };
}
