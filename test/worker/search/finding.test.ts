import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
const school = newId();
const fair = newId();
const network = newId();
const news = newId();

const document = (...texts: readonly string[]) => ({
  type: "doc",
  content: texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

beforeAll(async () => {
  prelo = await startPrelo();
  const { manage } = prelo;
  await manage.create("posts", {
    id: school,
    shared: { editorsNote: "Tajnovitost beleške" },
    sr: {
      title: "Škola solidarne ekonomije",
      summary: "Tri dana učenja u Đakovu.",
      body: document(
        "Govorilo se o zadrugama, a najviše o ženskom preduzetništvu na selu.",
        "Sledeća škola biće u Nišu; prijave stižu i iz organizacija civilnog društva.",
      ),
    },
    en: {
      title: "School of solidarity economy",
      summary: "Three days of learning.",
      body: document("Cooperatives were discussed, and women’s businesses most of all."),
    },
  });
  await manage.publish("posts", school, ["sr", "en"]);
  await manage.create("projects", {
    id: fair,
    shared: { status: "active", start: "2024-03" },
    sr: { title: "Sajam zadruga", objectives: ["Povezati proizvođače meda", "Otvoriti pijacu"] },
    en: { title: "Cooperative fair" },
  });
  await manage.publish("projects", fair, ["sr", "en"]);
  await manage.create("organisations", {
    id: network,
    shared: { roles: ["network"] },
    sr: { title: "Ogledna mreža zadruga", acronym: "OMZA" },
  });
  await manage.publish("organisations", network, ["sr"]);
  await manage.create("posts", {
    id: news,
    en: { title: "Newsletter about beekeepers", body: document("Honey.") },
  });
  await manage.publish("posts", news, ["en"]);
  const glossary = newId();
  await manage.create("glossary", {
    id: glossary,
    shared: { synonyms: ["NVO, organizacija civilnog društva, OCD", "edukacija, učenje"] },
    sr: { title: "Rečnik" },
  });
  await manage.publish("glossary", glossary, ["sr"]);
});
afterAll(() => prelo.stop());

interface Answer {
  status: number;
  ids: string[];
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever members the answer should have
  body: any;
}

async function search(q: string, more: Record<string, string> = {}): Promise<Answer> {
  const response = await prelo.fetch(`/api/v1/search?${new URLSearchParams({ q, ...more })}`);
  const body = await response.json();
  return { status: response.status, ids: body.data?.map(({ id }: { id: string }) => id), body };
}

const marked = (pieces: readonly { text: string; match: boolean }[]) =>
  pieces.map(({ text, match }) => (match ? `[${text}]` : text)).join("");

test("a hit leads to its page and shows the paragraph that was looked for, in the reader's script", async () => {
  const latin = await search("ženskog preduzetništva");
  expect(latin.body.data[0]).toMatchObject({
    id: school,
    collection: "posts",
    locale: "sr-Latn",
    url: "/sr/blog/skola-solidarne-ekonomije",
    title: "Škola solidarne ekonomije",
  });
  expect(marked(latin.body.data[0].snippet)).toBe(
    "Govorilo se o zadrugama, a najviše o [ženskom] [preduzetništvu] na selu.",
  );
  const cyrillic = await search("zenska preduzetnistva", { locale: "sr-Cyrl" });
  expect(cyrillic.body.data[0]).toMatchObject({ title: "Школа солидарне економије" });
  expect(marked(cyrillic.body.data[0].snippet)).toBe(
    "Говорило се о задругама, а највише о [женском] [предузетништву] на селу.",
  );
  const english = await search("business of women", { locale: "en" });
  expect(marked(english.body.data[0].snippet)).toBe(
    "Cooperatives were discussed, and [women’s] [businesses] most of all.",
  );
});

test.each([
  ["a word in another ending", "škole", school],
  ["both scripts in one query", "škola solidarna економија", school],
  ["without diacritics", "skola", school],
  ["đ as dj", "djakovo", school],
  ["đ as d", "dakovo", school],
  ["the beginning of a word", "preduzet", school],
  ["a letter too few", "preduzetnistv", school],
  ["a letter too many", "solidarrna", school],
  ["another letter", "sokidarna", school],
  ["two letters swapped", "soldiarna", school],
  ["words of the title and of different paragraphs", "ekonomija zadrugama prijave", school],
  ["words in quotation marks, in another ending", "“žensko preduzetništvo”", school],
  ["another name of the entry", "omza", network],
  ["an item of a list", "proizvođači meda", fair],
  ["a synonym", "edukacija", school],
  ["a synonym of several words", "OCD", school],
  ["several words that have a synonym", "organizacije civilnog društva prijava", school],
])("%s", async (_what, q, expected) => {
  const { ids, body } = await search(q);
  expect(ids[0]).toBe(expected);
  expect(body.complete).toBe(true);
});

test("words in quotation marks stand side by side", async () => {
  expect((await search('"solidarne ekonomije"')).ids).toEqual([school]);
  const turned = await search('"ekonomije solidarne"');
  expect(turned.ids).toEqual([school]);
  expect(turned.body.complete).toBe(false);
  expect((await search('"ženskom preduzetnštvu" škola')).ids).toEqual([school]);
});

test("where nothing has all the words, those that have some are shown, and said to", async () => {
  const { ids, body } = await search("škola astronomije");
  expect(ids).toEqual([school]);
  expect(body.complete).toBe(false);
});

test("the answer says what was looked for instead of a mistyped word", async () => {
  expect((await search("solidrna ekonomija")).body.corrections).toEqual([
    { word: "solidrna", instead: "solidarne" },
  ]);
  expect((await search("solidarna ekonomija")).body.corrections).toEqual([]);
});

test("hits are counted by collection and can be narrowed to one", async () => {
  const all = await search("zadruga");
  expect(new Set(all.ids)).toEqual(new Set([school, fair, network]));
  expect(all.body.facets).toEqual([
    { collection: "organisations", count: 1 },
    { collection: "posts", count: 1 },
    { collection: "projects", count: 1 },
  ]);
  const one = await search("zadruga", { collection: "projects" });
  expect(one.ids).toEqual([fair]);
  expect(one.body.facets).toEqual(all.body.facets);
});

test("what is published in one language alone is found in the other, with its own locale", async () => {
  expect((await search("beekeeper")).body.data[0]).toMatchObject({ id: news, locale: "en" });
  expect((await search("ogledna", { locale: "en" })).body.data[0]).toMatchObject({
    id: network,
    locale: "sr-Latn",
  });
  const translated = await search("businesses");
  expect(translated.body).toMatchObject({ data: [], elsewhere: 1 });
});

test("pages follow each other without repeating", async () => {
  const first = await search("zadruga", { limit: "2" });
  expect(first.ids).toHaveLength(2);
  const second = await search("zadruga", { limit: "2", cursor: first.body.page.next });
  expect(new Set([...first.ids, ...second.ids]).size).toBe(3);
  expect(second.body.page).toEqual({ limit: 2, next: null });
  expect((await search("mreža", { cursor: first.body.page.next })).status).toBe(400);
});

test("a list can be narrowed to entries that have the words; it keeps its order and its pages", async () => {
  const { manage } = prelo;
  for (const [title, start] of [
    ["Radionica o vuni", "2020-01"],
    ["Vunene priče", "2022-01"],
    ["Vuna i filc", "2021-01"],
    ["Nešto drugo", "2021-06"],
  ]) {
    const id = newId();
    await manage.create("projects", { id, shared: { status: "completed", start }, sr: { title } });
    await manage.publish("projects", id, ["sr"]);
  }
  const list = async (address: string) => {
    prelo.published.proxy.reset();
    const response = await prelo.fetch(`/api/v1/projects?${address}`);
    expect(response.status).toBe(200);
    expect(prelo.published.proxy.roundTrips).toHaveLength(1);
    const { data, page } = await response.json();
    return { titles: data.map(({ title }: { title: string }) => title), next: page.next };
  };
  expect((await list("q=vunu")).titles).toEqual(["Vuna i filc", "Radionica o vuni"]);
  expect((await list("q=вуна&locale=sr-Cyrl&sort=start")).titles).toEqual([
    "Радионица о вуни",
    "Вуна и филц",
  ]);
  expect((await list("q=vuna&filter[start][gte]=2021-01&include=donors")).titles).toEqual(["Vuna i filc"]);
  expect((await list("q=vunu&locale=en")).titles).toEqual([]);
  expect((await list("q=vunu&locale=en&fallback=source")).titles).toEqual([
    "Vuna i filc",
    "Radionica o vuni",
  ]);
  expect((await list("q=radionica")).titles).toEqual(["Radionica o vuni"]);
  expect((await list("q=?")).titles).toEqual([]);
  const first = await list("q=vuna&limit=1");
  expect(first.titles).toEqual(["Vuna i filc"]);
  expect((await list(`q=vuna&limit=1&cursor=${first.next}`)).titles).toEqual(["Radionica o vuni"]);
  expect((await prelo.fetch(`/api/v1/projects?q=filc&limit=1&cursor=${first.next}`)).status).toBe(400);
});

test("a search is one round trip", async () => {
  prelo.published.proxy.reset();
  await search("škola solidarne ekonomije i zadruge");
  expect(prelo.published.proxy.roundTrips).toHaveLength(1);
});

test("notes for editors and drafts are not found, and what is withdrawn is forgotten word by word", async () => {
  const { manage, published } = prelo;
  const id = newId();
  const draft = newId();
  await manage.create("posts", {
    id,
    sr: { title: "Prolazna objava", body: document("Kanarinac kukavičluk") },
  });
  await manage.create("posts", {
    id: draft,
    sr: { title: "Nacrt kanarinac", body: document("Neobjavljeno") },
  });
  await manage.publish("posts", id, ["sr"]);
  expect((await search("kanarinac")).ids).toEqual([id]);
  await manage.save("posts", id, "sr", 1, { title: "Prolazna objava", body: document("Drugačiji tekst") });
  await manage.publish("posts", id, ["sr"]);
  await manage.unpublish("posts", id, ["sr"]);
  for (const q of ["kanarinac", "kanarinc", "kukavičluk", "tajnovitost", "neobjavljeno", "drugačiji"])
    expect((await search(q)).body).toMatchObject({ data: [], corrections: [] });
  const tables = ["search_entries", "search_paragraphs", "search_vocabulary", "search_spellings"];
  for (const table of tables) {
    const { rows } = await published.client.execute(`select * from ${table}`);
    expect(JSON.stringify(rows.map((row) => ({ ...row })))).not.toMatch(/kanarin|tajnovit|neobjavlj/i);
  }
});

test.each([
  '"',
  '""',
  '"""',
  "'",
  "*",
  "a*",
  "*a",
  "(",
  ")",
  "(škola",
  "škola)",
  "škola AND",
  "AND",
  "OR OR",
  "NOT škola",
  "NEAR(škola ekonomija, 5)",
  "title_roots:škola",
  "{title_roots}:škola",
  "^škola",
  "-škola",
  "škola + ekonomija",
  "škola; drop table search",
  "%",
  "_",
  "\\",
  "\0",
  "ško\0la",
  "\ud800",
  "\udfff škola",
  "🌱",
  "škola 🌱",
  "½ ⑴",
  "﷽",
  "a".repeat(200),
  "a ".repeat(100),
  '"a" '.repeat(50),
  "“„«»”",
  "١٢٣",
  "škola\nekonomija",
  "\t",
  "…",
  "$1 ? :a @b",
  "select",
])("a hostile query is only a query: %j", async (q) => {
  const { status, body } = await search(q);
  expect(status).toBe(200);
  expect(Array.isArray(body.data)).toBe(true);
});

test("so is anything at all", async () => {
  const seed = Date.now() % 100_000;
  const pieces = fc.constantFrom(
    ...'"*()^:-+{}% AND OR NEAR NOT škola ekonomija \u0000 \u00ad ́ љ 🌱'.split(" "),
  );
  const query = fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(query, async (parts) => {
      expect((await search(parts.join(" ").slice(0, 200))).status).toBe(200);
    }),
    { seed, numRuns: 60 },
  );
});

test("a query that is missing or too long is refused by name", async () => {
  for (const address of [
    "/api/v1/search",
    `/api/v1/search?q=${"a".repeat(201)}`,
    "/api/v1/search?q=a&collection=glossary",
    "/api/v1/search?q=a&sort=title",
  ]) {
    const response = await prelo.fetch(address);
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toHaveLength(1);
  }
  expect((await search(" ")).body).toMatchObject({ data: [], facets: [] });
});
