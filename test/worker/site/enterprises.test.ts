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

test("an address without an enterprise is not found, whatever is asked", async () => {
  for (const path of ["/sr/socijalna-preduzeca/nema", `/en/social-enterprises/${newId()}`])
    expect((await visit(path)).status, path).toBe(404);
});

test.each([
  [{ registerStatus: "maybe" }, "shared.registerStatus"],
  [{ sectors: ["A01", "A01"] }, "shared.sectors"],
  [{ founded: 1500 }, "shared.founded"],
  [{ place: { district: "RS-29", point: null } }, "shared.place.district"],
])("an enterprise of %o is refused", async (shared, path) => {
  const refused = await publish("enterprises", { shared, sr: { title: "Loše", slug: "lose" } }).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(Refused);
  expect((refused as Refused).problem).toMatchObject({ errors: [{ path }] });
  expect((await visit("/sr/socijalna-preduzeca/lose")).status).toBe(404);
});

test("an enterprise of which nothing but the name is known has no empty parts", async () => {
  await publish("enterprises", { sr: { title: "Samo ime", slug: "samo-ime" } });
  const { status, main, roundTrips } = await visit("/sr/socijalna-preduzeca/samo-ime");
  expect([status, roundTrips]).toEqual([200, 1]);
  expect(main).not.toMatch(/<h2|<dl|<figure|<ul|undefined|null|NaN/);
});

const told = {
  shared: {
    sectors: ["A01"],
    employs: ["roma", "women"],
    serves: ["children"],
    legalForm: "cooperative",
    founded: 1998,
    registerStatus: "ended",
    registerStatusSince: "2025-03-31",
    registrationNumber: "12345678",
    listed: true,
    place: { district: "RS-08", point: { lat: 44.75, lon: 19.69 } },
    email: "primer@example.org",
    phone: "+381 15 000 000",
    website: "https://www.example.org/kosnica",
    lastChecked: "2026-02-10",
    editorsNote: "poverljivo",
  },
  sr: {
    title: "Košnica <d.o.o.>",
    slug: "kosnica",
    summary: "Med & vosak.",
    offers: ["med", "vosak"],
    city: "Šabac",
  },
  en: { title: "The Hive", slug: "hive", offers: ["honey"], city: "Šabac" },
};

test("an enterprise tells what it does and for whom, where it is and when that was checked, in one round trip", async () => {
  await publish("enterprises", told);
  const { main, roundTrips } = await visit("/sr/socijalna-preduzeca/kosnica");
  expect(roundTrips).toBe(1);
  const text = textOf(main);
  for (const part of [
    "Košnica &lt;d.o.o.>",
    "Oblast rada poljoprivreda i životna sredina",
    "Koga zapošljava Romkinje i Romi; žene",
    "Kome služi deca",
    "Godina osnivanja 1998",
    "Matični broj 12345678",
    "Šta nudi med vosak",
    "Okrug Mačvanski okrug",
    "Podaci su poslednji put provereni: 10. februar 2026.",
  ])
    expect(text).toContain(part);
  expect(main).toContain('<a href="mailto:primer@example.org">');
  expect(main).toContain('<a href="tel:+38115000000">');
  expect(main).toContain('<a href="https://www.example.org/kosnica" rel="noopener">example.org</a>');
  expect(main).toMatch(/<svg[^>]*role="img" aria-label="Košnica &lt;d.o.o.>: Mačvanski okrug"/);
  expect(main).toContain('<path class="here"');
  expect(main).toContain("<circle");
  expect(main).not.toContain("poverljivo");
  expect(textOf((await visit("/sr-cyrl/socijalna-preduzeca/kosnica")).main)).toContain("Мачвански округ");
});

test("what the register says is never said of the coalition, nor the other way round", async () => {
  const standing = async (path: string) =>
    /<h2>Status<\/h2>([\s\S]*?)<\/section>/.exec((await visit(path)).main)?.[1] ?? "";
  expect(textOf(await standing("/en/social-enterprises/hive"))).toBe(
    "According to the business register status ended Status since: 31 March 2025 According to the coalition listed by the coalition",
  );
  await publish("enterprises", { shared: { listed: false }, en: { title: "Unchecked", slug: "unchecked" } });
  expect(textOf(await standing("/en/social-enterprises/unchecked"))).toBe(
    "According to the business register not checked According to the coalition not listed by the coalition",
  );
  await publish("enterprises", {
    shared: { registerStatus: "registered" },
    en: { title: "Only Registered", slug: "only-registered" },
  });
  expect(textOf(await standing("/en/social-enterprises/only-registered"))).toBe(
    "According to the business register status registered",
  );
});

test("the list shows what one compares, those in the other language too, and leads to each", async () => {
  const { main } = await visit("/en/social-enterprises");
  expect(main).toMatch(/<a href="\/en\/social-enterprises\/hive"[^>]*>The Hive<\/a>/);
  expect(main).toMatch(/<a href="\/en\/social-enterprises\/samo-ime" lang="sr-Latn"[^>]*>Samo ime<\/a>/);
  expect(textOf(main)).toContain(
    "Sector agriculture and environment Where it is Šabac Mačva District Whom it employs Roma; women Status in the register status ended",
  );
  expect(main).toContain('<p class="printed">+381 15 000 000 · primer@example.org</p>');
});

test("a long summary is cut after a word in the list, and whole on the enterprise's own page", async () => {
  const summary = `${"Reč po reč, sve do kraja. ".repeat(8)}Kraj.`;
  await publish("enterprises", { sr: { title: "Opširno", slug: "opsirno", summary } });
  const { main } = await visit("/sr/socijalna-preduzeca");
  const [, shown = ""] = /Opširno<\/a><\/h2><p>([^<]*)<\/p>/.exec(main) ?? [];
  expect(shown).toMatch(/^Reč po reč, .* (Reč|po|reč|sve|do|kraja\.)…$/);
  expect(summary.startsWith(shown.slice(0, -1))).toBe(true);
  expect(shown.length).toBeLessThanOrEqual(141);
  expect((await visit("/sr/socijalna-preduzeca/opsirno")).main).toContain(summary);
});

test("on a phone the map unfolds by itself, above the form; on paper it stands with contacts and the number of pages", async () => {
  const titles = ["Jedno", "Drugo", "Treće", "Četvrto"];
  for (const title of titles) await publish("enterprises", { sr: { title } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
    await page.goto(`${prelo.url}/en/social-enterprises`);
    const map = page.getByRole("link", { name: "Mačva District: 1" }).first();
    const form = page.getByRole("form", { name: "Narrow the list" });
    const contact = page.getByText("+381 15 000 000 · primer@example.org");
    expect([await map.isVisible(), await form.isVisible(), await contact.isVisible()]).toEqual([
      false,
      false,
      false,
    ]);
    await page.getByText("Map of the districts").click();
    await expect.poll(() => map.isVisible()).toBe(true);
    expect(await form.isVisible()).toBe(false);
    await page.reload();
    await page.emulateMedia({ media: "print" });
    expect([await map.isVisible(), await form.isVisible(), await contact.isVisible()]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await page.getByText("Page 1 of 2").isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "Next page" }).isVisible()).toBe(false);
  } finally {
    await browser.close();
  }
});
