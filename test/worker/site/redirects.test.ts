import { afterAll, beforeAll, expect, test } from "vitest";
import { askManage } from "../../support/manage.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publishSite } from "./content.ts";
import { publisher } from "./publisher.ts";

let prelo: Prelo;
let publish: ReturnType<typeof publisher>;
const origin = "https://old.example.org";

beforeAll(async () => {
  prelo = await startPrelo();
  publish = publisher(prelo);
  await publishSite(prelo);
  for (const [from, to] of [
    ["/istorijat", "/sr"],
    ["/novosti/page/2", "/sr/blog"],
    [`${origin}/sta-radimo/projekti/?x=1`, "/sr/projekti"],
    ["/en/17722", "/en/blog"],
    ["/sr/projekti/stari", "/sr/projekti/most#ishodi"],
    ["/sr/projekti/bridge", "/sr/blog"],
    ["/sr/projekti/most", "/sr/blog"],
    ["/sr/kalendar/2019", "https://archive.example.org/2019?lang=sr"],
    ["/vesti/šta-je-zadruga", "/sr/pretraga?q=šta je".replace(" ", "+")],
    ["/prvi", "/drugi"],
    ["/drugi", "/sr/projekti"],
    ["/krug", "/ukrug"],
    ["/ukrug", "/krug"],
    ["/sam", "/sam"],
  ] as const)
    await publish("redirects", { shared: { from, to }, sr: { title: `Preusmerenje sa ${from}` } });
});
afterAll(() => prelo?.stop());

async function movesTo(path: string, method = "GET"): Promise<[number, string | null]> {
  prelo.published.proxy.reset();
  const answer = await prelo.fetch(path, { method });
  return [answer.status, answer.headers.get("location")];
}

test.each([
  { from: "istorijat", to: "/sr" },
  { from: "//example.org/a", to: "/sr" },
  { from: "javascript:alert(1)", to: "/sr" },
  { from: "/a b", to: "/sr" },
  { from: "/a", to: "//example.org" },
  { from: "/a", to: "/\\example.org" },
  { from: "/a", to: "javascript:alert(1)" },
  { from: "/a", to: "sr/blog" },
  { from: "/a", to: "https://user:word@example.org/" },
  { from: "/a", to: 5 },
])("a redirect from $from to $to is refused", async (shared) => {
  const ask = askManage(prelo, await prelo.token("publish"));
  const answer = await ask("POST", "/redirects", { shared, sr: { title: "Loše" } });
  expect(answer.status).toBe(422);
});

test.each([
  ["/istorijat", "/sr"],
  ["/novosti/page/2", "/sr/blog"],
  ["/sta-radimo/projekti", "/sr/projekti"],
  ["/en/17722", "/en/blog"],
  ["/sr/projekti/stari", "/sr/projekti/most#ishodi"],
  ["/sr/kalendar/2019", "https://archive.example.org/2019?lang=sr"],
  ["/vesti/%C5%A1ta-je-zadruga", "/sr/pretraga?q=%C5%A1ta+je"],
  ["/prvi", "/sr/projekti"],
])("%s leads to %s after one round trip", async (path, location) => {
  for (const method of ["GET", "HEAD"]) {
    expect(await movesTo(path, method)).toEqual([301, location]);
    expect(prelo.published.proxy.roundTrips).toHaveLength(1);
  }
});

test.each([
  ["/istorijat/?utm_source=letter", "/sr"],
  ["/novosti/page/2/", "/sr/blog"],
  ["/en///17722/", "/en/blog"],
  ["/sr/projekti/bridge/", "/sr/projekti/most"],
  ["/sr/projekti/most/", "/sr/projekti/most"],
])("%s leads to %s at once, however it is written", async (path, location) => {
  expect(await movesTo(path)).toEqual([301, location]);
  expect(prelo.published.proxy.roundTrips).toHaveLength(1);
});

test("an address without what no page knows is found without the database", async () => {
  expect(await movesTo("/istorijat?utm_source=letter")).toEqual([301, "/istorijat"]);
  expect(prelo.published.proxy.roundTrips).toHaveLength(0);
});

test("what is there comes first, and what was there under another slug", async () => {
  expect((await movesTo("/sr/projekti/most"))[0]).toBe(200);
  expect(await movesTo("/sr/projekti/bridge")).toEqual([301, "/sr/projekti/most"]);
});

test.each(["/krug", "/krug/", "/ukrug", "/sam", "/nema", "/sr/nema", "/sr/projekti/nema", "/Istorijat"])(
  "%s leads nowhere",
  async (path) => {
    expect(await movesTo(path)).toEqual([404, null]);
    expect(prelo.published.proxy.roundTrips).toHaveLength(1);
  },
);

test("a redirect takes effect at the edge when it is published, and ends when it is withdrawn", async () => {
  for (const path of ["/sr/nekada", "/sr/blog/nekada"]) {
    // The edge takes few purges a minute.
    prelo.cache.advance(60);
    expect((await prelo.cache.fetch(path)).status).toBe(404);
    const id = await publish("redirects", { shared: { from: path, to: "/sr" }, sr: { title: path } });
    expect((await prelo.cache.fetch(path)).status).toBe(301);
    await prelo.manage.unpublish("redirects", id, ["sr"]);
    expect((await prelo.cache.fetch(path)).status).toBe(404);
  }
});

test("readers do not come across redirects", async () => {
  const found = await (await prelo.fetch("/api/v1/search?q=preusmerenje")).json();
  expect(found).toMatchObject({ data: [] });
  expect(await (await prelo.fetch("/sitemap.xml")).text()).not.toContain("istorijat");
  expect((await prelo.fetch("/api/v1/redirects")).status).toBe(404);
  const [entry] = (await prelo.published.client.execute("select entry from redirects")).rows;
  expect((await prelo.fetch(`/api/v1/redirects/${entry?.entry}`)).status).toBe(404);
  expect(await (await prelo.fetch("/api/v1/openapi.json")).text()).not.toContain("redirects");
  const { data } = await (await prelo.fetch("/api/v1/changes")).json();
  expect(data).not.toContainEqual(expect.objectContaining({ collection: "redirects" }));
});
