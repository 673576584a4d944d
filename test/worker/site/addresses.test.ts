import { afterAll, beforeAll, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publishSite } from "./content.ts";

let prelo: Prelo;
let content: Awaited<ReturnType<typeof publishSite>>;

beforeAll(async () => {
  prelo = await startPrelo();
  content = await publishSite(prelo);
});
afterAll(() => prelo.stop());

async function movesTo(path: string): Promise<[number, string | null]> {
  const answer = await fetch(prelo.url + path, { redirect: "manual" });
  return [answer.status, answer.headers.get("location")];
}

test.each([
  [undefined, "/sr"],
  ["en", "/en"],
  ["en-GB,en;q=0.9,sr;q=0.8", "/en"],
  ["sr-RS,sr;q=0.9,en;q=0.8", "/sr"],
  ["de,en;q=0.7,sr;q=0.3", "/en"],
  ["en;q=0,de", "/sr"],
  ["sr,en", "/sr"],
  ["de", "/sr"],
  ["en;q=x,,;", "/sr"],
])("with Accept-Language %s the entrance leads to %s", async (accepted, location) => {
  const headers: Record<string, string> = accepted === undefined ? {} : { "accept-language": accepted };
  const answer = await prelo.fetch("/", { headers });
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe(location);
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("an entry's page stands at its address alone", async () => {
  expect(await movesTo("/sr//projekti/most/?a=b")).toEqual([301, "/sr/projekti/most"]);
});

test("what is not there is not there with a slash either", async () => {
  expect(await movesTo("//example.org/")).toEqual([404, null]);
});

test.each([
  ["/sr/", "/sr"],
  ["/sr/projekti/", "/sr/projekti"],
  ["/sr/projekti?utm_source=x", "/sr/projekti"],
  ["/sr/projekti/most?page=2", "/sr/projekti/most"],
  ["/sr/projekti?page=1", "/sr/projekti"],
  ["/sr/projekti?page=2&a=b", "/sr/projekti?page=2"],
  ["/sr/projekti?page=-2", "/sr/projekti"],
  ["/sr/projekti?page=2&page=3", "/sr/projekti?page=2"],
])("%s moves to %s without asking the database", async (path, clean) => {
  prelo.published.proxy.reset();
  expect(await movesTo(path)).toEqual([301, clean]);
  expect(prelo.published.proxy.roundTrips).toHaveLength(0);
});

test("a slug of the other language leads to the entry's own address", async () => {
  expect(await movesTo("/sr/projekti/bridge")).toEqual([301, "/sr/projekti/most"]);
  expect(await movesTo("/sr-cyrl/projekti/bridge")).toEqual([301, "/sr-cyrl/projekti/most"]);
  expect(await movesTo("/en/projects/most")).toEqual([301, "/en/projects/bridge"]);
});

test("a translation, once published, is where the original stood in", async () => {
  expect((await prelo.fetch("/en/projects/samo-srpski")).status).toBe(200);
  await prelo.manage.save("projects", content.serbianOnly, "en", 0, {
    title: "Now in English",
    slug: "now-in-english",
  });
  await prelo.manage.publish("projects", content.serbianOnly, ["en"]);
  expect(await movesTo("/en/projects/samo-srpski")).toEqual([301, "/en/projects/now-in-english"]);
});

test("a former slug leads to the present one", async () => {
  const { sr } = (await prelo.manage.read("posts", content.post)).parts;
  const data = { ...sr?.data, slug: "novi-tekst" };
  await prelo.manage.save("posts", content.post, "sr", sr?.revision ?? 0, data);
  await prelo.manage.publish("posts", content.post, ["sr"]);
  expect(await movesTo("/sr/blog/prvi-tekst")).toEqual([301, "/sr/blog/novi-tekst"]);
  expect(await movesTo("/sr-cyrl/blog/prvi-tekst")).toEqual([301, "/sr-cyrl/blog/novi-tekst"]);
  expect((await prelo.fetch("/sr/blog/novi-tekst")).status).toBe(200);
});

test("a draft's address answers like one that never existed", async () => {
  const answers = await Promise.all(
    ["nacrt", "nikad-nije-bilo", content.draft].map((slug) => prelo.fetch(`/sr/projekti/${slug}`)),
  );
  const [draft, ...others] = await Promise.all(
    answers.map(async (answer) => [answer.status, Object.fromEntries(answer.headers), await answer.text()]),
  );
  for (const other of others) expect(stable(other)).toEqual(stable(draft));
  expect(answers[0]?.status).toBe(404);
  expect(answers[0]?.headers.get("cache-tag")).toContain("c:projects");
});

function stable(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === "date" ? undefined : value)));
}

test("what is withdrawn is gone, and its original language alone does not bring it back", async () => {
  await prelo.manage.unpublish("projects", content.englishOnly, ["en"]);
  for (const path of ["/en/projects/english-only", "/sr/projekti/english-only"])
    expect((await prelo.fetch(path)).status).toBe(404);
});

test("addresses outside every locale answer 404 once no redirect is found", async () => {
  for (const path of ["/nothing", "/wp-login.php", "/sr-latn/projekti"]) {
    prelo.published.proxy.reset();
    const answer = await prelo.fetch(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Ove strane nema");
    expect(prelo.published.proxy.roundTrips).toHaveLength(1);
  }
});

test("pages can be read and not written", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const answer = await prelo.fetch("/sr", { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
  }
  const head = await prelo.fetch("/sr", { method: "HEAD" });
  expect(head.status).toBe(200);
  expect(head.headers.get("etag")).toBe((await prelo.fetch("/sr")).headers.get("etag"));
  expect(await head.text()).toBe("");
});

test("robots and sitemap name what is public", async () => {
  const robots = await (await prelo.fetch("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${prelo.url}/sitemap.xml`);
  expect(robots).toContain("Disallow: /admin");
  prelo.published.proxy.reset();
  const answer = await prelo.fetch("/sitemap.xml");
  expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
  expect(prelo.published.proxy.roundTrips).toHaveLength(1);
  const sitemap = await answer.text();
  expect(sitemap).toContain(`<loc>${prelo.url}/en/projects/bridge</loc>`);
  expect(sitemap).toContain(
    `<xhtml:link rel="alternate" hreflang="sr-Cyrl" href="${prelo.url}/sr-cyrl/projekti/most"/>`,
  );
  expect(sitemap).toContain(`<loc>${prelo.url}/sr</loc>`);
  expect(sitemap).not.toContain("nacrt");
});

test("while the database is away, a short page says so and nothing keeps it", async () => {
  prelo.published.proxy.down = true;
  try {
    const answer = await prelo.fetch("/en/projects/bridge");
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("2");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).toContain("This page is not available right now");
  } finally {
    prelo.published.proxy.down = false;
  }
});

test("an empty site answers on every list and on its home page", async () => {
  const empty = await startPrelo();
  try {
    for (const path of ["/sr", "/en", "/sr/projekti", "/sr-cyrl/blog", "/en/organisations"])
      expect((await empty.fetch(path)).status).toBe(200);
    expect(await (await empty.fetch("/sr/projekti")).text()).toContain("Ovde će stajati projekti");
  } finally {
    await empty.stop();
  }
});
