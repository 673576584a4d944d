import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDemonstration } from "../../../ops/demonstration/index.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { mistakesInMarkup } from "./crawl/markup.ts";
import { type Visit, walk } from "./crawl/walk.ts";

let prelo: Prelo;
const visits: Visit[] = [];

beforeAll(async () => {
  prelo = await startPrelo();
  await seedDemonstration(prelo.manage, () => undefined);
  await walk(
    prelo,
    ["/", "/sr", "/sr-cyrl", "/en", "/sitemap.xml", "/robots.txt"],
    (visit) => visits.push(visit),
    atMostOneFacet,
  );
}, 300_000);
afterAll(() => prelo?.stop());

/** Each facet by itself; their combinations are as many as there are subsets. */
const atMostOneFacet = (path: string) => (path.split("?")[1]?.split("&").length ?? 0) <= 1;

const pages = () => visits.filter(({ status, type }) => status === 200 && type.startsWith("text/html"));

test("no link of the demonstration site leads nowhere", () => {
  const broken = visits.filter(({ status }) => status >= 400);
  expect(broken.map(({ path, from, status }) => `${status} ${path} from ${from}`)).toEqual([]);
  expect(pages().length).toBeGreaterThan(100);
});

test("every page is valid HTML", async () => {
  const invalid: string[] = [];
  for (const { path, text } of pages())
    for (const mistake of await mistakesInMarkup(text)) invalid.push(`${path} ${mistake}`);
  expect(invalid).toEqual([]);
});

test("every page is light", () => {
  const heavy = pages()
    .map(({ path, text }) => ({ path, bytes: gzipSync(text).length }))
    .filter(({ bytes }) => bytes > 14_000);
  expect(heavy).toEqual([]);
});
