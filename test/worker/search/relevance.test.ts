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

/** The text with one letter left out, added, changed or swapped in one of its longer words. */
function mistyped(text: string, random: () => number): string {
  const pick = (count: number) => Math.floor(random() * count);
  const long = [...text.matchAll(/\p{L}{5,}/gu)];
  const word = long[pick(long.length)];
  if (!word) return text;
  const at = word.index + 1 + pick(word[0].length - 2);
  const letter = "aeiounrtsk".charAt(pick(10));
  const [before, here, next, after] = [
    text.slice(0, at),
    text.charAt(at),
    text.charAt(at + 1),
    text.slice(at + 2),
  ];
  const written = [next, letter + here + next, letter + next, next + here][pick(4)];
  return before + written + after;
}

test("one typing mistake in a title seldom matters", async () => {
  const seed = Date.now() % 100_000;
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const sample = Array.from({ length: 60 }, () => examples[Math.floor(random() * examples.length)]);
  let sum = 0;
  for (const example of sample) {
    const rank =
      (await ranking(mistyped(example?.sr.title ?? "", random), "sr-Latn")).indexOf(example?.key) + 1;
    sum += rank > 0 ? 1 / rank : 0;
  }
  process.stdout.write(
    `search: mean reciprocal rank ${(sum / 60).toFixed(3)} over 60 mistyped titles, seed ${seed}\n`,
  );
  expect(sum / 60).toBeGreaterThanOrEqual(0.9);
});

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
