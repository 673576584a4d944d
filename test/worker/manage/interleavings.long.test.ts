import { afterAll, beforeAll, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { playHistories } from "./interleavings.ts";

let prelo: Prelo;
beforeAll(async () => {
  prelo = await startPrelo();
});
afterAll(() => prelo?.stop());

const first = Math.floor(Math.random() * 1_000_000);

test(`no acknowledged text is lost and no history grows in 1,000 interleavings (seeds from ${first})`, async () => {
  await playHistories(
    prelo,
    Array.from({ length: 1000 }, (_, index) => first + index),
  );
}, 1_500_000);
