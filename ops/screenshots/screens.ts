import type { Page } from "playwright-core";
import { listPathOf } from "../../schema/collection.ts";
import { organisations } from "../../schema/collections/organisations.ts";
import { posts } from "../../schema/collections/posts.ts";
import { projects } from "../../schema/collections/projects.ts";
import { type Locale, languageOf, prefixOf } from "../../schema/language/locale.ts";
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

/** The pages that visitors see in a locale. */
export function publicPages({ slugs }: Content, locale: Locale): readonly Screen[] {
  const language = languageOf(locale);
  const list = (collection: typeof projects | typeof organisations | typeof posts) =>
    listPathOf(collection, locale) ?? "";
  const search = locale === "en" ? "/en/search?q=solidarity" : `/${prefixOf[locale]}/pretraga?q=solidarna`;
  return [
    { name: "site-home", path: `/${prefixOf[locale]}` },
    { name: "site-projects", path: list(projects) },
    { name: "site-project", path: `${list(projects)}/${slugs.project[language]}` },
    { name: "site-organisations", path: list(organisations) },
    { name: "site-organisation", path: `${list(organisations)}/${slugs.organisation[language]}` },
    { name: "site-posts", path: list(posts) },
    { name: "site-about", path: `/${prefixOf[locale]}/${locale === "en" ? "about" : "o-nama"}` },
    { name: "site-search", path: search },
    { name: "site-not-found", path: `/${prefixOf[locale]}/nothing-here` },
  ];
}

const dialog = (page: Page) => page.getByRole("dialog").waitFor();

/** The screens of the desk, and what can stand before them. */
export const deskScreens = {
  signedOut: [
    { name: "desk-signed-out", path: "/admin" },
    { name: "desk-sign-in", path: "/admin/sign-in#not-a-link" },
  ] satisfies readonly Screen[],
  signedIn: ({ project, draft }: Pick<Content, "project" | "draft">): readonly Screen[] => [
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
  ],
};
