import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { locales } from "../schema/language/locale.ts";
import { root } from "./build.ts";
import { findChromium, launchChromium } from "./chromium.ts";
import { deskScreens, openScreen, publicPages, type Screen } from "./screenshots/screens.ts";
import { type Stage, startStage } from "./screenshots/stage.ts";

const widths = [360, 768, 1280];
const themes = ["light", "dark"] as const;
const out = join(root, ".build", "screenshots");

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm run screenshots [-- pattern of names …]`: every screen and page, at every width, in every theme and locale. */
const wished = process.argv.slice(2).map((pattern) => new RegExp(pattern));
const folder = await mkdtemp(join(tmpdir(), "prelo-screenshots-"));
let stage: Stage | undefined;
let browser: Browser | undefined;
let taken = 0;
try {
  stage = await startStage(folder, say);
  browser = await launchChromium(await findChromium());
  for (const theme of themes)
    for (const width of widths)
      for (const locale of locales) await shootAll(browser, stage, { theme, width, locale });
  if (taken === 0) throw new Error("No screen or page has a name like that, such as desk-list or site-home.");
} finally {
  await browser?.close();
  await stage?.stop();
  await rm(folder, { recursive: true, force: true });
}

type Look = { theme: (typeof themes)[number]; width: number; locale: (typeof locales)[number] };

async function shootAll(browser: Browser, stage: Stage, look: Look): Promise<void> {
  const context = await browser.newContext({
    baseURL: stage.url,
    colorScheme: look.theme,
    viewport: { width: look.width, height: look.width < 600 ? 780 : 900 },
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15_000);
  try {
    await context.addInitScript((locale) => localStorage.setItem("prelo.interface", locale), look.locale);
    const pages = publicPages(stage.content, look.locale);
    await shoot(context, [...pages, ...deskScreens.signedOut], look);
    const screens = deskScreens.signedIn(stage.content);
    if (!screens.some((screen) => isWished(nameOf(screen, look)))) return;
    await signIn(context, await stage.signInLink());
    await shoot(context, screens, look);
  } finally {
    await context.close();
  }
}

function nameOf(screen: Screen, { width, theme, locale }: Look): string {
  return `${screen.name}-${width}-${theme}-${locale}`;
}

function isWished(name: string): boolean {
  return wished.length === 0 || wished.some((pattern) => pattern.test(name));
}

async function shoot(context: BrowserContext, screens: readonly Screen[], look: Look): Promise<void> {
  for (const screen of screens) {
    const name = nameOf(screen, look);
    if (!isWished(name)) continue;
    const page = await context.newPage();
    await openScreen(page, screen);
    const path = join(out, `${name}.png`);
    await mkdir(out, { recursive: true });
    await page.screenshot({ path, fullPage: screen.whole ?? true });
    say(relative(root, path));
    taken += 1;
    await page.close({ runBeforeUnload: false });
  }
}

async function signIn(context: BrowserContext, link: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("main").getByRole("button").click();
  await page.waitForURL(/\/admin$/);
  await page.close();
}
