import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { feedFormats, feedPathOf, newsCollections } from "../../../worker/site/frame/feed-address.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publishSite } from "./content.ts";
import { mistakesInAtom, mistakesInJsonFeed } from "./crawl/feeds.ts";
import { publisher } from "./publisher.ts";

let prelo: Prelo;
let publish: ReturnType<typeof publisher>;
let site: Awaited<ReturnType<typeof publishSite>>;
let post: string;
const hostile = `Kraj </title> & "početak" <script>alert('1')</script> ]]>`;

const text = (content: string, marks: object[] = []) => ({ type: "text", text: content, marks });
const link = (attrs: object) => [{ type: "link", attrs: { href: null, entry: null, ...attrs } }];

beforeAll(async () => {
  prelo = await startPrelo();
  publish = publisher(prelo);
  site = await publishSite(prelo);
  const author = await publish("people", {
    shared: { groups: ["author"] },
    sr: { title: "Autorka Primer", slug: "autorka" },
  });
  const hidden = await prelo.manage.create("people", {
    shared: { groups: ["author"] },
    sr: { title: "Skrivena Osoba" },
  });
  const topic = await publish("topics", { sr: { title: "Zadruge" }, en: { title: "Cooperatives" } });
  const body = {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          text("most", link({ entry: site.bridge })),
          text(" nacrt", link({ entry: site.draft })),
          text(" napolju", link({ href: "https://example.org/?a=1&b=2" })),
          { type: "footnote", content: [text("Beleška.")] },
        ],
      },
    ],
  };
  post = await publish("posts", {
    shared: { authors: [author, hidden.id], topics: [topic] },
    sr: { title: hostile, slug: "kraj", summary: "Prvi & poslednji <b>red</b>.", body },
  });
});
afterAll(() => prelo?.stop());

async function read(path: string) {
  const answer = await prelo.fetch(path);
  expect(answer.status).toBe(200);
  return answer.text();
}

test.each(["/feed.xml", "/de/feed.xml", "/sr/feed.rss", "/sr/teme/feed.xml", "/en/events/feed.txt"])(
  "there is no feed at %s",
  async (path) => {
    expect((await prelo.fetch(path)).status).toBe(404);
  },
);

const all = [undefined, ...newsCollections].flatMap((collection) =>
  locales.map((locale): [string, Locale, typeof collection] => [
    collection?.name ?? "all",
    locale,
    collection,
  ]),
);

test.each(all)(
  "the feeds of %s in %s are valid, after one round trip each",
  async (_name, locale, collection) => {
    for (const [format, type] of Object.entries(feedFormats)) {
      const path = feedPathOf(collection, locale, format as keyof typeof feedFormats);
      prelo.published.proxy.reset();
      const answer = await prelo.fetch(path);
      expect(prelo.published.proxy.roundTrips).toHaveLength(1);
      expect(answer.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
      const body = await answer.text();
      const mistakes =
        format === "xml"
          ? await mistakesInAtom(body, prelo.url + path)
          : mistakesInJsonFeed(body, prelo.url + path);
      expect(mistakes).toEqual([]);
      const tags = answer.headers.get("cache-tag") ?? "";
      for (const { name } of collection ? [collection] : newsCollections) expect(tags).toContain(`c:${name}`);
      const etag = answer.headers.get("etag") ?? "";
      expect((await prelo.fetch(path, { headers: { "if-none-match": etag } })).status).toBe(304);
    }
  },
);

test("an item holds the text as it stands, with links that lead back to the site", async () => {
  const { entries = [] } = parseAtomFeed(await read("/sr/blog/feed.xml"));
  const [newest] = entries;
  expect(newest?.title).toMatchObject({ value: hostile });
  expect(newest?.summary).toMatchObject({ value: "Prvi & poslednji <b>red</b>." });
  expect(newest?.authors?.map(({ name }) => name)).toEqual(["Autorka Primer"]);
  expect(newest?.categories?.map(({ term }) => term)).toEqual(["Zadruge"]);
  const { items = [] } = parseJsonFeed(JSON.parse(await read("/sr/blog/feed.json")));
  const html = items[0]?.content_html ?? "";
  expect(newest?.content).toMatchObject({ value: html });
  expect(html).toContain("<p>Prvi &amp; poslednji &lt;b>red&lt;/b>.</p>");
  expect(html).toContain(`<a href="${prelo.url}/sr/projekti/most">most</a>`);
  expect(html).toContain(`href="${prelo.url}/sr/blog/kraj#body-note-1"`);
  expect(html).toContain('href="https://example.org/?a=1&amp;b=2"');
  expect(html).not.toContain("entry:");
  expect(items[0]?.tags).toEqual(["Zadruge"]);
});

test("texts that are not rich are told too, under their names", async () => {
  const { items = [] } = parseJsonFeed(JSON.parse(await read("/sr/projekti/feed.json")));
  const html = items.find(({ title }) => title === "Most")?.content_html ?? "";
  expect(html).toContain("<h2>Cilj</h2><p>Povezati dve obale.</p>");
  expect(html).toContain("<h2>Ishodi</h2><p>Most stoji</p>");
  expect(html).not.toContain("beleška");
});

test("a feed is in one language and script, and in no other", async () => {
  const urls = async (path: string) =>
    (parseJsonFeed(JSON.parse(await read(path))).items ?? []).map(({ url }) => url?.slice(prelo.url.length));
  expect(await urls("/en/blog/feed.json")).toEqual(["/en/blog/first-post"]);
  expect(await urls("/en/projects/feed.json")).toEqual(["/en/projects/english-only", "/en/projects/bridge"]);
  expect(await urls("/sr-cyrl/projekti/feed.json")).toEqual([
    "/sr-cyrl/projekti/samo-srpski",
    "/sr-cyrl/projekti/most",
  ]);
  expect(await urls("/sr/feed.json")).toEqual([
    "/sr/blog/kraj",
    "/sr/blog/prvi-tekst",
    "/sr/projekti/samo-srpski",
    "/sr/projekti/most",
  ]);
  expect(await read("/sr-cyrl/blog/feed.xml")).toContain("Ауторка Пример");
});

test("an item keeps its id when its address changes, and has another in another script", async () => {
  const idAt = async (path: string) => parseAtomFeed(await read(path)).entries?.[0]?.id;
  const before = await idAt("/sr/blog/feed.xml");
  const { sr } = (await prelo.manage.read("posts", post)).parts;
  await prelo.manage.save("posts", post, "sr", sr?.revision ?? 0, { ...sr?.data, slug: "nova-adresa" });
  await prelo.manage.publish("posts", post, ["sr"]);
  expect(await idAt("/sr/blog/feed.xml")).toBe(before);
  expect(await read("/sr/blog/feed.xml")).toContain("/sr/blog/nova-adresa");
  expect(await idAt("/sr-cyrl/blog/feed.xml")).not.toBe(before);
  expect(before).toContain(post);
});

test("a feed tells the thirty newest, whatever they are", async () => {
  for (let number = 0; number < 31; number += 1)
    await publish(number % 2 ? "posts" : "projects", {
      shared: number % 2 ? {} : { status: "active", start: "2020-01" },
      en: { title: `News ${number}` },
    });
  const { items = [] } = parseJsonFeed(JSON.parse(await read("/en/feed.json")));
  expect(items.map(({ title }) => title)).toEqual(
    Array.from({ length: 30 }, (_, index) => `News ${30 - index}`),
  );
  const dates = items.map(({ date_published }) => String(date_published));
  expect(dates).toEqual(dates.toSorted().reverse());
});

test("what is withdrawn is gone from the feed at the edge", async () => {
  const seen = async () =>
    (await (await prelo.cache.fetch("/sr/blog/feed.xml")).text()).includes("nova-adresa");
  // The edge takes few purges a minute.
  prelo.cache.advance(60);
  expect(await seen()).toBe(true);
  await prelo.manage.unpublish("posts", post, ["sr"]);
  expect(await seen()).toBe(false);
});
