import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publishSite } from "./content.ts";

let prelo: Prelo;
let browser: Browser;
let axe: string;

beforeAll(async () => {
  [prelo, browser, axe] = await Promise.all([
    startPrelo(),
    launchBrowser(),
    readFile(new URL("../../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8"),
  ]);
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
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { axe: run } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
        const { violations } = await run.run({
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      });
      expect(found, path).toEqual([]);
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

test("a keyboard reaches the content first, then the name, the sections and the languages", async () => {
  const page = await browser.newPage();
  await page.goto(`${prelo.url}/en`);
  const reached: (string | null)[] = [];
  for (let step = 0; step < 9; step++) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
  }
  expect(reached).toEqual([
    "Skip to content",
    "Trying",
    "Projects",
    "Organisations",
    "Blog",
    "Search",
    "Latinica",
    "Ћирилица",
    "English",
  ]);
  await page.close();
});
