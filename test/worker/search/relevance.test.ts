import { afterAll, beforeAll, expect, test } from "vitest";
import { examples, publishExamples } from "../../../ops/bench/search/library.ts";
import { queries } from "../../../ops/bench/search/queries.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
let keys: ReadonlyMap<string, string>;
beforeAll(async () => {
  prelo = await startPrelo();
  const ids = await publishExamples(prelo.manage);
  keys = new Map([...ids].map(([key, id]) => [id, key]));
}, 120_000);
afterAll(() => prelo.stop());

async function ranking(q: string, locale: string): Promise<readonly (string | undefined)[]> {
  const answer = await prelo.fetch(`/api/v1/search?${new URLSearchParams({ q, locale })}`);
  expect(answer.status).toBe(200);
  const { data } = (await answer.json()) as { data: { id: string }[] };
  return data.map(({ id }) => keys.get(id));
}

test("what people look for stands on top: mean reciprocal rank at least 0.95", async () => {
  expect(examples.length).toBeGreaterThanOrEqual(300);
  expect(queries.length).toBeGreaterThanOrEqual(80);
  let sum = 0;
  const missed: string[] = [];
  for (const [q, locale, expected] of queries) {
    const found = await ranking(q, locale);
    const rank = found.indexOf(expected) + 1;
    sum += rank > 0 ? 1 / rank : 0;
    if (rank !== 1) missed.push(`${q} (${locale}): ${expected} at ${rank || "none"}, after ${found[0]}`);
  }
  const rank = sum / queries.length;
  process.stdout.write(
    `search: mean reciprocal rank ${rank.toFixed(3)} over ${queries.length} queries and ${examples.length} entries\n${missed.join("\n")}\n`,
  );
  expect(rank).toBeGreaterThanOrEqual(0.95);
});
