import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { casesOf, ownTextOf } from "./bench/cases.ts";
import { startDatabases } from "./bench/databases.ts";
import { deskReport, measureDesk } from "./bench/desk.ts";
import { languageReport, measureLanguage } from "./bench/language/index.ts";
import { requestsInFlight } from "./bench/load.ts";
import { measurePublishing } from "./bench/publishing.ts";
import { buildReference } from "./bench/reference/index.ts";
import { report } from "./bench/report.ts";
import { countRoundTrips } from "./bench/round-trips.ts";
import { measureSearch, searchReport } from "./bench/search/index.ts";
import { measureSpeed, type Speed } from "./bench/speed.ts";
import { measureStartUp } from "./bench/start-up.ts";
import { heaviestPage } from "./bench/weights.ts";
import { startWorker } from "./bench/worker.ts";
import { build } from "./build.ts";
import { measureSizes } from "./sizes.ts";

const quick = process.argv.includes("--quick");
const entries = { few: 200, many: quick ? 5_000 : 100_000 };
const paragraphs = quick ? 10_000 : 100_000;
const effort = quick
  ? { rounds: 1, seconds: 1, starts: 2, publishes: 5, opens: 1, keys: 20 }
  : { rounds: 5, seconds: 1, starts: 5, publishes: 30, opens: 5, keys: 100 };

const say = (line: string) => void process.stderr.write(`${line}\n`);
const folder = await mkdtemp(join(tmpdir(), "prelo-bench-"));
const closing: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];

try {
  process.stdout.write(`${await Promise.race([measure(), interrupted()])}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}
for (const close of closing.reverse()) await close();
process.exit();

function interrupted(): Promise<never> {
  return new Promise((_resolve, reject) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => reject(new Error(`The bench was ended by ${signal}.`)));
  });
}

async function measure(): Promise<string> {
  say(`building, and filling databases with ${entries.few} and ${entries.many} entries`);
  const built = await build({ out: join(folder, "build") });
  const { few, many } = await startDatabases(folder, built, entries, closing);
  const references = {
    fixedPage: await buildReference("fixed-page", folder),
    oneRow: await buildReference("one-row", folder),
  };
  const start = async (worker: string, databases = few) => {
    const started = await startWorker({ ...built, worker }, databases);
    closing.push(() => started.stop());
    return started;
  };
  const subjects = {
    few: await start(built.worker),
    many: await start(built.worker, many),
    fixedPage: await start(references.fixedPage),
    oneRow: await start(references.oneRow),
  };
  const cases = await casesOf(subjects.few);
  const ownText = await ownTextOf(subjects.few);
  const heaviest = await heaviestPage(subjects.few);
  const speeds: Speed[] = [];
  for (const each of cases) {
    say(`requests a second: ${each.name}`);
    speeds.push(await measureSpeed(subjects, each, effort));
  }
  say("round trips, sizes, start-up, publishing");
  const preloOn = (databases: typeof few) => startWorker(built, databases);
  const roundTrips = await countRoundTrips(preloOn, few, cases);
  const sizes = await measureSizes(built);
  const startUp = await measureStartUp(built.worker, join(folder, "start-up"), effort.starts);
  const publishing = await measurePublishing(() => preloOn(few), few, effort.publishes);
  say(`search, in ${paragraphs} paragraphs`);
  const search = await measureSearch(built, folder, paragraphs);
  const findings = { speeds, entries, roundTrips, sizes, ownText, heaviest, startUp, publishing };
  say("the functions of the language");
  const language = languageReport(measureLanguage());
  say("the desk, in a browser");
  const desk = await measureDesk(built, few, effort);
  return [setting(), report(findings), searchReport(search), language, deskReport(desk)].join("\n\n");
}

function setting(): string {
  const { rounds, seconds } = effort;
  const day = new Date().toISOString().slice(0, 10);
  return (
    `${day}, ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, ` +
    `sqld and workerd on the same machine. ${requestsInFlight} requests in flight; medians of ${rounds} rounds of ` +
    `${seconds} s, which take turns among the Workers compared.`
  );
}
