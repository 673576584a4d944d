import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Built } from "../build.ts";
import { createToken } from "../credentials.ts";
import type { Database, Databases } from "../databases.ts";
import { seedDemonstration } from "../demonstration/index.ts";
import { loadKeys } from "../keys.ts";
import { createManageClient } from "../manage-client.ts";
import { migrateEditorial, rebuildPublished } from "../migrate.ts";
import { type DatabaseName, startSqld } from "../sqld.ts";
import { startWorkerd } from "../workerd.ts";
import { fillWithCopies } from "./copies.ts";
import { publishVariations } from "./entries.ts";
import { aftermath } from "./publishing.ts";

export interface BenchDatabases {
  few: Databases;
  many: Databases;
}

interface RunningDatabase extends Database {
  stop(): Promise<void>;
}

const silent = () => undefined;

/** The editorial database, and two published ones: of few entries, all published, and of many, most of them copies. */
export async function startDatabases(
  folder: string,
  built: Built,
  entries: { few: number; many: number },
  closing: (() => Promise<void>)[],
): Promise<BenchDatabases> {
  const editorial = await start(folder, "editorial", "editorial");
  closing.push(() => editorial.stop());
  const original = await start(folder, "published", "few");
  const ids = await publish(built, { editorial, published: original }, entries.few).finally(() =>
    original.stop(),
  );
  await cp(join(folder, "few"), join(folder, "many"), { recursive: true });
  fillWithCopies(join(folder, "many", "dbs", "default", "data"), ids, entries.many);
  const few = await start(folder, "published", "few");
  closing.push(() => few.stop());
  const many = await start(folder, "published", "many");
  closing.push(() => many.stop());
  return { few: { editorial, published: few }, many: { editorial, published: many } };
}

async function start(folder: string, name: DatabaseName, place: string): Promise<RunningDatabase> {
  const keys = loadKeys(join(folder, "keys"), name);
  await mkdir(join(folder, place), { recursive: true });
  const { url, stop } = await startSqld({
    name,
    folder: join(folder, place),
    logFile: join(folder, `${place}.log`),
    keys,
    durability: "relaxed",
  });
  return { url, token: keys.token("rw"), readToken: keys.token("ro"), stop };
}

async function publish(built: Built, databases: Databases, total: number): Promise<string[]> {
  await migrateEditorial(databases.editorial);
  const worker = await startWorkerd({ built, databases });
  try {
    const token = await createToken(databases.editorial, { name: "bench", scope: "admin" });
    const manage = createManageClient(worker.fetch, token);
    await rebuildPublished(manage, "changed", silent);
    await seedDemonstration(manage, silent);
    const ids = await publishVariations(manage, total);
    await sleep(aftermath);
    await worker.scheduled();
    return ids;
  } finally {
    await worker.stop();
  }
}
