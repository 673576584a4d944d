import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publishSite, secret } from "./content.ts";

let prelo: Prelo;
let content: Awaited<ReturnType<typeof publishSite>>;

beforeAll(async () => {
  prelo = await startPrelo();
  content = await publishSite(prelo);
});
afterAll(() => prelo.stop());

const bodyOf = async (path: string) => (await prelo.fetch(path)).text();

const pages = [
  "/sr",
  "/sr-cyrl",
  "/en",
  "/sr/projekti",
  "/sr-cyrl/projekti",
  "/en/projects",
  "/sr/projekti/most",
  "/sr-cyrl/projekti/most",
  "/en/projects/bridge",
  "/en/projects/samo-srpski",
  "/sr/blog",
  "/en/blog/first-post",
  "/sr/organizacije",
  "/sr-cyrl/organizacije/zadruga-zito",
];

test.each(pages)("%s is one round trip, cacheable, without scripts or secrets", async (path) => {
  prelo.published.proxy.reset();
  const answer = await prelo.fetch(path);
  expect(answer.status).toBe(200);
  expect(prelo.published.proxy.roundTrips).toHaveLength(1);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=0");
  expect(answer.headers.get("cache-tag")).toContain("c:site-settings");
  const html = await answer.text();
  expect(html).toMatch(/^<!doctype html><html lang="(sr-Latn|sr-Cyrl|en)">/);
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)/);
  expect(html).not.toContain(" style=");
  expect(html).not.toContain(secret);
  const [, styles = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const hash = createHash("sha256").update(styles).digest("base64");
  expect(answer.headers.get("content-security-policy")).toContain(
    `default-src 'none'; style-src 'sha256-${hash}'`,
  );
  const again = await prelo.fetch(path, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
});

test("a project says its facts in the words of each locale", async () => {
  const serbian = await bodyOf("/sr/projekti/most");
  for (const said of [
    "Most",
    "u toku",
    "149.523\u00a0€",
    "januar–avgust 2020.",
    "8 meseci",
    "Zadruga Žito",
    "Srbija i Severna Makedonija",
  ])
    expect(serbian).toContain(said);
  const cyrillic = await bodyOf("/sr-cyrl/projekti/most");
  for (const said of [
    "Мост",
    "у току",
    "8 месеци",
    "Задруга Жито",
    "Србија и Северна Македонија",
    "Повезати две обале.",
  ])
    expect(cyrillic).toContain(said);
  const english = await bodyOf("/en/projects/bridge");
  for (const said of [
    "The Bridge",
    "active",
    "€149,523",
    "January–August 2020",
    "8 months",
    "Wheat Cooperative",
    "Serbia and North Macedonia",
  ])
    expect(english).toContain(said);
});

test("links in a text lead to what is public and are plain text otherwise", async () => {
  const html = await bodyOf("/sr/projekti/most");
  expect(html).toContain('<a href="/sr/organizacije/zadruga-zito">zadruga</a> i skriveno');
  expect(html).not.toContain("entry:");
});

test("a project names the posts about it, an organisation the projects it funds", async () => {
  expect(await bodyOf("/en/projects/bridge")).toContain('href="/en/blog/first-post"');
  expect(await bodyOf("/sr-cyrl/organizacije/zadruga-zito")).toContain('href="/sr-cyrl/projekti/most"');
});

test("the language switch leads to the same entry", async () => {
  const html = await bodyOf("/sr/projekti/most");
  expect(html).toContain(
    '<a href="/sr/projekti/most" lang="sr-Latn" hreflang="sr-Latn" aria-current="true">Latinica</a>',
  );
  expect(html).toContain('<a href="/sr-cyrl/projekti/most" lang="sr-Cyrl" hreflang="sr-Cyrl">Ћирилица</a>');
  expect(html).toContain('<a href="/en/projects/bridge" lang="en" hreflang="en">English</a>');
  expect(html).toContain(`<link rel="canonical" href="${prelo.url}/sr/projekti/most"/>`);
  expect(html).toContain(`<link rel="alternate" hreflang="en" href="${prelo.url}/en/projects/bridge"/>`);
});

test("where an entry has no translation, its original stands in the locale's own frame under a notice", async () => {
  const html = await bodyOf("/en/projects/samo-srpski");
  expect(html).toMatch(/^<!doctype html><html lang="en">/);
  expect(html).toContain("So far this has been published in Serbian only.");
  expect(html).toMatch(/<h1 lang="sr-Latn"[^>]*>Samo srpski<\/h1>/);
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(html).toContain(`<link rel="canonical" href="${prelo.url}/sr/projekti/samo-srpski"/>`);
  expect(html).not.toContain('rel="alternate" hreflang');
  const serbian = await bodyOf("/sr-cyrl/projekti/english-only");
  expect(serbian).toContain("Овај садржај за сада постоји само на енглеском језику.");
  expect(serbian).toContain('<p class="lead" lang="en">Not translated.</p>');
});

test("lists name entries of the other language too, and say so", async () => {
  const english = await bodyOf("/en/projects");
  expect(english).toMatch(
    /<a href="\/en\/projects\/samo-srpski" lang="sr-Latn"[^>]*>Samo srpski<\/a> <span class="in">in Serbian<\/span>/,
  );
  const order = ["The Bridge", "Samo srpski", "English Only"].map((title) => english.indexOf(`>${title}<`));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  const serbian = await bodyOf("/sr/projekti");
  expect(serbian).toMatch(/English Only<\/a> <span class="in">na engleskom<\/span>/);
  expect(serbian.match(/data-moves="[^"]*">Samo srpski/g)).toHaveLength(1);
});

test("the home page shows the featured projects in their order, and who makes up the coalition", async () => {
  const html = await bodyOf("/en");
  expect(html).toContain("For an economy that joins");
  expect(html.indexOf("English Only")).toBeLessThan(html.indexOf("The Bridge"));
  expect(html).toContain("Wheat Cooperative");
  expect(html).toContain(">Facebook<");
});

test("a list is paged, and past its end there is nothing", async () => {
  await prelo.published.client.execute(`insert into posts
      (entry, locale, slug, published_at, updated_at, version, sole, title, title_sort)
    with recursive days(day) as (values (1) union all select day + 1 from days where day < 13)
    select printf('01900000-0000-7000-8000-%012d', day), 'sr-Latn', 'dan-' || day, printf('2020-01-%02d', day), '2020',
      1, 1, printf('Dan %02d', day), '' from days`);
  const [first, second] = [await bodyOf("/sr/blog"), await bodyOf("/sr/blog?page=2")];
  expect(first).toContain('href="/sr/blog?page=2"');
  expect(first).toContain("Prvi tekst");
  expect(first).toContain("Dan 03");
  expect(first).not.toContain("Dan 02");
  expect(second).toContain("Dan 02");
  expect(second).toContain("Dan 01");
  expect(second).toContain('<a href="/sr/blog" rel="prev">');
  expect(await bodyOf("/en/blog?page=2")).toContain('lang="sr-Latn"');
  expect((await prelo.fetch("/sr/blog?page=3")).status).toBe(404);
});

test("a visitor sees a new edition at once, through the edge cache", async () => {
  const path = "/en/projects/bridge";
  await prelo.cache.fetch(path);
  // The edge refuses more than a few purges a minute, and the fixture has used them.
  prelo.cache.advance(61);
  const { en } = (await prelo.manage.read("projects", content.bridge)).parts;
  const data = { ...en?.data, goal: "To join three banks." };
  await prelo.manage.save("projects", content.bridge, "en", en?.revision ?? 0, data);
  await prelo.manage.publish("projects", content.bridge, ["en"]);
  expect(await (await prelo.cache.fetch(path)).text()).toContain("To join three banks.");
});
