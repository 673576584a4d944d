import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publishSite } from "./content.ts";
import { headOf, mistakesAmongAlternates, mistakesInHead } from "./crawl/head.ts";
import { addressesIn, mistakesInSitemap } from "./crawl/sitemap.ts";
import { mistakesInStructuredData } from "./crawl/structured-data.ts";
import { publisher } from "./publisher.ts";

interface Page {
  readonly path: string;
  readonly status: number;
  readonly text: string;
}

let prelo: Prelo;
let pages: readonly Page[];

async function visit(path: string): Promise<Page> {
  const answer = await prelo.fetch(path);
  return { path, status: answer.status, text: await answer.text() };
}

beforeAll(async () => {
  prelo = await startPrelo();
  await publishSite(prelo);
  const publish = publisher(prelo);
  for (let number = 0; number < 21; number += 1)
    await publish("topics", { sr: { title: `Tema ${number}` }, en: { title: `Topic ${number}` } });
  await publish("pages", { sr: { title: "O nama" }, en: { title: "About us" } });
  const sitemap = await (await prelo.fetch("/sitemap.xml")).text();
  const paths = addressesIn(sitemap).map((address) => address.slice(prelo.url.length));
  const further = ["/sr/teme?page=2", "/sr-cyrl/teme?page=2", "/en/topics?page=2"];
  const found: Page[] = [];
  for (const path of [...paths, ...further]) found.push(await visit(path));
  pages = found;
}, 120_000);
afterAll(() => prelo?.stop());

test("every address of the sitemap is an indexed page", () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([]);
  expect(pages.filter(({ text }) => !headOf(text).indexed).map(({ path }) => path)).toEqual([]);
});

test("the head of every page names it, its picture, its feeds and itself in other locales", () => {
  for (const page of pages) expect(mistakesInHead(page, prelo.url), page.path).toEqual([]);
  expect(mistakesAmongAlternates(pages, prelo.url)).toEqual([]);
});

test("what every page tells machines is valid, and small", async () => {
  for (const page of pages) expect(await mistakesInStructuredData(page, prelo.url), page.path).toEqual([]);
  const large = pages.filter(({ text }) => (headOf(text).structured[0]?.length ?? 0) > 4000);
  expect(large.map(({ path }) => path)).toEqual([]);
});

test("pictures are there, of the size that is told, for every room and locale", async () => {
  const pictures = new Set(pages.flatMap(({ text }) => headOf(text).meta.get("og:image") ?? []));
  expect(pictures.size).toBeGreaterThan(30);
  for (const locale of ["sr", "sr-cyrl", "en"])
    expect(pictures).toContain(`${prelo.url}/pictures/map-${locale}.png`);
  for (const picture of pictures) {
    const answer = await fetch(picture);
    expect(answer.status, picture).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("cache-control")).toContain("max-age=86400");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(bytes.length, picture).toBeLessThan(120_000);
  }
  for (const path of ["/pictures/nothing.png", "/pictures", "/pictures/../admin/index.html"])
    expect((await prelo.fetch(path)).headers.get("content-type")).not.toBe("image/png");
  expect((await prelo.fetch("/pictures/home-sr.png", { method: "POST" })).status).toBe(405);
});

test("the sitemap is valid, and each of its lists names the other locales", async () => {
  const sitemap = await (await prelo.fetch("/sitemap.xml")).text();
  expect(await mistakesInSitemap(sitemap)).toEqual([]);
  const addresses = new Set(addressesIn(sitemap));
  for (const path of ["/sr/mapa", "/en/map", "/en/social-enterprises", "/sr-cyrl/dogadjaji", "/sr/o-nama"])
    expect(addresses, path).toContain(prelo.url + path);
  const alternates = Array.from(sitemap.matchAll(/ href="([^"]*)"/g), ([, address]) => address);
  expect(alternates.filter((address) => !addresses.has(address ?? ""))).toEqual([]);
});

test.each([
  ["/en/projects/samo-srpski", "/sr/projekti/samo-srpski"],
  ["/sr/projekti?status=active", undefined],
  ["/sr/pretraga", undefined],
  ["/en/search?q=bridge", undefined],
  ["/en/nothing", undefined],
])("%s is left out by search engines", async (path, canonical) => {
  const { text } = await visit(path);
  expect(headOf(text).indexed).toBe(false);
  expect(mistakesInHead({ path, text }, prelo.url)).toEqual([]);
  const found = headOf(text).links.find((link) => link.get("rel") === "canonical");
  expect(found?.get("href")).toBe(canonical && prelo.url + canonical);
});

test("a browser fetches a page ahead when a reader is about to open it, and never a search or a file", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const rules = page.waitForResponse(/speculation-rules/);
    await page.goto(`${prelo.url}/en`);
    expect((await rules).headers()["content-type"]).toBe("application/speculationrules+json");
    prelo.published.proxy.reset();
    await page.hover('a[href="/en/search"]');
    await page.waitForTimeout(500);
    await page.hover('main a[href="/en/projects"]');
    await expect.poll(() => prelo.published.proxy.roundTrips.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    expect(prelo.published.proxy.roundTrips).toHaveLength(1);
    await page.goto(`${prelo.url}/en/map`);
    prelo.published.proxy.reset();
    await page.hover('main a[href$=".geojson"]');
    await page.waitForTimeout(500);
    await page.hover('header a[href="/en"]');
    await expect.poll(() => prelo.published.proxy.roundTrips.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    expect(prelo.published.proxy.roundTrips).toHaveLength(1);
  } finally {
    await browser.close();
  }
});
