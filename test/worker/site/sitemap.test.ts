import { afterAll, beforeAll, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { addressesIn, mistakesInSitemap } from "./crawl/sitemap.ts";

let prelo: Prelo;
const posts = Array.from({ length: 1001 }, (_, number) => ({
  id: `01761b99-4c00-7000-8000-${String(number).padStart(12, "0")}`,
  slug: `vest-${number}`,
}));

beforeAll(async () => {
  prelo = await startPrelo();
  await prelo.published.client.execute({
    sql: `insert into documents
        (entry, locale, collection, slug, title, published_at, updated_at, version, digest)
      select p.value ->> 'id', l.value, 'posts', p.value ->> 'slug', 'Vest', '2026-01-01', '2026-01-02', 1, ''
      from json_each(?) as p, json_each('["sr-Latn", "sr-Cyrl"]') as l`,
    args: [JSON.stringify(posts)],
  });
});

afterAll(async () => {
  await prelo.stop();
});

test("a large site has an index of sitemaps, in which each address stands once", async () => {
  prelo.published.proxy.reset();
  const index = await prelo.fetch("/sitemap.xml");
  expect(index.headers.get("content-type")).toBe("application/xml; charset=utf-8");
  const text = await index.text();
  expect(text).toContain("<sitemapindex");
  expect(await mistakesInSitemap(text)).toEqual([]);
  expect(await mistakesInSitemap(text.replaceAll("<loc>", "<loc><b/>"))).not.toEqual([]);
  const parts = addressesIn(text);
  expect(parts).toEqual([`${prelo.url}/sitemap-1.xml`, `${prelo.url}/sitemap-2.xml`]);
  const places: string[] = [];
  for (const part of parts) {
    const answer = await prelo.fetch(new URL(part).pathname);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-tag")).toBe(index.headers.get("cache-tag"));
    const xml = await answer.text();
    expect(await mistakesInSitemap(xml)).toEqual([]);
    places.push(...addressesIn(xml));
  }
  expect(prelo.published.proxy.roundTrips).toHaveLength(3);
  expect(new Set(places).size).toBe(places.length);
  for (const { slug } of posts) {
    expect(places).toContain(`${prelo.url}/sr/blog/${slug}`);
    expect(places).toContain(`${prelo.url}/sr-cyrl/blog/${slug}`);
  }
  expect(places).toContain(`${prelo.url}/sr/projekti`);
});

test("there is no sitemap past the last, nor one with another number", async () => {
  for (const path of ["/sitemap-3.xml", "/sitemap-0.xml", "/sitemap-02.xml", "/sitemap-10000.xml"])
    expect((await prelo.fetch(path)).status).toBe(404);
});
