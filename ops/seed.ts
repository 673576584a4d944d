import { createClient } from "@libsql/client/http";
import type { Database } from "./databases.ts";
import { seedDemonstration } from "./demonstration/index.ts";
import type { ManageClient } from "./manage-client.ts";
import type { Say } from "./migrate.ts";

/** The demonstration content goes into an empty database only. */
export async function seed(editorial: Database, manage: ManageClient, say: Say): Promise<boolean> {
  if (await hasEntries(editorial)) return false;
  await seedDemonstration(manage, say);
  return true;
}

async function hasEntries({ url, readToken }: Database): Promise<boolean> {
  const client = createClient({ url, authToken: readToken });
  try {
    return (await client.execute("select 1 from entries limit 1")).rows.length > 0;
  } finally {
    client.close();
  }
}
