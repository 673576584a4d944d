import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RichTextDocument } from "../../../schema/field.ts";
import { type Desk, startDesk, violations } from "../desk.ts";
import { outline } from "./outline.ts";

let desk: Desk;
let page: Page;
let text: Locator;
let id: string;

beforeAll(async () => {
  desk = await startDesk();
  page = await desk.signIn("urednica@example.org");
});
afterAll(() => desk?.stop());

/** Opens the Serbian text of a new post. */
async function open(): Promise<void> {
  const { manage } = desk.prelo;
  id = (await manage.create("posts", { sr: { title: "Zimnica" } })).id;
  await page.goto(`/admin/posts/${id}`);
  text = page.getByRole("region", { name: "Srpski" }).getByRole("textbox", { name: "Tekst" });
  await text.focus();
}

async function saved(): Promise<string> {
  await page.keyboard.press("Control+s");
  await page
    .getByText(/Sačuvano/)
    .first()
    .waitFor();
  const { parts } = await desk.prelo.manage.read("posts", id);
  return outline(parts.sr?.data?.body as RichTextDocument);
}

/** Takes a tool of the text with the keyboard alone. */
async function tool(name: string): Promise<void> {
  await page.waitForFunction(() => (document.activeElement as HTMLElement).isContentEditable);
  await page.keyboard.press("Alt+F10");
  for (let step = 0; step < 40; step += 1) {
    const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    if (label === name) return page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
  }
  throw new Error(`There is no tool ${name}.`);
}

test("footnotes, tables and videos are written with the keyboard alone", async () => {
  await open();
  await page.keyboard.type("Kuvamo pekmez");
  await page.keyboard.press("Control+Alt+f");
  await page.getByRole("dialog", { name: "Fusnota" }).getByRole("textbox").waitFor();
  await page.keyboard.type("Bez šećera, ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("polako");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.type(" svake jeseni.");

  await tool("Tabela");
  for (const [words, key] of [
    ["Voće", "ArrowRight"],
    ["Tegli", "ArrowDown"],
    ["12", "ArrowUp"],
  ] as const) {
    await page.keyboard.type(words);
    await page.keyboard.press(key);
  }
  await tool("Naslov tabele");
  await page.getByRole("dialog", { name: "Naslov tabele" }).locator("input:focus").waitFor();
  await page.keyboard.type("Letos");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await tool("Ukloni kolonu");
  await tool("Red ispod");

  await tool("Video");
  await page.getByRole("dialog", { name: "Video" }).locator("input:focus").waitFor();
  await page.keyboard.type("example.org/pekmez");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Kako se meša");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.type(" lonac");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Kraj.");

  const written = await saved();
  expect(written).toContain("Kuvamo pekmez^(Bez šećera, **polako**) svake jeseni.");
  expect(written).toContain("table Letos");
  expect(written).toContain("video https://example.org/pekmez Kako se meša lonac\nKraj.");
});

test("a footnote is opened from its number, changed, left as it was, and removed", async () => {
  const dialog = page.getByRole("dialog", { name: "Fusnota" });
  const number = text.locator(".footnote");
  /** Long enough after the last click that the two are not one double click. */
  const select = async (): Promise<void> => {
    await page.waitForTimeout(600);
    await number.click();
    await text.locator(".footnote.ProseMirror-selectednode").waitFor();
  };
  await number.dblclick();
  await dialog.getByRole("textbox").waitFor();
  await page.keyboard.type(" i dugo");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  expect(await saved()).toContain("^(Bez šećera, **polako i dugo**)");

  await select();
  await page.keyboard.press("Enter");
  await dialog.getByRole("textbox").waitFor();
  await page.keyboard.type("xyz");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await saved()).not.toContain("xyz");

  await select();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Ukloni fusnotu" }).click();
  expect(await saved()).toContain("Kuvamo pekmez svake jeseni.");
  await page.keyboard.press("Control+z");
  expect(await saved()).toContain("^(Bez šećera");
});

test("Tab goes through a table as in other editors, and leaves it behind an empty row or after Esc", async () => {
  await open();
  const within = () => text.evaluate((element) => element.contains(document.activeElement));
  await tool("Tabela");
  await page.waitForFunction(() => (document.activeElement as HTMLElement).isContentEditable);
  expect(await violations(page)).toEqual([]);
  for (const words of ["Godina", "Litara", "Cena", "2023", "120", "900", "2024", "140", "950"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("2025");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("980");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await within()).toBe(false);
  await text.getByText("2025").click();
  for (let presses = 0; presses < 6; presses += 1) {
    expect(await within()).toBe(true);
    await page.keyboard.press("Tab");
  }
  expect(await within()).toBe(false);
  expect(await saved()).toContain(
    [
      "table",
      "[Godina]! [Litara]! [Cena]!",
      "[2023] [120] [900]",
      "[2024] [140] [980]",
      "[2025] [] []",
      "[] [] []",
    ].join("\n"),
  );
});

test("Tab at the beginning of a list's item moves it by a level, as the tools do, and leaves the text elsewhere", async () => {
  await open();
  await page.keyboard.type("- Voće");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("šljive");
  await page.keyboard.press("Enter");
  await page.keyboard.type("kruške");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("Povrće");
  await page.keyboard.press("Enter");
  await page.keyboard.type("paprike");
  await tool("Povećaj uvlačenje stavke");
  await page.waitForFunction(() => (document.activeElement as HTMLElement).isContentEditable);
  await page.keyboard.press("Tab");
  expect(await text.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  expect(await saved()).toBe("- Voće\n  - šljive\n  - kruške\n- Povrće\n  - paprike");
});

test("a pasted address is a link, to itself or from the words that were selected", async () => {
  await open();
  const paste = (address: string) =>
    page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain);
      const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    }, address);
  await page.keyboard.type("Recept je na ");
  await paste("https://example.org/pekmez");
  await page.keyboard.type(" i ovde");
  await page.keyboard.press("Control+Shift+ArrowLeft");
  // The editor hears of the selection with the next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await paste("https://example.org/ajvar");
  expect(await saved()).toBe(
    "Recept je na https://example.org/pekmez<https://example.org/pekmez> i ovde<https://example.org/ajvar>",
  );
});

test("a table or a video takes the place of an empty line, and leaves none where there is a text to go on in", async () => {
  await open();
  await page.keyboard.type("Pre");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Posle");
  await page.keyboard.press("ArrowUp");
  await tool("Tabela");
  await page.waitForFunction(() => (document.activeElement as HTMLElement).isContentEditable);
  await page.keyboard.type("Godina");
  expect(await saved()).toBe("Pre\ntable\n[Godina]! []! []!\n[] [] []\n[] [] []\nPosle");
});

test("the text stands in Cyrillic below while it is written, but for words that the glossary keeps", async () => {
  const { manage } = desk.prelo;
  const glossary = await manage.create("glossary", {
    shared: { keep: ["Majka Zemlja"] },
    sr: { title: "Rečnik" },
  });
  await manage.publish("glossary", glossary.id, ["sr"]);
  await open();
  await page.keyboard.type("Udruženje Majka Zemlja i njeni džemovi");
  await tool("Prikaži ćirilicu");
  const preview = page.getByRole("region", { name: "Ćirilica, kako će biti objavljena" });
  await preview.getByText("Удружење Majka Zemlja и њени џемови").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.type(" na GIZ sajmu");
  await preview.getByText("џемови на GIZ сајму").waitFor();
});

test.each([
  ["sr-RS", "light", 1280],
  ["en-GB", "dark", 360],
] as const)("axe finds nothing, in %s, %s, at %i px", async (locale, colorScheme, width) => {
  const other = await desk.signIn(`${width}@example.org`, {
    locale,
    colorScheme,
    viewport: { width, height: 800 },
  });
  const { manage } = desk.prelo;
  const table = {
    type: "table",
    content: [{ type: "tableRow", content: [{ type: "tableHeader", content: [{ type: "paragraph" }] }] }],
  };
  const body = {
    type: "doc",
    content: [
      { type: "video", attrs: { href: "https://example.org/v" } },
      {
        type: "paragraph",
        content: [
          { type: "text", text: "Reč" },
          { type: "footnote", content: [{ type: "text", text: "x" }] },
        ],
      },
      table,
    ],
  };
  const made = await manage.create("posts", { sr: { title: "Reč", body } });
  await other.goto(`/admin/posts/${made.id}`);
  const box = other.locator("#field-sr-body");
  await box.locator("th").click();
  await other
    .getByRole("button", { name: /Prikaži ćirilicu|Show it in Cyrillic/ })
    .first()
    .click();
  await other.locator(".cyrillic table").waitFor();
  expect(await violations(other)).toEqual([]);
  for (const name of [/^(Video)/, /Fusnota|Footnote/, /Naslov tabele|Caption/]) {
    await other.locator(".toolbar").first().getByRole("button", { name }).click();
    await other.getByRole("dialog").waitFor();
    expect(await violations(other)).toEqual([]);
    await other.keyboard.press("Escape");
    await other.getByRole("dialog").waitFor({ state: "detached" });
  }
  await other.context().close();
});
