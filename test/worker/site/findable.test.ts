import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDemonstration } from "../../../ops/demonstration/index.ts";
import { demonstrationRedirects } from "../../../ops/demonstration/redirects.ts";
import { launchBrowser } from "../../support/browser.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { headOf, mistakesAmongAlternates, mistakesInHead } from "./crawl/head.ts";
import { addressesIn, mistakesInSitemap } from "./crawl/sitemap.ts";
import { mistakesInStructuredData } from "./crawl/structured-data.ts";

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
  await seedDemonstration(prelo.manage, () => undefined);
  for (let number = 0; number < 25; number += 1) {
    const { id } = await prelo.manage.create("topics", {
      sr: { title: `Tema ${number}` },
      en: { title: `Topic ${number}` },
    });
    await prelo.manage.publish("topics", id, ["sr", "en"]);
  }
  const sitemap = await (await prelo.fetch("/sitemap.xml")).text();
  const paths = addressesIn(sitemap).map((address) => address.slice(prelo.url.length));
  const further = ["/sr/teme?page=2", "/sr-cyrl/teme?page=2", "/en/topics?page=2"];
  const found: Page[] = [];
  for (const path of [...paths, ...further]) found.push(await visit(path));
  pages = found;
}, 300_000);
afterAll(() => prelo?.stop());

test("every address of the sitemap is an indexed page", () => {
  expect(pages.length).toBeGreaterThan(150);
  expect(pages.filter(({ status }) => status !== 200)).toEqual([]);
  expect(pages.filter(({ text }) => !headOf(text).indexed).map(({ path }) => path)).toEqual([]);
});

test("the head of every page names it, its picture, its feeds and itself in other locales", () => {
  expect(pages.flatMap((page) => mistakesInHead(page, prelo.url))).toEqual([]);
  expect(mistakesAmongAlternates(pages, prelo.url)).toEqual([]);
});

test("what every page tells machines is valid, and small", async () => {
  const mistakes = await Promise.all(pages.map((page) => mistakesInStructuredData(page, prelo.url)));
  expect(mistakes.flat()).toEqual([]);
  const large = pages.filter(({ text }) => (headOf(text).structured[0]?.length ?? 0) > 4000);
  expect(large.map(({ path }) => path)).toEqual([]);
});

test("pictures are there, of the size that is told, for every room and locale", async () => {
  const pictures = new Set(pages.flatMap(({ text }) => headOf(text).meta.get("og:image") ?? []));
  expect(pictures.size).toBeGreaterThan(30);
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

test("each page is told apart by its title", () => {
  const titles = Map.groupBy(pages, ({ text }) => {
    const { lang, titles } = headOf(text);
    return `${lang} ${titles}`;
  });
  const shared = [...titles].filter(([, found]) => found.length > 1).map(([title]) => title);
  expect(shared).toEqual([]);
});

test("the sitemap is valid, and each of its lists names the other locales", async () => {
  const sitemap = await (await prelo.fetch("/sitemap.xml")).text();
  expect(await mistakesInSitemap(sitemap)).toEqual([]);
  const addresses = new Set(addressesIn(sitemap));
  for (const path of ["/sr/mapa", "/en/map", "/en/social-enterprises", "/sr-cyrl/dogadjaji", "/en/history"])
    expect(addresses, path).toContain(prelo.url + path);
  const alternates = Array.from(sitemap.matchAll(/ href="([^"]*)"/g), ([, address]) => address);
  expect(alternates.filter((address) => !addresses.has(address ?? ""))).toEqual([]);
});

test("addresses of the former site lead to pages that are there", async () => {
  for (const { shared } of demonstrationRedirects) {
    const answer = await prelo.fetch(`${shared.from}`);
    expect([answer.status, answer.headers.get("location")]).toEqual([301, shared.to]);
    expect((await prelo.fetch(`${shared.to}`)).status, shared.to).toBe(200);
  }
});

test("a browser fetches a page ahead, and never a search, a file or the desk", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const fetched: string[] = [];
    page.context().on("request", (request) => {
      if (request.headers()["sec-purpose"]?.startsWith("prefetch"))
        fetched.push(new URL(request.url()).pathname);
    });
    const rules = page.waitForResponse(/speculation-rules/);
    await page.goto(`${prelo.url}/en`);
    const answer = await rules;
    expect(answer.headers()["content-type"]).toBe("application/speculationrules+json");
  } finally {
    await browser.close();
  }
});
