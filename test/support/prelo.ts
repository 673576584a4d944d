import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, createClient } from "@libsql/client/http";
import { inject } from "vitest";
import { type BuildOptions, build } from "../../ops/build.ts";
import { createSignInLink, createToken } from "../../ops/credentials.ts";
import type { Database } from "../../ops/databases.ts";
import { loadKeys } from "../../ops/keys.ts";
import { createManageClient, type ManageClient } from "../../ops/manage-client.ts";
import { migrateEditorial, rebuildPublished } from "../../ops/migrate.ts";
import { freePort } from "../../ops/ports.ts";
import { type DatabaseName, startSqld } from "../../ops/sqld.ts";
import { startWorkerd, type Workerd } from "../../ops/workerd.ts";
import type { Role, Scope } from "../../schema/editorial.ts";
import { type DatabaseProxy, startDatabaseProxy } from "./database-proxy.ts";
import { createEdgeCache, type EdgeCacheSimulator } from "./edge-cache.ts";

export interface TestDatabase extends Database {
  /** The database itself, past the proxy. */
  directUrl: string;
  /** Stands between the Worker and the database: counts round trips, breaks and holds them. */
  proxy: DatabaseProxy;
  /** Goes past the proxy: what a test reads or writes itself is not counted. */
  client: Client;
}

export interface Prelo {
  url: string;
  editorial: TestDatabase;
  published: TestDatabase;
  /** The edge cache; `cache.fetch(path)` is a visitor before it, `fetch(path)` goes straight to the Worker. */
  cache: EdgeCacheSimulator;
  fetch: Workerd["fetch"];
  /** The management API with the rights of an administrator. */
  manage: ManageClient;
  /** A new token of a scope. */
  token(scope: Scope): Promise<string>;
  /** A link with which a browser signs in once. */
  signInLink(email: string, role?: Role): Promise<string>;
  /** What the Worker has logged. */
  logs: string[];
  scheduled: Workerd["scheduled"];
  /** Ends workerd at once, as a crash does, and starts it again at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A whole Prelo of a test file's own: two databases, the built Worker in workerd, an edge cache, no content. With
 * `collections`, the path of a module, it is built with that list of collections.
 */
export async function startPrelo({ collections }: Pick<BuildOptions, "collections"> = {}): Promise<Prelo> {
  const folder = await mkdtemp(join(tmpdir(), "prelo-test-"));
  const built = collections ? await build({ out: join(folder, "build"), collections }) : builtOnce();
  const [editorial, published] = await Promise.all([
    startDatabase(folder, "editorial"),
    startDatabase(folder, "published"),
  ]);
  const pastProxy = { ...editorial, url: editorial.directUrl };
  await migrateEditorial(pastProxy);
  const port = await freePort();
  const logs: string[] = [];
  const fetchOrigin: Workerd["fetch"] = (path, init) => workerd.fetch(path, init);
  const cache = createEdgeCache(fetchOrigin);
  const databases = { editorial, published };
  const log = (level: string, message: string) => logs.push(`${level}: ${message}`);
  const start = () => startWorkerd({ built, databases, port, edgeCache: cache, log });
  let workerd = await start();
  const token = (scope: Scope) => createToken(pastProxy, { name: `test ${scope}`, scope });
  const manage = createManageClient(fetchOrigin, await token("admin"));
  await rebuildPublished(manage, "changed", () => undefined);
  editorial.proxy.reset();
  published.proxy.reset();
  return {
    url: workerd.url,
    editorial,
    published,
    cache,
    fetch: fetchOrigin,
    manage,
    token,
    signInLink: (email, role) => createSignInLink(pastProxy, workerd.url, role ? { email, role } : { email }),
    logs,
    scheduled: () => workerd.scheduled(),
    async restart() {
      await workerd.stop();
      workerd = await start();
    },
    async stop() {
      await workerd.stop();
      await Promise.all([editorial.stop(), published.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function builtOnce() {
  const built = inject("built");
  if (built.failure) throw new Error(`The Worker was not built.\n${built.failure}`);
  return built;
}

async function startDatabase(folder: string, name: DatabaseName) {
  const keys = loadKeys(join(folder, "keys"), name);
  const sqld = await startSqld({
    name,
    folder: join(folder, name),
    logFile: join(folder, `${name}.log`),
    keys,
    durability: "relaxed",
  });
  const proxy = await startDatabaseProxy(sqld.url);
  const client = createClient({ url: sqld.url, authToken: keys.token("rw") });
  return {
    url: proxy.url,
    directUrl: sqld.url,
    token: keys.token("rw"),
    readToken: keys.token("ro"),
    proxy,
    client,
    async stop() {
      client.close();
      await proxy.stop();
      await sqld.stop();
    },
  };
}
