import type { Page } from "playwright-core";
import { listPathOf, pathOf } from "../../schema/collection.ts";
import { collections } from "../../schema/collections/index.ts";
import { type Label, type Locale, languageOf, prefixOf } from "../../schema/language/locale.ts";
import { mapWord, searchWord } from "../../schema/reserved-slugs.ts";
import { deskSituations } from "./situations.ts";
import type { Content } from "./stage.ts";

export interface Screen {
  name: string;
  path: string;
  /** What is done before the picture is taken. */
  act?: (page: Page) => Promise<void>;
  /** False for what stands before the page, such as a dialog: only what is in sight is shown. */
  whole?: false;
}

export async function openScreen(page: Page, screen: Screen): Promise<void> {
  await page.goto(screen.path);
  await settled(page);
  await screen.act?.(page);
  await settled(page);
}

/** Nothing is loading any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => !document.querySelector(".waiting"));
}

/** Every page that visitors see in a locale; those of an entry are named alike in all of them. */
export function publicPages({ entries }: Pick<Content, "entries">, locale: Locale): readonly Screen[] {
  const home = `/${prefixOf[locale]}`;
  const word = (label: Label) => label[languageOf(locale)];
  const lists = collections.flatMap((collection) => {
    const path = listPathOf(collection, locale);
    return path === null ? [] : [{ name: `site-${collection.name}`, path }];
  });
  const pages = entries.flatMap(({ collection, slug: { sr = null, en = null } }) => {
    const path = pathOf(collection, locale, locale === "en" ? (en ?? sr) : (sr ?? en));
    return path === null || path === home
      ? []
      : [{ name: `site-${collection.name}-${en ?? sr}`.slice(0, 80), path }];
  });
  return [
    { name: "site-home", path: home },
    { name: "site-map", path: `${home}/${word(mapWord)}` },
    {
      name: "site-search",
      path: `${home}/${word(searchWord)}?q=${word({ sr: "solidarna", en: "solidarity" })}`,
    },
    { name: "site-not-found", path: `${home}/nothing-here` },
    ...lists,
    ...pages,
  ];
}

const dialog = (page: Page) => page.getByRole("dialog").waitFor();

/** The screens of the desk, and what can stand before them. */
export const deskScreens = {
  signedOut: [
    { name: "desk-signed-out", path: "/admin" },
    { name: "desk-sign-in", path: "/admin/sign-in#not-a-link" },
  ] satisfies readonly Screen[],
  signedIn: ({ project, draft, blocks }: Omit<Content, "entries">): readonly Screen[] => [
    { name: "desk-overview", path: "/admin" },
    { name: "desk-list", path: "/admin/projects" },
    {
      name: "desk-list-narrowed",
      path: "/admin/projects?filter%5Bstatus%5D=completed&sort=title",
      act: (page) => page.locator(".entries tbody input[type=checkbox]").first().check(),
    },
    { name: "desk-list-trash", path: "/admin/posts?state=trashed" },
    { name: "desk-list-nothing", path: "/admin/projects?q=xyz" },
    { name: "desk-edit", path: `/admin/projects/${project}` },
    { name: "desk-edit-draft", path: `/admin/posts/${draft}` },
    { name: "desk-edit-new", path: "/admin/organisations/new" },
    { name: "desk-edit-singleton", path: "/admin/site-settings" },
    {
      name: "desk-publish",
      path: `/admin/projects/${project}`,
      whole: false,
      async act(page) {
        await page.keyboard.press("Control+Enter");
        await dialog(page);
      },
    },
    {
      name: "desk-publish-later",
      path: `/admin/projects/${project}`,
      whole: false,
      async act(page) {
        await page.keyboard.press("Control+Enter");
        await dialog(page);
        await page.getByRole("dialog").getByRole("radio").nth(1).check();
      },
    },
    {
      name: "desk-preview",
      path: `/admin/projects/${project}`,
      whole: false,
      async act(page) {
        await page.locator(".standing button[aria-pressed]").first().click();
        await page.locator(".preview-frame iframe").waitFor();
      },
    },
    {
      name: "desk-bulk-question",
      path: "/admin/projects",
      whole: false,
      async act(page) {
        await page.locator(".entries tbody input[type=checkbox]").first().check();
        await page.locator(".bulk-bar button").first().click();
        await dialog(page);
      },
    },
    {
      name: "desk-unpublish",
      path: `/admin/projects/${project}`,
      whole: false,
      async act(page) {
        await page.locator(".standing-language button").first().click();
        await dialog(page);
      },
    },
    {
      name: "desk-link",
      path: `/admin/projects/${project}`,
      whole: false,
      async act(page) {
        const other = page.locator(".language-tabs button").last();
        if (await other.isVisible()) await other.click();
        await page.locator(".rich-text-box [role=textbox]:visible").last().click();
        await page.keyboard.press("Control+a");
        await page.keyboard.press("Control+Alt+k");
        await dialog(page);
      },
    },
    {
      name: "desk-trash",
      path: `/admin/projects/${project}`,
      whole: false,
      async act(page) {
        await page.locator(".standing button.danger").click();
        await dialog(page);
      },
    },
    {
      name: "desk-finder",
      path: "/admin/projects",
      whole: false,
      async act(page) {
        await page.keyboard.press("Control+k");
        await dialog(page);
        await page.keyboard.type("so");
        await page.getByRole("dialog").getByRole("option").first().waitFor();
      },
    },
    {
      name: "desk-shortcuts",
      path: "/admin",
      whole: false,
      async act(page) {
        await page.keyboard.press("?");
        await dialog(page);
      },
    },
    { name: "desk-history", path: `/admin/projects/${project}/history` },
    { name: "desk-schedule", path: "/admin/schedule" },
    { name: "desk-not-found", path: "/admin/nothing-here" },
    ...deskSituations({ project, draft, blocks }),
  ],
};
