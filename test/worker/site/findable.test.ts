import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDemonstration } from "../../../ops/demonstration/index.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { headOf, mistakesAmongAlternates, mistakesInHead } from "./crawl/head.ts";
import { addressesIn } from "./crawl/sitemap.ts";
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
