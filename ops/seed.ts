import { createClient } from "@libsql/client/http";
import type { Database } from "./databases.ts";
import { isUnfinished, seedDemonstration } from "./demonstration/index.ts";
import type { ManageClient } from "./manage-client.ts";
import type { Say } from "./migrate.ts";

/** The demonstration content goes into an empty database, or into one where a former start was cut short doing so. */
export async function seed(editorial: Database, manage: ManageClient, say: Say): Promise<boolean> {
  if (!isUnfinished(await someIds(editorial))) return false;
  await seedDemonstration(manage, say);
  return true;
}

/** More than the demonstration has, where there are more. */
async function someIds({ url, readToken }: Database): Promise<readonly string[]> {
  const client = createClient({ url, authToken: readToken });
  try {
    const { rows } = await client.execute("select id from entries limit 100");
    return rows.map(({ id }) => String(id));
  } finally {
    client.close();
  }
}
