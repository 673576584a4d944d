import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
const post = newId();

beforeAll(async () => {
  prelo = await startPrelo();
  const { manage } = prelo;
  const body = (text: string) => ({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  });
  await manage.create("posts", {
    id: post,
    sr: { title: "Vuna i <filc>", body: body("Prerada vune & reciklaža <i>.") },
    en: { title: "Wool and felt", body: body("Wool processing.") },
  });
  await manage.publish("posts", post, ["sr", "en"]);
  const organisation = newId();
  await manage.create("organisations", {
    id: organisation,
    shared: { roles: ["partner"] },
    sr: { title: "Ogledna vunara", summary: "Prerada vune." },
  });
  await manage.publish("organisations", organisation, ["sr"]);
});
afterAll(() => prelo.stop());

async function page(path: string) {
  const answer = await fetch(prelo.url + path, { redirect: "manual" });
  return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
}

test("visitors search without a script, in their own script, in one round trip", async () => {
  prelo.published.proxy.reset();
  const { status, html } = await page("/sr-cyrl/pretraga?q=prerade+vune");
  expect(status).toBe(200);
  expect(prelo.published.proxy.roundTrips).toHaveLength(1);
  expect(html).toContain('<html lang="sr-Cyrl">');
  expect(html).toContain('href="/sr-cyrl/blog/vuna-i-filc"');
  expect(html).toContain("<mark>Прерада</mark> <mark>вуне</mark> &amp; рециклажа &lt;");
  expect(html).toMatch(/<span class="figure">2<\/span> резултата/);
  expect(html).toContain('value="prerade vune"');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).not.toContain("<script");
});

test("results can be narrowed to a collection, which stays in the address", async () => {
  const { html } = await page("/sr/pretraga?q=vuna");
  expect(html).toContain('href="/sr/pretraga?q=vuna&amp;collection=posts"');
  const narrowed = (await page("/sr/pretraga?q=vuna&collection=organisations")).html;
  expect(narrowed).toContain("Ogledna vunara");
  expect(narrowed).not.toContain("Vuna i &lt;filc>");
});

test.each([
  ["/sr/pretraga?q=", "/sr/pretraga"],
  ["/sr/pretraga?q=vuna%20i%20filc", "/sr/pretraga?q=vuna+i+filc"],
  ["/sr/pretraga?utm_source=x&q=vuna", "/sr/pretraga?q=vuna"],
  ["/en/search?page=2&q=wool&collection=posts", "/en/search?q=wool&collection=posts&page=2"],
  ["/en/search?q=wool&page=51", "/en/search?q=wool"],
  ["/en/search/?q=+wool++felt+", "/en/search?q=wool+felt"],
  [`/en/search?q=${"a".repeat(300)}`, `/en/search?q=${"a".repeat(200)}`],
])("%s has one address, %s", async (path, clean) => {
  prelo.published.proxy.reset();
  expect(await page(path)).toMatchObject({ status: 301, location: clean });
  expect(prelo.published.proxy.roundTrips).toHaveLength(0);
  expect((await page(clean)).status).toBe(200);
});

test("who finds nothing is told so and led on", async () => {
  const { status, html } = await page("/sr/pretraga?q=processing");
  expect(status).toBe(200);
  expect(html).toContain("Ništa nije nađeno");
  expect(html).toContain('href="/en/search?q=processing"');
  expect(html).toContain('href="/sr/projekti"');
  expect(html).toContain("Vuna i &lt;filc>");
});

test("a mistyped word is named beside what was looked for, and missing words are said to be missing", async () => {
  expect((await page("/sr/pretraga?q=recikalža")).html).toContain(
    "<q>recikalža</q>; traženo je <q>reciklaža</q>",
  );
  expect((await page("/sr/pretraga?q=vuna+astronomija")).html).toContain("Nijedna strana nema sve te reči");
});

test.each(['"><script>alert(1)</script>', "' or 1=1 --", '"', "NEAR(", "\u0000", "%", "$&", "🌱"])(
  "a hostile query is shown as text: %j",
  async (q) => {
    const answer = await prelo.fetch(`/sr/pretraga?${new URLSearchParams({ q })}`);
    expect([200, 301]).toContain(answer.status);
    expect(await answer.text()).not.toContain("<script");
  },
);

test("every page leads to the search, and publishing renews what it has found", async () => {
  expect((await page("/en")).html).toContain('href="/en/search" rel="search"');
  const path = "/en/search?q=brandnew";
  expect((await prelo.cache.fetch(path)).headers.get("cf-cache-status")).toBe("MISS");
  expect((await prelo.cache.fetch(path)).headers.get("cf-cache-status")).toBe("HIT");
  const id = newId();
  await prelo.manage.create("posts", { id, en: { title: "Brandnew" } });
  await prelo.manage.publish("posts", id, ["en"]);
  const renewed = await prelo.cache.fetch(path);
  expect(await renewed.text()).toContain("/en/blog/brandnew");
  const synonym = "/en/search?q=unheard";
  expect(await (await prelo.cache.fetch(synonym)).text()).toContain("Nothing was found");
  const glossary = newId();
  const shared = { synonyms: ["brandnew, unheard"] };
  await prelo.manage.create("glossary", { id: glossary, shared, en: { title: "Glossary" } });
  await prelo.manage.publish("glossary", glossary, ["en"]);
  expect(await (await prelo.cache.fetch(synonym)).text()).toContain('<ol class="ledger">');
});
