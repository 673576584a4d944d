import { afterAll, beforeAll, expect, test } from "vitest";
import { Refused } from "../../../ops/manage-client.ts";
import type { PartData } from "../../../schema/draft.ts";
import { newId } from "../../../schema/id.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
let organisation: string;
beforeAll(async () => {
  prelo = await startPrelo();
  const { id } = await prelo.manage.create("organisations", {
    shared: { roles: ["founder"] },
    sr: { title: "Udruženje Žubor" },
    en: { title: "Žubor Association" },
  });
  await prelo.manage.publish("organisations", id, ["sr", "en"]);
  organisation = id;
});
afterAll(() => prelo?.stop());

const doc = (...content: object[]) => ({ type: "doc", content: [{ type: "paragraph", content }] });
const say = (text: string) => ({ type: "text", text });
const linked = (text: string, entry: string) => ({
  ...say(text),
  marks: [{ type: "link", attrs: { entry } }],
});

async function visit(path: string): Promise<{ status: number; location: string | null; html: string }> {
  const answer = await prelo.fetch(path);
  return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
}

const bodyOf = (html: string) => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "";

async function page(sr: PartData, en?: PartData): Promise<string> {
  const { id } = await prelo.manage.create("pages", { sr, ...(en && { en }) });
  await prelo.manage.publish("pages", id, en ? ["sr", "en"] : ["sr"]);
  return id;
}

test("a page shows its blocks in every locale, in one round trip", async () => {
  const hidden = newId();
  const body = (text: string, link: string) => [
    { type: "text", body: doc(say(`${text} `), linked(link, organisation), linked("?", hidden)) },
    { type: "figure", number: 12345.6, unit: "%", label: text, source: "https://example.org/a?b=1&c=2" },
    { type: "figure", number: 4, label: "dva" },
    { type: "notice", tone: "attention", heading: text, body: doc(say("<b>")) },
    { type: "link", label: text, address: "https://example.org/", note: text },
    { type: "contact", email: "zubor@example.org", phone: "+381 11 000 000", address: "Ulica 1\nGrad" },
    { type: "organisations", heading: "Ko", entries: [hidden, organisation] },
    { type: "projects", heading: "Nevidljivo", entries: [hidden] },
  ];
  await page(
    { title: "O nama", summary: "Ko smo mi", body: body("Šta radimo", "žuborimo") },
    { title: "About us", body: body("What we do", "we babble") },
  );
  for (const [path, ...expected] of [
    [
      "/sr/o-nama",
      "Šta radimo",
      '<a href="/sr/organizacije/udruzenje-zubor">žuborimo</a>?',
      "12.345,6%",
      "Ko smo mi",
    ],
    [
      "/sr-cyrl/o-nama",
      "Шта радимо",
      '<a href="/sr-cyrl/organizacije/udruzenje-zubor">жуборимо</a>?',
      "12.345,6%",
      "zubor@example.org",
    ],
    [
      "/en/about-us",
      "What we do",
      '<a href="/en/organisations/zubor-association">we babble</a>?',
      "12,345.6%",
      "Žubor Association",
    ],
  ] as const) {
    prelo.published.proxy.reset();
    const { status, html } = await visit(path);
    expect(status, path).toBe(200);
    expect(prelo.published.proxy.roundTrips).toHaveLength(1);
    const main = bodyOf(html);
    for (const piece of expected) expect(main).toContain(piece);
    expect(main).toMatch(/&lt;[bб]>/);
    expect(main).toContain('href="https://example.org/a?b=1&amp;c=2"');
    expect(main).toContain('href="mailto:zubor@example.org"');
    expect(main).not.toContain(hidden);
    expect(main).not.toMatch(/Nevidljivo|Невидљиво/);
    expect(main.match(/<dl class="facts"/g)).toHaveLength(2);
  }
});

test("the API serves blocks with their HTML, and links led to their addresses", async () => {
  const id = await page({
    title: "Blokovi",
    body: [{ type: "text", body: doc(linked("veza", organisation)) }],
  });
  const answer = await prelo.fetch(`/api/v1/pages/${id}`);
  const { data } = (await answer.json()) as { data: { url: string; body: unknown } };
  expect(data.url).toBe("/sr/blokovi");
  expect(data.body).toEqual([
    {
      type: "text",
      body: {
        html: '<p><a href="/sr/organizacije/udruzenje-zubor">veza</a></p>',
        json: doc(linked("veza", organisation)),
      },
    },
  ]);
  await prelo.manage.unpublish("organisations", organisation, ["sr"]);
  expect(await (await prelo.fetch(`/api/v1/pages/${id}`)).text()).toContain("<p>veza</p>");
  await prelo.manage.publish("organisations", organisation, ["sr"]);
});

test("a page is found by its words, listed in the sitemap, and moves with its address", async () => {
  const id = await page({
    title: "Istorijat",
    body: [{ type: "text", body: doc(say("Osnovali su nas čobani")) }],
  });
  expect((await visit("/sr/pretraga?q=cobani")).html).toContain("/sr/istorijat");
  expect((await visit("/sitemap.xml")).html).toContain("/sr-cyrl/istorijat<");
  const { sr } = (await prelo.manage.read("pages", id)).parts;
  await prelo.manage.save("pages", id, "sr", 1, { ...sr?.data, slug: "nasa-prica" });
  await prelo.manage.publish("pages", id, ["sr"]);
  expect(await visit("/sr/istorijat")).toMatchObject({ status: 301, location: "/sr/nasa-prica" });
});

test("a page without a translation stands among the others under a notice, and an unknown one is not there", async () => {
  await page({ title: "Samo srpski" });
  const { status, html } = await visit("/en/samo-srpski");
  expect(status).toBe(200);
  expect(html).toContain('<h1 lang="sr-Latn"');
  expect(html).toContain("noindex");
  expect((await visit("/sr/nema-je")).status).toBe(404);
});

test.each(["projekti", "projects", "blog", "pretraga", "search", "organisations"])(
  "%s is no address of a page, in any language",
  async (slug) => {
    const { id } = await prelo.manage.create("pages", { sr: { title: "X", slug }, en: { title: "X", slug } });
    const refused = await prelo.manage.publish("pages", id, ["sr", "en"]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).status).toBe(422);
    expect((refused as Refused).problem).toMatchObject({
      errors: [
        { path: "sr.slug", code: "slug-reserved" },
        { path: "en.slug", code: "slug-reserved" },
      ],
    });
    expect((await visit(`/sr/${slug}`)).html).not.toContain("<h1>X</h1>");
  },
);

test("a made address avoids reserved words, which other collections may use", async () => {
  await page({ title: "Projekti" }, { title: "Search" });
  expect((await visit("/sr/projekti-2")).status).toBe(200);
  expect((await visit("/en/search-2")).status).toBe(200);
  const { id } = await prelo.manage.create("posts", { sr: { title: "Projekti" } });
  expect((await prelo.manage.publish("posts", id, ["sr"])).live[0]?.url).toBe("/sr/blog/projekti");
});

test("every page's footer names the chosen pages that are public, and their new titles at once", async () => {
  const chosen = await page({ title: "Kontakt" }, { title: "Contact" });
  const { id: draft } = await prelo.manage.create("pages", { sr: { title: "Nacrt strane" } });
  const serbian = await page({ title: "Statut" });
  const { id } = await prelo.manage.create("navigation", {
    shared: { footer: [serbian, draft, chosen].map((named) => ({ type: "page", page: named })) },
    sr: { title: "Meni" },
    en: { title: "Menu" },
  });
  await prelo.manage.publish("navigation", id, ["sr", "en"]);
  const footer = async (path: string) =>
    /<footer[\s\S]*<\/footer>/.exec(await (await prelo.cache.fetch(path)).text())?.[0];
  expect(await footer("/sr-cyrl/blog")).toMatch(
    /href="\/sr-cyrl\/statut">Статут<.*href="\/sr-cyrl\/kontakt">Контакт</,
  );
  expect(await footer("/en")).toMatch(
    /href="\/en\/statut" lang="sr-Latn">Statut<.*href="\/en\/contact">Contact</,
  );
  expect(await footer("/sr")).not.toContain("Nacrt");

  // The edge takes few invalidations a minute, and the pages above have used them up.
  prelo.cache.advance(61);
  await prelo.manage.save("pages", chosen, "sr", 1, { title: "Pišite nam" });
  await prelo.manage.publish("pages", chosen, ["sr"]);
  await expect.poll(() => footer("/sr-cyrl/blog")).toContain("Пишите нам");
});
