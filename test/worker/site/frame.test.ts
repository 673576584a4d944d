import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Refused } from "../../../ops/manage-client.ts";
import { launchBrowser } from "../../support/browser.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { foundByAxe } from "./axe.ts";
import { publishSite } from "./content.ts";
import { publisher } from "./publisher.ts";

let prelo: Prelo;
let browser: Browser;

beforeAll(async () => {
  [prelo, browser] = await Promise.all([startPrelo(), launchBrowser()]);
  await publishSite(prelo);
});
afterAll(() => Promise.all([browser.close(), prelo.stop()]));

const textOf = async (path: string) => (await prelo.fetch(path)).text();
const partOf = (html: string, element: string) =>
  new RegExp(`<${element}[ >][\\s\\S]*?</${element}>`).exec(html)?.[0] ?? "";

async function onPage(options: BrowserContextOptions, path: string, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  try {
    const page = await context.newPage();
    await page.goto(prelo.url + path);
    await look(page);
  } finally {
    await context.close();
  }
}

const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 780 } };

/** The texts that the Tab key reaches, one after the other. */
async function reachedByTab(page: Page, steps: number) {
  const reached: (string | null)[] = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
  }
  return reached;
}

test("without a menu from the desk the main lists are one", async () => {
  const html = await textOf("/en/nowhere");
  expect(partOf(html, "header")).toMatch(
    /href="\/en\/projects">Projects<.*href="\/en\/events">Events<.*href="\/en\/organisations">Organisations</,
  );
  expect(partOf(html, "footer")).toContain('href="/en/organisations">Organisations<');
  await onPage(wide, "/en", async (page) => {
    expect(await reachedByTab(page, 11)).toEqual([
      "Skip to content",
      "Trying",
      "Projects",
      "Events",
      "Social enterprises",
      "Organisations",
      "Blog",
      "Search",
      "Latinica",
      "Ћирилица",
      "English",
    ]);
  });
});

describe("a menu from the desk", () => {
  let about: string;
  let serbian: string;
  let draft: string;

  beforeAll(async () => {
    const publish = publisher(prelo);
    about = await publish("pages", { sr: { title: "O nama" }, en: { title: "About us" } });
    serbian = await publish("pages", { sr: { title: "Statut" } });
    ({ id: draft } = await prelo.manage.create("pages", { sr: { title: "Nacrt strane" } }));
  });

  test.each([
    [{ type: "link", sr: "Zlo", en: "Evil", address: "javascript:alert(1)" }],
    [{ type: "link", sr: "Deo sajta", en: "Part", address: "/sr/mapa" }],
    [{ type: "section", section: "glossary" }],
    [{ type: "section", section: "nowhere" }],
    [{ type: "page", page: "o-nama" }],
    [{ type: "list", collection: "posts" }],
  ])("refuses %j", async (block) => {
    const refused = await prelo.manage
      .create("navigation", { shared: { main: [block] }, sr: { title: "Meni" } })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).status).toBe(422);
  });

  const main = () => [
    { type: "group", sr: "Ljudi i <b>", en: "People & <b>" },
    { type: "page", page: about },
    { type: "page", page: draft },
    { type: "page", page: serbian },
    { type: "group", sr: "Prazno", en: "Empty" },
    { type: "page", page: draft },
    { type: "group", sr: "Šta radimo", en: "What we do" },
    { type: "section", section: "projects" },
    { type: "section", section: "map" },
    { type: "section", section: "search" },
    { type: "group", sr: "Blog", en: "Blog" },
    { type: "section", section: "posts" },
  ];
  const footer = [{ type: "link", sr: "Mreža", en: "Network", address: "https://example.org/?a=1&b=2" }];

  test("is seen on the home page before it is published", async () => {
    const { id } = await prelo.manage.create("navigation", {
      shared: { main: main(), footer },
      sr: { title: "Meni" },
      en: { title: "Menu" },
    });
    const preview = await prelo.fetch(`/manage/v1/navigation/${id}/preview?locale=en&theme=dark`, {
      headers: { authorization: `Bearer ${await prelo.token("read")}` },
    });
    const html = await preview.text();
    expect(partOf(html, "header")).toContain('href="/en/about-us">About us<');
    expect(partOf(html, "footer")).toContain(">Network<");
    expect(html).toContain("For an economy that joins");
    expect(html).not.toContain("Nacrt");
    expect(partOf(await textOf("/en"), "header")).not.toContain("About us");
  });

  test("stands on every page at once when it is published, in the page's language and script", async () => {
    const read = async (path: string) => (await prelo.cache.fetch(path)).text();
    expect(await read("/en/blog")).not.toContain("What we do");
    // The edge takes few invalidations a minute, and the entries above have used them up.
    prelo.cache.advance(61);
    const { data } = await prelo.manage.list("navigation");
    await prelo.manage.publish("navigation", data[0]?.id ?? "", ["sr", "en"]);
    await expect.poll(() => read("/en/blog"), { timeout: 5000 }).toContain("What we do");

    prelo.published.proxy.reset();
    const html = await textOf("/sr-cyrl/projekti/most");
    expect(prelo.published.proxy.roundTrips).toHaveLength(1);
    const header = partOf(html, "header");
    expect(header).toContain("Људи и &lt;");
    expect(header).toMatch(/Шта радимо.*href="\/sr-cyrl\/projekti" aria-current="true">Пројекти</);
    expect(header).toContain('href="/sr-cyrl/mapa">Мапа<');
    expect(header).not.toMatch(/Prazno|Празно|Nacrt|Нацрт/);
    expect(header).toContain('<li><a href="/sr-cyrl/blog">Блог</a></li>');
    expect(partOf(html, "footer")).toContain('href="https://example.org/?a=1&amp;b=2">Мрежа<');
    const english = partOf(await textOf("/en/search"), "header");
    expect(english).toContain("People &amp; &lt;b");
    expect(english).toContain('<a href="/en/statut" lang="sr-Latn">Statut</a>');
    expect(english).toMatch(/href="\/en\/search" aria-current="page">Search</);
  });

  test("opens one group at a time on a wide screen, by keyboard too", async () => {
    await onPage(wide, "/en/projects", async (page) => {
      const header = page.getByRole("banner");
      const aboutUs = header.getByRole("link", { name: "About us" });
      const map = header.getByRole("link", { name: "Map" });
      expect(await header.getByText("Menu", { exact: true }).isVisible()).toBe(false);
      expect(await aboutUs.isVisible()).toBe(false);
      expect(await reachedByTab(page, 3)).toContain("People & <b>");
      await page.keyboard.press("Enter");
      expect(await aboutUs.isVisible()).toBe(true);
      expect(await foundByAxe(page)).toEqual([]);
      await header.locator("summary", { hasText: "What we do" }).click();
      expect(await map.isVisible()).toBe(true);
      expect(await aboutUs.isVisible()).toBe(false);
      await header.getByRole("link", { name: "Projects" }).click();
      expect(await map.isVisible()).toBe(false);
      const marked = header.locator("[aria-current]:visible");
      expect(await marked.allTextContents()).toEqual(["What we do", "English"]);
    });
  });

  test.each(["light", "dark"] as const)("is all in one place on a phone, in %s", async (colorScheme) => {
    await onPage({ ...phone, colorScheme }, "/sr/blog", async (page) => {
      const header = page.getByRole("banner");
      for (const always of ["Pretraga", "Latinica", "Ћирилица", "English"])
        expect(await header.getByText(always, { exact: true }).last().isVisible()).toBe(true);
      expect(await header.getByRole("link", { name: "O nama" }).isVisible()).toBe(false);
      await header.getByText("Meni").focus();
      await page.keyboard.press("Enter");
      for (const inMenu of ["O nama", "Projekti", "Mapa", "Blog"])
        expect(await header.getByRole("link", { name: inMenu }).isVisible()).toBe(true);
      expect(await foundByAxe(page)).toEqual([]);
    });
  });

  const everyKind = [
    "/sr",
    "/sr-cyrl/projekti",
    "/en/projects/bridge",
    "/sr/o-nama",
    "/sr/pretraga",
    "/en/nowhere",
  ];
  const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`;

  test.each([
    ["320 px wide", ""],
    ["320 px wide with text spaced out", spaced],
    ["320 px wide with letters twice as large", "html { font-size: 200% !important }"],
  ])("no page is wider than a screen %s, its menu open or not", async (_, style) => {
    await onPage({ viewport: { width: 320, height: 640 } }, "/sr", async (page) => {
      for (const path of everyKind) {
        await page.goto(prelo.url + path);
        if (style !== "") await page.addStyleTag({ content: style });
        const wider = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(await wider(), path).toBeLessThanOrEqual(0);
        await page.locator(".sections > details > summary").click();
        expect(await wider(), `${path}, its menu open`).toBeLessThanOrEqual(0);
      }
    });
  });

  test("paper holds the page without what only a screen can use, and says where links lead", async () => {
    const link = { type: "link", attrs: { href: "https://example.org/kako" } };
    const text = { type: "paragraph", content: [{ type: "text", text: "ovako", marks: [link] }] };
    await publisher(prelo)("pages", {
      sr: {
        title: "Brojke",
        body: [
          { type: "text", body: { type: "doc", content: [text] } },
          { type: "figure", number: 7, label: "dana", source: "https://example.org/odakle" },
        ],
      },
    });
    await onPage(wide, "/en/projects/bridge", async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const useless of [".skip", ".top nav", ".find", ".foot nav", ".ends"])
        expect(await page.locator(useless).first().isVisible(), useless).toBe(false);
      for (const kept of ["h1", ".name", ".facts", ".foot strong"])
        expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
      const written = (selector: string) =>
        page.locator(selector).evaluate((link) => getComputedStyle(link, "::after").content);
      await page.goto(`${prelo.url}/sr/brojke`);
      expect(await written(".prose a")).toContain("(https://example.org/kako)");
      expect(await written(".facts a")).toContain("(https://example.org/odakle)");
    });
  });

  test("with forced colours the current section is still marked", async () => {
    await onPage({ ...wide, forcedColors: "active" }, "/en/blog", async (page) => {
      const decorated = await page
        .getByRole("banner")
        .locator(".bar [aria-current]")
        .evaluate((link) => getComputedStyle(link).textDecorationLine);
      expect(decorated).toBe("underline");
    });
  });
});

test("the footer says how to reach the coalition and on what terms its texts may be used", async () => {
  const { data } = await prelo.manage.list("site-settings");
  const id = data[0]?.id ?? "";
  const entry = await prelo.manage.read("site-settings", id);
  const { shared } = entry.parts;
  await prelo.manage.save("site-settings", id, "shared", shared?.revision ?? 0, {
    ...shared?.data,
    email: "pisite@example.org",
    licence: "by-sa",
  });
  await prelo.manage.publish("site-settings", id, []);
  const footer = partOf(await textOf("/sr/blog"), "footer");
  expect(footer).toContain('<a href="mailto:pisite@example.org">pisite@example.org</a>');
  expect(footer).toContain(
    '<a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license">CC BY-SA 4.0</a>',
  );
  expect(footer).toContain('<a href="https://www.facebook.com/example" rel="me noopener">Facebook</a>');
});

test("a page carries no style sheet that it has no use for, and browsers accept those it carries", async () => {
  const sheetsOf = (html: string) =>
    Array.from(html.matchAll(/<style>([\s\S]*?)<\/style>/g), ([, css = ""]) => css);
  const [list, entry, found] = await Promise.all(
    ["/en/blog", "/en/projects/bridge", "/en/search"].map(async (path) => sheetsOf(await textOf(path))),
  );
  expect(list?.[0]).toBe(entry?.[0]);
  expect(list?.join()).not.toMatch(/\.prose|\.callout|\.search/);
  expect(entry?.join()).toContain(".prose");
  expect(found?.join()).toContain(".search");
  for (const path of ["/en/search", "/sr/o-nama"])
    await onPage({ ...wide, bypassCSP: false }, "/en", async (page) => {
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      await page.goto(prelo.url + path);
      expect(complaints).toEqual([]);
    });
});
