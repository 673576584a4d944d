import { afterAll, beforeAll, describe, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { playHistories } from "./interleavings.ts";

let prelo: Prelo;
beforeAll(async () => {
  prelo = await startPrelo();
});
afterAll(() => prelo?.stop());

const first = Math.floor(Math.random() * 1_000_000);
const hundreds = Array.from({ length: 10 }, (_, index) => first + index * 100);

describe("no acknowledged text is lost and no history grows", () => {
  test.each(hundreds)("in 100 interleavings, seeds from %i", async (seed) => {
    await playHistories(
      prelo,
      Array.from({ length: 100 }, (_, index) => seed + index),
    );
  });
});
