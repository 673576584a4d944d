import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
beforeAll(async () => {
  prelo = await startPrelo();
});
afterAll(() => prelo.stop());

const entries = 500;
const atOnce = 25;

interface Change {
  change: string;
  id: string;
  locale: string;
}

/** Follows the feed from where it stood until `done` says so and nothing more comes. */
async function follow(done: () => boolean): Promise<Change[]> {
  const seen: Change[] = [];
  let since = "";
  for (;;) {
    const last = done();
    await sleep(50);
    const answer = await prelo.fetch(`/api/v1/changes?limit=50${since && `&since=${since}`}`);
    if (answer.status === 503) continue;
    const { data, page } = await answer.json();
    seen.push(...data);
    since = page.next;
    if (last && data.length === 0) return seen;
  }
}

async function inParallel(
  ids: readonly string[],
  work: (id: string, index: number) => Promise<unknown>,
): Promise<void> {
  const queue = [...ids.entries()];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) await work(next[1], next[0]);
    }),
  );
}

/** What a busy database did not take at once, the cron brings out. */
async function everythingIsOut(): Promise<void> {
  const { client } = prelo.editorial;
  for (;;) {
    const { rows } = await client.execute("select 1 from outbox where invalidate_at is null limit 1");
    if (rows.length === 0) return;
    await prelo.scheduled();
  }
}

test("a reader that follows the feed during 500 concurrent publishes misses nothing", async () => {
  const ids = Array.from({ length: entries }, newId);
  await inParallel(ids, (id, index) => prelo.manage.create("posts", { id, en: { title: `Post ${index}` } }));
  let published = false;
  const following = follow(() => published);
  await inParallel(ids, (id) => prelo.manage.publish("posts", id, ["en"]));
  await everythingIsOut();
  published = true;
  const seen = await following;
  expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(ids));
  expect(seen).toHaveLength(entries);
}, 600_000);

test("an unpublished entry stays in the feed once, as a deletion", async () => {
  const id = newId();
  await prelo.manage.create("posts", { id, sr: { title: "Kratko" } });
  await prelo.manage.publish("posts", id, ["sr"]);
  await prelo.manage.unpublish("posts", id, ["sr"]);
  const all = (await follow(() => true)).filter((change) => change.id === id);
  expect(all.map(({ change, locale }) => [change, locale]).sort()).toEqual([
    ["delete", "sr-Cyrl"],
    ["delete", "sr-Latn"],
  ]);
});
