import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { foundByAxe } from "./axe.ts";
import { publishSite } from "./content.ts";

let prelo: Prelo;
let browser: Browser;

beforeAll(async () => {
  [prelo, browser] = await Promise.all([startPrelo(), launchBrowser()]);
  await publishSite(prelo);
});
afterAll(() => Promise.all([browser.close(), prelo.stop()]));

const pages = [
  "/sr",
  "/sr-cyrl/projekti",
  "/en/projects/bridge",
  "/en/projects/samo-srpski",
  "/sr/blog",
  "/sr-cyrl/blog/prvi-tekst",
  "/en/organisations",
  "/sr/organizacije/zadruga-zito",
  "/en/nowhere",
  "/sr/pretraga?q=zadruga",
  "/sr-cyrl/pretraga?q=nepostojeće",
  "/en/search",
];

test.each(["light", "dark"] as const)(
  "axe finds nothing on any page in %s, and a phone shows all of it",
  async (colorScheme) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 360, height: 780 },
      bypassCSP: true,
    });
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(prelo.url + path);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
      expect(await foundByAxe(page), path).toEqual([]);
    }
    await context.close();
  },
);

test("the policy lets the page's own style through and nothing complains", async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(`${prelo.url}/sr`);
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe("flex");
  expect(complaints).toEqual([]);
  await page.close();
});
