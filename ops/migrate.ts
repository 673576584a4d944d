import { join } from "node:path";
import { createClient } from "@libsql/client/http";
import { drizzle } from "drizzle-orm/libsql/http";
import { migrate } from "drizzle-orm/libsql/migrator";
import { root } from "./build.ts";
import type { Database } from "./databases.ts";
import type { ManageClient } from "./manage-client.ts";

export type Say = (line: string) => void;

/** All pending migrations of the editorial database, in one atomic batch. */
export async function migrateEditorial({ url, token }: Database): Promise<void> {
  const client = createClient({ url, authToken: token });
  try {
    await migrate(drizzle(client), { migrationsFolder: join(root, "schema", "migrations") });
  } finally {
    client.close();
  }
}

/** The Worker alone projects; it is asked for one slice after another until the published database is complete. */
export async function rebuildPublished(
  manage: ManageClient,
  when: "changed" | "always",
  say: Say,
): Promise<void> {
  let progress = await manage.rebuild(when);
  while (!progress.done) {
    say(`published database: ${progress.projected} of ${progress.total} entries`);
    // Asking for "always" again would start over.
    progress = await manage.rebuild("changed");
  }
  if (progress.total > 0)
    say(`published database: ${progress.projected} of ${progress.total} entries, complete`);
}
