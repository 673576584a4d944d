import { join, resolve } from "node:path";
import { root } from "./build.ts";
import { loadKeys } from "./keys.ts";
import { claim, findRunning } from "./running.ts";
import { type DatabaseName, type Sqld, startSqld } from "./sqld.ts";

/** How one database is reached: with the right to write, and with the right to read alone. */
export interface Database {
  url: string;
  token: string;
  readToken: string;
}

export type Databases = Record<DatabaseName, Database>;

export interface OpenDatabases {
  databases: Databases;
  /** The address that links begin with: of the Prelo that runs on these databases, else as the environment says. */
  origin: string;
  /** Resolves with the reason when a database ends although nobody closed it. */
  lost: Promise<Error>;
  close(): Promise<void>;
}

const never = new Promise<Error>(() => undefined);

export function originOf(environment: NodeJS.ProcessEnv): string {
  return environment.PRELO_ORIGIN || `http://localhost:${environment.PORT || 8787}`;
}

export function dataFolder(): string {
  return process.env.PRELO_DATA ? resolve(process.env.PRELO_DATA) : join(root, ".data");
}

/** For the one process that serves: a data folder that another serves already is an error. */
export async function serveDatabases(): Promise<OpenDatabases> {
  return remoteDatabases() ?? ownDatabases(dataFolder());
}

/** For the operator: the databases that run, or, while nothing runs, the same databases started for the moment. */
export async function reachDatabases(): Promise<OpenDatabases> {
  const remote = remoteDatabases();
  if (remote) return remote;
  const folder = dataFolder();
  const running = await findRunning(folder);
  if (!running) return ownDatabases(folder);
  const databases = {
    editorial: localDatabase(folder, "editorial", running.urls.editorial),
    published: localDatabase(folder, "published", running.urls.published),
  };
  return { databases, origin: running.origin, lost: never, close: async () => undefined };
}

function remoteDatabases(): OpenDatabases | null {
  const { PRELO_EDITORIAL_URL, PRELO_PUBLISHED_URL } = process.env;
  if (!PRELO_EDITORIAL_URL && !PRELO_PUBLISHED_URL) return null;
  if (!PRELO_EDITORIAL_URL || !PRELO_PUBLISHED_URL) {
    throw new Error("Give both PRELO_EDITORIAL_URL and PRELO_PUBLISHED_URL, or neither.");
  }
  const databases = {
    editorial: remoteDatabase(PRELO_EDITORIAL_URL, "PRELO_EDITORIAL"),
    published: remoteDatabase(PRELO_PUBLISHED_URL, "PRELO_PUBLISHED"),
  };
  return { databases, origin: originOf(process.env), lost: never, close: async () => undefined };
}

function remoteDatabase(url: string, name: string): Database {
  const token = process.env[`${name}_TOKEN`] ?? "";
  return { url, token, readToken: process.env[`${name}_READ_TOKEN`] ?? token };
}

function localDatabase(folder: string, name: DatabaseName, url: string): Database {
  const keys = loadKeys(join(folder, "keys"), name);
  return { url, token: keys.token("rw"), readToken: keys.token("ro") };
}

async function ownDatabases(folder: string): Promise<OpenDatabases> {
  const origin = originOf(process.env);
  const held = await claim(folder, origin);
  const started = await Promise.allSettled([start(folder, "editorial"), start(folder, "published")]);
  const [editorial, published] = started.map((result) =>
    result.status === "fulfilled" ? result.value : null,
  );
  const close = async () => {
    await Promise.all([editorial?.stop(), published?.stop()]);
    held.release();
  };
  if (!editorial || !published) {
    await close();
    throw started.find((result) => result.status === "rejected")?.reason;
  }
  held.announce({ editorial, published });
  return {
    databases: {
      editorial: localDatabase(folder, "editorial", editorial.url),
      published: localDatabase(folder, "published", published.url),
    },
    origin,
    lost: Promise.race([lost(folder, "editorial", editorial), lost(folder, "published", published)]),
    close,
  };
}

function start(folder: string, name: DatabaseName): Promise<Sqld> {
  return startSqld({
    name,
    folder: join(folder, name),
    logFile: logFile(folder, name),
    keys: loadKeys(join(folder, "keys"), name),
    durability: "strong",
  });
}

async function lost(folder: string, name: DatabaseName, sqld: Sqld): Promise<Error> {
  await sqld.exited;
  return new Error(`The ${name} database has ended unexpectedly; its log is ${logFile(folder, name)}`);
}

function logFile(folder: string, name: DatabaseName): string {
  return join(folder, `${name}.log`);
}
