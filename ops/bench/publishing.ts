import { setTimeout as sleep } from "node:timers/promises";
import { newId } from "../../schema/id.ts";
import { createToken } from "../credentials.ts";
import type { Databases } from "../databases.ts";
import { createManageClient, type ManageClient } from "../manage-client.ts";
import { longText } from "./long-text.ts";
import type { BenchWorker } from "./worker.ts";

/** Milliseconds of processor time of one publish, with all that is done for it after its answer. */
export interface PublishingTime {
  /** The first one of a fresh workerd, whose code has not run before. */
  first: number;
  /** The mean of the later ones. */
  later: number;
}

/** Milliseconds until what is done after the answer to a publish is over. */
export const aftermath = 12_000;

export async function measurePublishing(
  start: () => Promise<BenchWorker>,
  databases: Databases,
  times: number,
): Promise<PublishingTime> {
  const token = await createToken(databases.editorial, { name: "bench", scope: "admin" });
  const drafts = await withWorker(start, (worker) =>
    createDrafts(createManageClient(worker.fetch, token), 2 * times + 1),
  );
  return withWorker(start, async (worker) => {
    const manage = createManageClient(worker.fetch, token);
    const first = await spentOn(worker, () => publish(manage, drafts.slice(0, 1)));
    await publish(manage, drafts.slice(1, times + 1));
    await sleep(aftermath);
    const later = await spentOn(worker, () => publish(manage, drafts.slice(times + 1)));
    return { first, later: later / times };
  });
}

/** What the Worker spends while idle is taken off. */
async function spentOn(worker: BenchWorker, work: () => Promise<void>): Promise<number> {
  await (await worker.fetch("/healthz")).arrayBuffer();
  const before = worker.processorTime();
  await work();
  await sleep(aftermath);
  const after = worker.processorTime();
  await sleep(aftermath);
  return after - before - (worker.processorTime() - after);
}

async function createDrafts(manage: ManageClient, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  for (const id of ids) {
    const [sr, en] = [longText("sr", `Dug tekst ${id}`), longText("en", `A long text ${id}`)];
    await manage.create("posts", { id, shared: {}, sr, en });
  }
  return ids;
}

async function publish(manage: ManageClient, ids: readonly string[]): Promise<void> {
  for (const id of ids) await manage.publish("posts", id, ["sr", "en"]);
}

async function withWorker<Result>(
  start: () => Promise<BenchWorker>,
  work: (worker: BenchWorker) => Promise<Result>,
): Promise<Result> {
  const worker = await start();
  try {
    return await work(worker);
  } finally {
    await worker.stop();
  }
}
