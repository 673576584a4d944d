import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Built } from "../../build.ts";
import { createToken } from "../../credentials.ts";
import { loadKeys } from "../../keys.ts";
import { createManageClient } from "../../manage-client.ts";
import { migrateEditorial, rebuildPublished } from "../../migrate.ts";
import { type DatabaseName, startSqld } from "../../sqld.ts";
import { startWorkerd, type Workerd } from "../../workerd.ts";
import { median } from "../median.ts";
import { fillSearch } from "./filling.ts";
import { examples, publishExamples } from "./library.ts";
import { queries } from "./queries.ts";

export interface SearchTime {
  readonly queries: number;
  readonly paragraphs: number;
  /** Milliseconds from request to answer, one at a time. */
  readonly median: number;
  readonly slowest: number;
  readonly slowestQuery: string;
  /** Mean reciprocal rank of the entries expected. */
  readonly rank: number;
}

/** Asks the relevance test's queries of an index of few paragraphs and of one of many. */
export async function measureSearch(
  built: Built,
  folder: string,
  paragraphs: number,
): Promise<readonly SearchTime[]> {
  const editorial = await start(folder, "editorial");
  const published = await start(folder, "published");
  try {
    await migrateEditorial(editorial);
    const token = await createToken(editorial, { name: "bench", scope: "admin" });
    const { few, keys } = await asked(built, { editorial, published }, async (worker) => {
      const manage = createManageClient(worker.fetch, token);
      await rebuildPublished(manage, "changed", () => undefined);
      const ids = await publishExamples(manage);
      const keys = new Map([...ids].map(([key, id]) => [id, key]));
      return { keys, few: await ask(worker, keys, examples.length * 6) };
    });
    await published.stop();
    fillSearch(join(folder, "search-published", "dbs", "default", "data"), paragraphs);
    const filled = await start(folder, "published");
    try {
      return [
        few,
        await asked(built, { editorial, published: filled }, (worker) => ask(worker, keys, paragraphs)),
      ];
    } finally {
      await filled.stop();
    }
  } finally {
    await editorial.stop();
  }
}

async function asked<Answer>(
  built: Built,
  databases: Parameters<typeof startWorkerd>[0]["databases"],
  use: (worker: Workerd) => Promise<Answer>,
): Promise<Answer> {
  const worker = await startWorkerd({ built, databases });
  try {
    return await use(worker);
  } finally {
    await worker.stop();
  }
}

const rounds = 3;

async function ask(
  worker: Workerd,
  keys: ReadonlyMap<string, string>,
  paragraphs: number,
): Promise<SearchTime> {
  const times: { query: string; time: number }[] = [];
  let ranks = 0;
  for (const [query, locale, expected] of queries) {
    const address = `/api/v1/search?${new URLSearchParams({ q: query, locale })}`;
    const each: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const from = performance.now();
      const answer = await worker.fetch(address);
      const { data } = (await answer.json()) as { data: { id: string }[] };
      each.push(performance.now() - from);
      if (round > 0) continue;
      const rank = data.findIndex(({ id }) => keys.get(id) === expected) + 1;
      ranks += rank > 0 ? 1 / rank : 0;
    }
    times.push({ query, time: median(each) });
  }
  const slowest = times.reduce((most, one) => (one.time > most.time ? one : most));
  return {
    queries: queries.length,
    paragraphs,
    median: median(times.map(({ time }) => time)),
    slowest: slowest.time,
    slowestQuery: slowest.query,
    rank: ranks / queries.length,
  };
}

async function start(folder: string, name: DatabaseName) {
  const keys = loadKeys(join(folder, "search-keys"), name);
  const place = join(folder, `search-${name}`);
  await mkdir(place, { recursive: true });
  const { url, stop } = await startSqld({
    name,
    folder: place,
    logFile: `${place}.log`,
    keys,
    durability: "relaxed",
  });
  return { url, token: keys.token("rw"), readToken: keys.token("ro"), stop };
}

export function searchReport(times: readonly SearchTime[]): string {
  const lines = times.map(
    ({ paragraphs, queries, median, slowest, slowestQuery, rank }) =>
      `- ${paragraphs.toLocaleString("en")} paragraphs, ${queries} queries: median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms (“${slowestQuery}”), mean reciprocal rank ${rank.toFixed(3)}`,
  );
  return ["Search, one query at a time, all facets counted:", "", ...lines].join("\n");
}
