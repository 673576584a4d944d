import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDemonstration } from "../../../ops/demonstration/index.ts";
import { locales } from "../../../schema/language/locale.ts";
import { launchBrowser } from "../../support/browser.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { foundByAxeInBothThemes } from "./axe.ts";
import { everyPage } from "./rooms.ts";

let prelo: Prelo;
let browser: Browser;

beforeAll(async () => {
  [prelo, browser] = await Promise.all([startPrelo(), launchBrowser()]);
  await seedDemonstration(prelo.manage, () => undefined);
});
afterAll(() => Promise.all([browser?.close(), prelo?.stop()]));

test.each(locales)(
  "axe finds nothing on any page of the demonstration site, on a phone or a wide screen, in %s",
  async (locale) => {
    const paths = await everyPage(prelo, locale);
    expect(paths.length).toBeGreaterThan(80);
    const page = await browser.newPage({ bypassCSP: true, reducedMotion: "reduce" });
    const found: string[] = [];
    for (const path of paths)
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(prelo.url + path);
        for (const mistake of await foundByAxeInBothThemes(page))
          found.push(`${path} at ${width}: ${mistake}`);
      }
    await page.close();
    expect(found).toEqual([]);
  },
  3_600_000,
);
