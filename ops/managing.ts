import { createToken } from "./credentials.ts";
import type { Databases } from "./databases.ts";
import { createManageClient, type ManageClient } from "./manage-client.ts";
import { startWorkerd } from "./workerd.ts";

/** Runs the Worker for as long as the work takes, at a port that nobody is told, and manages through it. */
export async function managing(
  built: { worker: string; assets: string },
  databases: Databases,
  origin: string,
  work: (manage: ManageClient) => Promise<void>,
): Promise<void> {
  const worker = await startWorkerd({ built, databases, origin });
  try {
    const expiresAt = new Date(Date.now() + 60 * 60 * 1000).toISOString();
    const token = await createToken(databases.editorial, { name: "operator", scope: "admin", expiresAt });
    await work(createManageClient(worker.fetch, token));
  } finally {
    await worker.stop();
  }
}
