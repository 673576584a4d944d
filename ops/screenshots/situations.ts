import type { Locator, Page } from "playwright-core";
import type { Screen } from "./screens.ts";
import type { Content } from "./stage.ts";

const dialog = (page: Page) => page.getByRole("dialog").waitFor();

/** What comes up while someone works at the desk; each is brought about as it would be there. */
export function deskSituations({ project, draft, blocks }: Omit<Content, "entries">): readonly Screen[] {
  return [
    { name: "desk-edit-blocks", path: `/admin/pages/${blocks}` },
    {
      name: "desk-mistakes",
      path: "/admin/projects/new",
      async act(page) {
        await field(page, "shared", "start").fill("?");
        await page.keyboard.press("Control+s");
        await page.getByRole("alert").first().waitFor();
      },
    },
    {
      name: "desk-unsavable",
      path: "/admin/projects/new",
      async act(page) {
        await field(page, "shared", "start").fill("?");
        await field(page, "shared", "end").focus();
        await page.locator(".field-wrong").waitFor();
      },
    },
    {
      name: "desk-leaving",
      path: "/admin/projects/new",
      whole: false,
      async act(page) {
        await field(page, "shared", "start").fill("?");
        await page.locator("a.home").click();
        await dialog(page);
      },
    },
    {
      name: "desk-footnote",
      path: `/admin/projects/${project}`,
      whole: false,
      async act(page) {
        await intoText(page);
        await page.keyboard.press("Control+Alt+f");
        await dialog(page);
      },
    },
    {
      name: "desk-video",
      path: `/admin/projects/${project}`,
      whole: false,
      async act(page) {
        await (await intoText(page)).getByRole("button", { name: /^(?:Video|Видео)$/ }).click();
        await dialog(page);
      },
    },
    {
      name: "desk-caption",
      path: "/admin/posts/new",
      whole: false,
      async act(page) {
        const text = await intoText(page);
        await text.getByRole("button", { name: /^(?:Tabela|Табела|Table)$/ }).click();
        await text.getByRole("button", { name: /^(?:Naslov tabele|Наслов табеле|Caption)/ }).click();
        await dialog(page);
      },
    },
    {
      name: "desk-conflict",
      path: `/admin/posts/${draft}`,
      async act(page) {
        const title = field(page, "sr", "title");
        const written = await title.inputValue();
        await saveElsewhere(page, draft, { title: `${written} i prijatelja` });
        await title.fill(`${written} i saradnika`);
        await page.locator(".conflict").waitFor();
      },
    },
    {
      name: "desk-receipt",
      path: "/admin/posts/new",
      whole: false,
      async act(page) {
        await inSight(page, "sr");
        await field(page, "sr", "title").fill("Upravo objavljeno");
        await page.keyboard.press("Control+Enter");
        await dialog(page);
        await page.locator(".summary[aria-busy=false]").waitFor();
        await page.keyboard.press("Control+Enter");
        await page.locator("dialog [role=status]").first().waitFor();
      },
    },
    {
      name: "desk-bulk-report",
      path: "/admin/people",
      async act(page) {
        await create(page, "people", { sr: { title: "Bez imena na engleskom" } });
        await create(page, "people", { en: { title: null } });
        await page.reload();
        for (const row of [0, 1]) await page.locator(".entries tbody input[type=checkbox]").nth(row).check();
        await page.locator(".bulk-bar button").first().click();
        await page.locator("dialog footer button").last().click();
        await page.locator(".job li").first().waitFor();
      },
    },
    {
      name: "desk-sign-in-again",
      path: `/admin/posts/${draft}`,
      whole: false,
      async act(page) {
        const cookies = await page.context().cookies();
        await page.context().clearCookies();
        await inSight(page, "sr");
        await field(page, "sr", "title").press("End");
        await page.keyboard.type(".");
        await dialog(page);
        await page.context().addCookies(cookies);
      },
    },
    {
      name: "desk-left-behind",
      path: `/admin/posts/${draft}`,
      async act(page) {
        await page.route("**/manage/v1/posts/*/sr", (route) => route.abort());
        await inSight(page, "sr");
        await field(page, "sr", "title").press("End");
        await page.keyboard.type("!");
        await page.locator(".save-state .unsaved").waitFor();
        await page.reload();
        await page.unroute("**/manage/v1/posts/*/sr");
        await page.locator(".notice.attention").first().waitFor();
      },
    },
  ];
}

const field = (page: Page, part: string, name: string): Locator => page.locator(`#field-${part}-${name}`);

/** On a narrow screen one language is in sight at a time. */
async function inSight(page: Page, language: "sr" | "en"): Promise<void> {
  const tab = page.locator(".language-tabs button").nth(language === "sr" ? 0 : 1);
  if (await tab.isVisible()) await tab.click();
}

/** Puts the cursor into the first formatted text, and gives the text with its tools. */
async function intoText(page: Page): Promise<Locator> {
  const text = page.locator(".field.kind-richText:visible").first();
  await text.getByRole("textbox").click();
  return text;
}

async function saveElsewhere(page: Page, id: string, data: object): Promise<void> {
  await page.evaluate(
    async ({ address, data }) => {
      const entry = await (await fetch(address)).json();
      const { revision } = entry.data.parts.sr;
      await fetch(`${address}/sr`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ base: revision, data: { ...entry.data.parts.sr.data, ...data } }),
      });
    },
    { address: `/manage/v1/posts/${id}`, data },
  );
}

async function create(page: Page, collection: string, entry: object): Promise<void> {
  await page.evaluate(
    ({ address, entry }) =>
      fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(entry),
      }),
    { address: `/manage/v1/${collection}`, entry },
  );
}
