import { afterAll, beforeAll, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { type Content, publishContent, secret } from "./content.ts";

let prelo: Prelo;
let content: Content;

beforeAll(async () => {
  prelo = await startPrelo();
  content = await publishContent(prelo);
});
afterAll(() => prelo.stop());

interface Document {
  readonly [member: string]: unknown;
}

async function one(ask: string): Promise<Document> {
  const answer = await prelo.fetch(`/api/v1${ask}`);
  return ((await answer.json()) as { data: Document }).data;
}

const htmlOf = (document: Document) => (document.body as { html: string }).html;

test("a document says what it is before its fields, and nothing is missing", async () => {
  const document = await one(`/projects/${content.bridge}`);
  expect(Object.keys(document).slice(0, 9)).toEqual([
    "id",
    "collection",
    "locale",
    "slug",
    "url",
    "publishedAt",
    "updatedAt",
    "version",
    "title",
  ]);
  expect(document).toMatchObject({
    id: content.bridge,
    collection: "projects",
    locale: "sr-Latn",
    slug: "most",
    url: "/sr/projekti/most",
    version: 1,
    status: "completed",
    start: "2019-02",
    end: "2020-12",
    budget: { minor: 1250000, currency: "EUR" },
    donors: [content.donor, content.serbianDonor, content.draftDonor],
    lead: content.draftDonor,
    partners: null,
    countries: ["RS", "MK"],
    summary: null,
    objectives: null,
  });
  expect(document.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test("links in rich text lead to what is public there, and are plain text otherwise", async () => {
  const serbian = await one("/projects/most");
  expect(htmlOf(serbian)).toBe(
    '<p>Uz: <a href="/sr/organizacije/zaduzbina">veza 1 </a>veza 2 <a href="/sr/organizacije/djacka-kasa">veza 3 </a></p>',
  );
  expect(JSON.stringify(serbian.body)).toContain(content.draftDonor);
  const cyrillic = await one("/projects/most?locale=sr-Cyrl");
  expect(htmlOf(cyrillic)).toContain('<a href="/sr-cyrl/organizacije/zaduzbina">веза 1 </a>веза 2 ');
  const english = await one("/projects/bridge?locale=en");
  expect(htmlOf(english)).toContain('<a href="/en/organisations/endowment">veza 1 </a>veza 2 veza 3 ');
  const withFallback = await one("/projects/bridge?locale=en&fallback=source");
  expect(htmlOf(withFallback)).toContain('<a href="/sr/organizacije/djacka-kasa">veza 3 </a>');
});

test("included documents stand whole in the place of their ids; hidden ones are absent", async () => {
  const { donors, lead } = await one("/projects/most?include=donors,lead");
  expect(donors).toMatchObject([
    { id: content.donor, title: "Zadužbina", networks: null },
    { id: content.serbianDonor, title: "Đačka kasa" },
  ]);
  expect(lead).toBeNull();
});

test("a publication renews every answer that shows the entry, includes it or would link to it", async () => {
  const shown = (locale: string) => `/api/v1/projects/${content.bridge}?include=donors&locale=${locale}`;
  const tags = async (ask: string) => (await prelo.fetch(ask)).headers.get("cache-tag")?.split(",");
  expect(await tags(shown("en"))).toEqual(
    expect.arrayContaining(
      [content.bridge, content.donor, content.serbianDonor, content.draftDonor].map((id) => `e:${id}`),
    ),
  );
  expect(await tags("/api/v1/projects")).toContain("c:projects");
  expect(await tags("/api/v1/projects/nikad-nije-bilo")).toContain("c:projects");
  expect(await tags("/api/v1/changes")).toEqual(expect.arrayContaining(["c:projects", "c:organisations"]));
});

test("a reader who has it already is told so", async () => {
  for (const ask of ["/projects", `/projects/${content.bridge}`, "/changes", "/openapi.json"]) {
    const first = await prelo.fetch(`/api/v1${ask}`);
    const etag = first.headers.get("etag") ?? "";
    prelo.published.proxy.reset();
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await prelo.fetch(`/api/v1${ask}`, { headers: { "if-none-match": known } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
    }
    expect(prelo.published.proxy.roundTrips.length).toBeLessThanOrEqual(4);
    const other = await prelo.fetch(`/api/v1${ask}`, { headers: { "if-none-match": '"other"' } });
    expect(other.status).toBe(200);
  }
});

test("HEAD is GET without the body", async () => {
  const got = await prelo.fetch("/api/v1/projects");
  const headed = await prelo.fetch("/api/v1/projects", { method: "HEAD" });
  expect(headed.status).toBe(200);
  expect(await headed.text()).toBe("");
  expect(headed.headers.get("etag")).toBe(got.headers.get("etag"));
});

test("pages of any origin may ask", async () => {
  const headers = { origin: "https://example.org", "access-control-request-headers": "if-none-match" };
  const preflight = await prelo.fetch("/api/v1/projects", { method: "OPTIONS", headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
  expect(preflight.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
  expect(preflight.headers.get("access-control-allow-headers")).toBe("if-none-match");
  const answer = await prelo.fetch("/api/v1/projects", { headers: { origin: "https://example.org" } });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("access-control-expose-headers")).toContain("ETag");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
});

test("a former slug leads to the present one", async () => {
  const { manage } = prelo;
  const { id } = await manage.create("posts", { sr: { title: "Stari naslov" }, en: { title: "Old title" } });
  await manage.publish("posts", id, ["sr", "en"]);
  await manage.save("posts", id, "sr", 1, { title: "Novi naslov", slug: "novi-naslov" });
  await manage.publish("posts", id, ["sr"]);
  prelo.published.proxy.reset();
  const moved = await prelo.fetch("/api/v1/posts/stari-naslov?fields=title");
  expect(moved.status).toBe(301);
  expect(moved.headers.get("location")).toBe("/api/v1/posts/novi-naslov?fields=title");
  expect(prelo.published.proxy.roundTrips).toHaveLength(1);
  expect((await prelo.fetch("/api/v1/posts/stari-naslov?locale=en")).status).toBe(404);
  await manage.unpublish("posts", id, ["sr", "en"]);
  expect((await prelo.fetch("/api/v1/posts/stari-naslov")).status).toBe(404);
});

test("the feed tells of publications and withdrawals, each entry and locale once, from a cursor on", async () => {
  interface Changes {
    readonly data: readonly { change: string; id: string; locale: string; collection: string; at: string }[];
    readonly page: { readonly next: string; readonly more: boolean };
  }
  const read = async (query: string) =>
    (await (await prelo.fetch(`/api/v1/changes${query}`)).json()) as Changes;
  const all: Changes["data"][number][] = [];
  let page = await read("?limit=3");
  all.push(...page.data);
  while (page.page.more) {
    expect(page.data).toHaveLength(3);
    page = await read(`?limit=3&since=${page.page.next}`);
    all.push(...page.data);
  }
  const keys = all.map(({ id, locale }) => `${id} ${locale}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect((await read("")).data).toEqual(all);
  expect(JSON.stringify(all)).not.toContain(content.draftProject);
  const latest = page.page.next;
  expect(await read(`?since=${latest}`)).toEqual({ data: [], page: { next: latest, more: false } });

  const { id } = await prelo.manage.create("posts", { sr: { title: secret } });
  expect((await read(`?since=${latest}`)).data).toEqual([]);
  await prelo.manage.publish("posts", id, ["sr"]);
  const news = await read(`?since=${latest}`);
  expect(news.data.map(({ change, collection, locale }) => [change, collection, locale])).toEqual([
    ["upsert", "posts", "sr-Latn"],
    ["upsert", "posts", "sr-Cyrl"],
  ]);
  await prelo.manage.unpublish("posts", id, ["sr"]);
  const withdrawn = await read(`?since=${latest}`);
  expect(withdrawn.data.map(({ change, id: of }) => [change, of])).toEqual([
    ["delete", id],
    ["delete", id],
  ]);

  await prelo.published.client.execute("update meta set value = 'another' where key = 'epoch'");
  const gone = await prelo.fetch(`/api/v1/changes?since=${latest}`);
  expect(gone.status).toBe(410);
  expect(gone.headers.get("content-type")).toBe("application/problem+json");
});
