import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { loadKeys } from "./keys.ts";
import type { DatabaseName, Sqld } from "./sqld.ts";

export interface Running {
  pid: number;
  /** The address its links begin with. */
  origin: string;
  urls: Record<DatabaseName, string>;
}

interface Note {
  pid: number;
  origin: string;
  databases: Record<DatabaseName, { pid: number; url: string }> | null;
}

export interface Claim {
  announce(databases: Record<DatabaseName, Sqld>): void;
  release(): void;
}

const secondsToStart = 30;
/** One that was told to stop a moment ago may still be ending its databases. */
const secondsToLeave = 3;

/** Makes this process the one that serves the data folder, and ends databases whose process has died without them. */
export async function claim(folder: string, origin: string): Promise<Claim> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const patience = Date.now() + secondsToLeave * 1000;
  for (let running = await findRunning(folder); running; running = await findRunning(folder)) {
    if (Date.now() > patience) throw alreadyRunning(folder, running.pid);
    await sleep(100);
  }
  const file = noteFile(folder);
  await endOrphans(folder);
  rmSync(file, { force: true });
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, origin, databases: null }), {
      flag: "wx",
      mode: 0o600,
    });
  } catch {
    throw alreadyRunning(folder, readNote(folder)?.pid);
  }
  return {
    announce({ editorial, published }) {
      const databases = {
        editorial: { pid: editorial.pid, url: editorial.url },
        published: { pid: published.pid, url: published.url },
      };
      writeFileSync(`${file}.new`, JSON.stringify({ pid: process.pid, origin, databases }), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** The databases of a folder that another process serves; it is waited for while it starts. */
export async function findRunning(folder: string): Promise<Running | null> {
  const deadline = Date.now() + secondsToStart * 1000;
  while (Date.now() < deadline) {
    const note = readNote(folder);
    if (!note || !isAlive(note.pid)) return null;
    if (note.databases) return (await answers(folder, note)) ? running(note, note.databases) : null;
    await sleep(100);
  }
  return null;
}

function running({ pid, origin }: Note, databases: NonNullable<Note["databases"]>): Running {
  return { pid, origin, urls: { editorial: databases.editorial.url, published: databases.published.url } };
}

function alreadyRunning(folder: string, pid: number | undefined): Error {
  return new Error(
    `Prelo is already running on ${folder}${pid ? ` (process ${pid})` : ""}. ` +
      "Stop it first, or choose another data folder with PRELO_DATA.",
  );
}

async function endOrphans(folder: string): Promise<void> {
  const note = readNote(folder);
  if (!note?.databases) return;
  for (const name of ["editorial", "published"] as const) {
    const { pid, url } = note.databases[name];
    // Only a server that takes a token signed with this folder's key is surely ours.
    if (!(await accepts(folder, name, url))) continue;
    process.kill(pid, "SIGTERM");
    while (isAlive(pid)) await sleep(25);
  }
}

async function answers(folder: string, note: Note): Promise<boolean> {
  if (!note.databases) return false;
  const { editorial, published } = note.databases;
  const accepted = [accepts(folder, "editorial", editorial.url), accepts(folder, "published", published.url)];
  return (await Promise.all(accepted)).every(Boolean);
}

async function accepts(folder: string, name: DatabaseName, url: string): Promise<boolean> {
  const token = loadKeys(join(folder, "keys"), name).token("ro");
  const answer = await fetch(`${url}/v2/pipeline`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: '{"baton":null,"requests":[]}',
    signal: AbortSignal.timeout(2000),
  }).catch(() => null);
  return answer?.ok ?? false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function noteFile(folder: string): string {
  return join(folder, "running.json");
}

function readNote(folder: string): Note | null {
  const file = noteFile(folder);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
