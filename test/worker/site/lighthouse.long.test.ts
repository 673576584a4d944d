import lighthouse from "lighthouse";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium } from "../../../ops/chromium.ts";
import { seedDemonstration } from "../../../ops/demonstration/index.ts";
import { freePort } from "../../../ops/ports.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { onePageOfEachRoom } from "./rooms.ts";

let prelo: Prelo;
let browser: Browser;
let port: number;
const paths = new Map<Locale, readonly string[]>();

beforeAll(async () => {
  port = await freePort();
  [prelo, browser] = await Promise.all([
    startPrelo(),
    launchChromium(inject("chromium"), [`--remote-debugging-port=${port}`]),
  ]);
  await seedDemonstration(prelo.manage, () => undefined);
  for (const locale of locales) paths.set(locale, await onePageOfEachRoom(prelo, locale));
}, 300_000);
afterAll(() => Promise.all([browser?.close(), prelo?.stop()]));

const categories = ["performance", "accessibility", "best-practices", "seo"];

/** The scores of a page as on a phone; the best of some runs, since the machine's other work weighs on the first of them. */
async function scoresOf(path: string): Promise<Readonly<Record<string, number>>> {
  const best: Record<string, number> = {};
  for (let run = 0; run < 3; run++) {
    const result = await lighthouse(prelo.url + path, {
      port,
      onlyCategories: categories,
      logLevel: "error",
    });
    for (const [name, { score }] of Object.entries(result?.lhr.categories ?? {}))
      best[name] = Math.max(best[name] ?? 0, Math.round((score ?? 0) * 100));
    if (categories.every((name) => best[name] === 100)) break;
  }
  return best;
}

test.each(locales)(
  "Lighthouse gives a page of each room 100 in everything, in %s",
  async (locale) => {
    const short: string[] = [];
    for (const path of paths.get(locale) ?? []) {
      const scores = await scoresOf(path);
      for (const [name, score] of Object.entries(scores))
        if (score < 100) short.push(`${path} ${name} ${score}`);
    }
    expect(paths.get(locale)?.length).toBeGreaterThan(20);
    expect(short).toEqual([]);
  },
  3_600_000,
);
