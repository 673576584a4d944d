import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Built, build } from "./build.ts";
import { administratorHasSignedIn, createSignInLink } from "./credentials.ts";
import { type Databases, dataFolder, serveDatabases } from "./databases.ts";
import { managing } from "./managing.ts";
import { migrateEditorial, rebuildPublished } from "./migrate.ts";
import { portState } from "./ports.ts";
import { seed } from "./seed.ts";
import { startWorkerd, type Workerd } from "./workerd.ts";

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** What has been started, in order; it is ended in the reverse order. */
const open: (() => Promise<void>)[] = [];

try {
  await Promise.race([serve(), signalled(), orphaned()]);
  await end(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await end(1);
}

async function serve(): Promise<never> {
  const opened = await serveDatabases();
  open.push(() => opened.close());
  const port = await choosePort();
  const lost = opened.lost.then((error) => Promise.reject(error));
  return Promise.race([lost, serveFrom(opened.databases, port, opened.origin)]);
}

async function serveFrom(databases: Databases, port: number, origin: string): Promise<never> {
  const built = await build({ out: join(dataFolder(), "build") });
  await prepare(built, databases, origin);
  const worker = await startWorkerd({ built, databases, origin, port });
  open.push(() => worker.stop());
  say(`ready ${worker.url}`);
  say(await signInLine(databases, origin));
  return everyMinute(worker);
}

async function choosePort(): Promise<number> {
  const port = Number(process.env.PORT || 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${process.env.PORT}"; give a number from 1 to 65535.`);
  }
  // One that was stopped or killed a moment ago may hold it still.
  const patience = Date.now() + 3000;
  while (await taken(port)) {
    if (Date.now() > patience)
      throw new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
    await sleep(100);
  }
  return port;
}

async function taken(port: number): Promise<boolean> {
  const states = await Promise.all(["127.0.0.1", "::1"].map((host) => portState(port, host)));
  return states.includes("taken");
}

/** Everything that must be done before anyone may see the site; the Worker runs for it without the public port. */
async function prepare(built: Built, databases: Databases, origin: string): Promise<void> {
  await migrateEditorial(databases.editorial);
  await managing(built, databases, origin, async (manage) => {
    await rebuildPublished(manage, "changed", say);
    if (wantsDemonstration()) await seed(databases.editorial, manage, say);
  });
}

async function signInLine({ editorial }: Databases, origin: string): Promise<string> {
  if (await administratorHasSignedIn(editorial))
    return "sign in: npm run prelo -- link <your e-mail address>";
  const link = await createSignInLink(editorial, origin, {
    email: "administrator@localhost",
    role: "administrator",
  });
  return `sign in, once, as the first administrator: ${link}`;
}

/** Stands for the cron trigger, which workerd alone never fires; the next run waits for the one before. */
async function everyMinute(worker: Workerd): Promise<never> {
  for (;;) {
    await worker.scheduled().catch((error: Error) => process.stderr.write(`${error.message}\n`));
    await sleep(60_000);
  }
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

/** npm killed outright cannot pass the signal on; nobody would ever end this process. */
async function orphaned(): Promise<void> {
  const npm = process.ppid;
  do await sleep(500);
  while (process.ppid === npm || process.env.npm_lifecycle_event !== "start");
}

async function end(code: number): Promise<never> {
  for (const close of open.reverse()) await close();
  process.exit(code);
}

function wantsDemonstration(): boolean {
  const wish = process.env.PRELO_SEED || undefined;
  if (wish !== undefined && wish !== "none") throw new Error(`PRELO_SEED can only be "none", not "${wish}".`);
  return wish === undefined;
}
