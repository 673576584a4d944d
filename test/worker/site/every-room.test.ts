import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDemonstration } from "../../../ops/demonstration/index.ts";
import { locales, prefixOf } from "../../../schema/language/locale.ts";
import { launchBrowser } from "../../support/browser.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { foundByAxeInBothThemes } from "./axe.ts";
import { onePageOfEachRoom } from "./rooms.ts";

let prelo: Prelo;
let browser: Browser;
let rooms: readonly string[];

beforeAll(async () => {
  [prelo, browser] = await Promise.all([startPrelo(), launchBrowser()]);
  await seedDemonstration(prelo.manage, () => undefined);
  rooms = [...(await onePageOfEachRoom(prelo, "sr-Cyrl")), "/sr-cyrl/pretraga?q=zadruga", "/sr-cyrl/nema"];
});
afterAll(() => Promise.all([browser?.close(), prelo?.stop()]));

/** Looks at a page of each room, in Cyrillic, whose letters are the widest. */
async function inEachRoom(options: BrowserContextOptions, look: (page: Page, path: string) => Promise<void>) {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce", ...options });
  try {
    const page = await context.newPage();
    for (const path of rooms) {
      await page.goto(prelo.url + path);
      await look(page, path);
    }
  } finally {
    await context.close();
  }
}

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const openEverything = (page: Page) =>
  page.locator("main").evaluate((main) => {
    for (const details of main.querySelectorAll("details")) details.open = true;
  });

test("axe finds nothing in any room on a phone, in the light or in the dark", async () => {
  expect(rooms.length).toBeGreaterThan(30);
  await inEachRoom({ viewport: { width: 360, height: 780 } }, async (page, path) => {
    await openEverything(page);
    expect(await foundByAxeInBothThemes(page), path).toEqual([]);
  });
});

const reading = {
  "as it is": "html {}",
  "with text spaced out": `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`,
  "with letters twice as large": "html { font-size: 200% !important }",
};

test("no room is wider than a screen of 320 px, also with text spaced out or letters twice as large", async () => {
  const found: string[] = [];
  await inEachRoom({ viewport: { width: 320, height: 640 } }, async (page, path) => {
    await openEverything(page);
    for (const [how, content] of Object.entries(reading)) {
      const style = await page.addStyleTag({ content });
      const by = await wider(page);
      if (by > 0) found.push(`${path} by ${by} px ${how}`);
      await style.evaluate((element) => (element as HTMLStyleElement).remove());
    }
  });
  expect(found).toEqual([]);
});

test("with forced colours every room is drawn in the reader's own, ornaments apart", async () => {
  await inEachRoom({ forcedColors: "active", viewport: { width: 1280, height: 800 } }, async (page, path) => {
    const foreign = await page.locator("main").evaluate((main) => {
      const probe = main.appendChild(document.createElement("i"));
      const own = ["Canvas", "CanvasText", "LinkText", "Highlight", "GrayText"].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      const shapes = main.querySelectorAll("svg:not(.motif, .band) :is(path, rect, circle, line, text)");
      return Array.from(shapes).flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].filter((colour) => colour !== "none" && !own.includes(colour));
      });
    });
    expect(foreign, path).toEqual([]);
  });
});

test("every room is on paper in black, no wider than the sheet, and without what only a screen can use", async () => {
  // The width of A4 between margins of 15 mm.
  await inEachRoom({ viewport: { width: 680, height: 1000 } }, async (page, path) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("h1").isVisible(), path).toBe(true);
    expect(await page.locator(".top nav:visible, .foot nav:visible, .skip:visible").count(), path).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).color), path).toBe("rgb(0, 0, 0)");
    expect(await wider(page), path).toBeLessThanOrEqual(0);
  });
});

test.each(locales)(
  "a phone's first screen of the home page says what the coalition is and does, in %s",
  async (locale) => {
    const phone = { width: 360, height: 780 };
    const page = await browser.newPage({ viewport: phone });
    await page.goto(`${prelo.url}/${prefixOf[locale]}`);
    for (const said of ["main h1", "main .lead", ".doings li h2", ".doings li p"])
      for (const part of await page.locator(said).all()) {
        const { y = 0, height = 0 } = (await part.boundingBox()) ?? {};
        expect(height, said).toBeGreaterThan(0);
        expect(y + height, said).toBeLessThanOrEqual(phone.height);
      }
    expect(await page.locator(".doings li p").count()).toBe(3);
    await page.close();
  },
);
