import type { Databases } from "../databases.ts";
import { median } from "./median.ts";
import { startWorker } from "./worker.ts";

interface Modules {
  prelo: string;
  empty: string;
  assets: string;
}

/**
 * Milliseconds of processor time until the first answer of a fresh workerd, above those of a Worker that does nothing:
 * reading the module, running it, and answering a request that needs no database.
 */
export async function measureStartUp(
  modules: Modules,
  databases: Databases,
  starts: number,
): Promise<number> {
  const prelo: number[] = [];
  const empty: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    empty.push(await untilFirstAnswer({ worker: modules.empty, assets: modules.assets }, databases));
    prelo.push(await untilFirstAnswer({ worker: modules.prelo, assets: modules.assets }, databases));
  }
  return median(prelo) - median(empty);
}

async function untilFirstAnswer(
  built: { worker: string; assets: string },
  databases: Databases,
): Promise<number> {
  const worker = await startWorker(built, databases);
  try {
    const answer = await worker.fetch("/healthz");
    await answer.arrayBuffer();
    return worker.processorTime();
  } finally {
    await worker.stop();
  }
}
