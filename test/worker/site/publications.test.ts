import { afterAll, beforeAll, expect, test } from "vitest";
import { Refused } from "../../../ops/manage-client.ts";
import { newId } from "../../../schema/id.ts";
import { launchBrowser } from "../../support/browser.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publisher } from "./publisher.ts";
import { textOf, visitor } from "./visitor.ts";

let prelo: Prelo;
let publish: ReturnType<typeof publisher>;
let visit: ReturnType<typeof visitor>;

beforeAll(async () => {
  prelo = await startPrelo();
  publish = publisher(prelo);
  visit = visitor(prelo);
});
afterAll(() => prelo?.stop());

const least = { kind: "guide", date: "2026-03-16" };

test("an empty list says what will be here, and an address without a publication is not found", async () => {
  const { status, main, roundTrips } = await visit("/sr/publikacije");
  expect([status, roundTrips]).toEqual([200, 1]);
  expect(main).toContain("Ovde će stajati publikacije koalicije");
  expect((await visit("/en/publications/none")).status).toBe(404);
});

test.each([
  [{ kind: "guide" }, {}, "shared.date"],
  [{ kind: "poem", date: "2026-03-16" }, {}, "shared.kind"],
  [{ ...least, pages: 0 }, {}, "shared.pages"],
  [{ ...least, pages: 1.5 }, {}, "shared.pages"],
  [least, { files: [{ type: "document", title: "?", address: "ftp://example.org/" }] }, "sr.files.0.address"],
  [least, { recommendations: [{ type: "recommendation" }] }, "sr.recommendations.0.text"],
  [
    least,
    { recommendations: [{ type: "recommendation", text: "?", measures: ["zakon"] }] },
    "sr.recommendations.0.measures.0",
  ],
])("a publication of %o and %o is refused for its %s", async (shared, sr, path) => {
  const refused = await publish("publications", { shared, sr: { title: "Loša", slug: "losa", ...sr } }).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(Refused);
  expect((refused as Refused).problem).toMatchObject({ errors: [{ path }] });
  expect((await visit("/sr/publikacije/losa")).status).toBe(404);
});

test("a publication of which only the least is known has no empty parts", async () => {
  await publish("publications", { shared: least, sr: { title: "Vodič", slug: "vodic" } });
  const { status, main } = await visit("/sr/publikacije/vodic");
  expect(status).toBe(200);
  expect(textOf(main)).toContain("16. mart 2026.");
  expect(main).not.toMatch(/<h2|<ol|<ul|undefined|null|NaN/);
});

test("a publication tells who, when and what it recommends, each under a number that leads to the policy", async () => {
  const hidden = newId();
  const author = await publish("people", {
    shared: { groups: ["author"] },
    sr: { title: "Žana Primer" },
    en: { title: "Žana Primer" },
  });
  const coalition = await publish("organisations", {
    shared: { roles: ["coalition"] },
    sr: { title: "Koalicija za probu" },
    en: { title: "Coalition for Trying" },
  });
  const measure = await publish("measures", {
    shared: { kind: "law", state: "adopted" },
    sr: { title: "Zakon o žetvi", slug: "zakon-o-zetvi" },
    en: { title: "Law on the Harvest", slug: "law-on-the-harvest" },
  });
  const advice = (text: string, ...measures: readonly string[]) => ({
    type: "recommendation",
    text,
    measures,
  });
  await publish("publications", {
    shared: {
      kind: "analysis",
      date: "2021-02-26",
      authors: [author],
      publishers: [coalition, hidden],
      pages: 1234,
      isbn: "978-0-00-000000-2",
    },
    sr: {
      title: "Analiza žetve",
      slug: "analiza-zetve",
      files: [{ type: "document", title: "Ceo tekst", address: "https://www.example.org/a.pdf?x=1&y=2" }],
      recommendations: [advice("Žeti <rano>."), advice("Žeti zajedno.", hidden, measure)],
    },
    en: {
      title: "Analysis of the harvest",
      slug: "analysis-of-the-harvest",
      recommendations: [advice("Harvest early.", measure)],
    },
  });

  for (const [path, ...said] of [
    [
      "/sr/publikacije/analiza-zetve",
      "analiza",
      "26. februar 2021.",
      "Autori Žana Primer",
      "Koalicija za probu",
      "Broj strana 1234",
      "ISBN 978-0-00-000000-2",
      "Ceo tekst example.org",
      "1 Žeti &lt;rano>. 2 Žeti zajedno. Odnosi se na: Zakon o žetvi",
    ],
    [
      "/sr-cyrl/publikacije/analiza-zetve",
      "анализа",
      "26. фебруар 2021.",
      "Коалиција за пробу",
      "Број страна 1234",
      "ISBN 978-0-00-000000-2",
      "Цео текст example.org",
      "2 Жети заједно. Односи се на: Закон о жетви",
    ],
    [
      "/en/publications/analysis-of-the-harvest",
      "analysis",
      "26 February 2021",
      "1 Harvest early. Concerns: Law on the Harvest",
    ],
  ] as const) {
    const { status, main, roundTrips } = await visit(path);
    expect([status, roundTrips], path).toEqual([200, 1]);
    for (const piece of said) expect(textOf(main), path).toContain(piece);
    expect(main).not.toContain(hidden);
    expect(main).not.toMatch(/<rano|<рано/);
  }
  const { main } = await visit("/sr/publikacije/analiza-zetve");
  expect(main).toContain('href="https://www.example.org/a.pdf?x=1&amp;y=2"');
  expect(main).toMatch(/<li id="r2"><a class="figure" href="#r2" aria-label="Preporuka 2">2<\/a>/);
  expect(main).toContain('href="/sr/javne-politike/zakon-o-zetvi"');
  expect(main).not.toContain('id="r3"');

  const onEnglishPolicy = (await visit("/en/policies/law-on-the-harvest")).main;
  expect(onEnglishPolicy).toContain('href="/en/publications/analysis-of-the-harvest#r1"');
  const onSerbianPolicy = (await visit("/sr/javne-politike/zakon-o-zetvi")).main;
  expect(onSerbianPolicy).toContain('href="/sr/publikacije/analiza-zetve#r2"');
  expect(onSerbianPolicy).not.toContain("#r1");
});

test("a number leads to its recommendation, and paper shows where documents stand", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
  await page.goto(`${prelo.url}/sr/javne-politike/zakon-o-zetvi`);
  await page.click('a[aria-label="Preporuka 2"]');
  await page.waitForURL("**/analiza-zetve#r2");
  expect(await page.locator(":target").innerText()).toContain("Žeti zajedno.");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const file = page.getByRole("link", { name: "Ceo tekst" });
  const shown = () => file.evaluate((link) => getComputedStyle(link, "::after").content);
  expect(await shown()).toBe("none");
  await page.emulateMedia({ media: "print" });
  expect(await shown()).toContain("https://www.example.org/a.pdf?x=1&y=2");
  await browser.close();
});

test("the list tells kind, day and publisher, and is narrowed by kind and year", async () => {
  const all = await visit("/en/publications");
  expect([all.status, all.roundTrips]).toEqual([200, 1]);
  const items = all.main.split("<li><svg").slice(1).map(textOf);
  const [item = ""] = items.filter((each) => each.includes("Analysis of the harvest"));
  for (const said of ["analysis", "26 February 2021", "Žana Primer", "Coalition for Trying"])
    expect(item).toContain(said);
  expect(all.main).toMatch(/Vodič<\/a> <span class="in">in Serbian/);
  for (const [asked, shown, left] of [
    ["kind=analysis", "Analysis of the harvest", "Vodič"],
    ["date=2026", "Vodič", "Analysis of the harvest"],
  ] as const) {
    const narrowed = await visit(`/en/publications?${asked}`);
    expect([narrowed.status, narrowed.roundTrips], asked).toEqual([200, 1]);
    expect(narrowed.main, asked).toContain(shown);
    expect(narrowed.main, asked).not.toContain(left);
  }
  expect((await visit("/en/publications?page=2")).status).toBe(404);
});
