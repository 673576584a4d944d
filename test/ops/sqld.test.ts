import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client/http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadKeys } from "../../ops/keys.ts";
import { type DatabaseName, startSqld } from "../../ops/sqld.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "prelo-sqld-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (name: DatabaseName) =>
  startSqld({
    name,
    folder: join(folder, name),
    logFile: join(folder, `${name}.log`),
    keys: loadKeys(join(folder, "keys"), name),
    durability: "strong",
  });

test("private keys are their owner's alone", async () => {
  loadKeys(join(folder, "keys"), "editorial");
  const { mode } = await stat(join(folder, "keys", "editorial.key"));
  expect((mode & 0o777).toString(8)).toBe("600");
});

test.each([
  [
    "editorial",
    /The editorial database in .*\/editorial does not start.*\/editorial\.log.*from your backups/s,
  ],
  [
    "published",
    /The published database in .*\/published does not start.*\/published\.log.*delete this folder/s,
  ],
] as const)("a damaged %s database is named, with what to do", async (name, message) => {
  const sqld = await start(name);
  const client = createClient({ url: sqld.url, authToken: loadKeys(join(folder, "keys"), name).token("rw") });
  await client.execute("create table t (x)");
  const insert = {
    sql: "insert into t select hex(randomblob(2000)) from generate_series(1, 2000)",
    args: [],
  };
  await client.batch([insert, insert], "write");
  await sqld.stop();
  // The next start moves everything from the write-ahead log into the file, which would be mended from it otherwise.
  await (await start(name)).stop();
  const files = join(folder, name, "dbs", "default");
  await rm(join(files, "data-wal"), { force: true });

  const file = await open(join(files, "data"), "r+");
  await file.write(Buffer.alloc(40_000, 0xa5), 0, 40_000, 1_000_000);
  await file.close();
  await expect(start(name)).rejects.toThrow(message);
});
