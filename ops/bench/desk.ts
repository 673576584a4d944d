import type { Browser, BrowserContext, Page } from "playwright-core";
import { newId } from "../../schema/id.ts";
import type { Built } from "../build.ts";
import { findChromium, launchChromium } from "../chromium.ts";
import { createSignInLink, createToken } from "../credentials.ts";
import type { Databases } from "../databases.ts";
import { createManageClient } from "../manage-client.ts";
import { startWorkerd } from "../workerd.ts";
import { longText } from "./long-text.ts";
import { median } from "./median.ts";

export interface DeskTime {
  readonly words: number;
  readonly keys: number;
  /** Milliseconds from the key to the picture that shows its letter. */
  readonly keystroke: { readonly median: number; readonly slowest: number };
  /** Milliseconds from the click in a list until the text can be written in. */
  readonly cold: number;
  readonly warm: number;
}

const words = 10_000;

/** Sits at the desk with a browser, a long text before it. */
export async function measureDesk(
  built: Built,
  databases: Databases,
  effort: { opens: number; keys: number },
): Promise<DeskTime> {
  const worker = await startWorkerd({ built, databases });
  const browser = await launchChromium(await findChromium());
  try {
    const token = await createToken(databases.editorial, { name: "bench", scope: "admin" });
    const title = `Dug tekst ${newId()}`;
    const sr = longText("sr", title, words);
    await createManageClient(worker.fetch, token).create("posts", { id: newId(), shared: {}, sr });
    const signIn = () =>
      createSignInLink(databases.editorial, worker.url, {
        email: "bench@example.org",
        role: "administrator",
      });
    const cold: number[] = [];
    const warm: number[] = [];
    let keys: readonly number[] = [];
    for (let open = 0; open < effort.opens; open += 1) {
      const context = await signedIn(browser, await signIn());
      cold.push(await openFromList(context, worker.url, title));
      warm.push(await openFromList(context, worker.url, title));
      if (open === 0) keys = await typeAtTheEnd(context.pages().at(-1) as Page, effort.keys);
      await context.close();
    }
    const keystroke = { median: median(keys), slowest: Math.max(...keys) };
    return { words, keys: keys.length, keystroke, cold: median(cold), warm: median(warm) };
  } finally {
    await browser.close();
    await worker.stop();
  }
}

/** A browser that holds nothing of the desk but what signing in brings. */
async function signedIn(browser: Browser, link: string): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "sr-RS", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("main").getByRole("button").click();
  await page.waitForURL(/\/admin(?!\/sign-in)/);
  return context;
}

async function openFromList(context: BrowserContext, origin: string, title: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${origin}/admin/posts`);
  const link = page.getByRole("main").getByRole("link", { name: title }).first();
  await link.waitFor();
  return link.evaluate(async (element: HTMLElement) => {
    const from = performance.now();
    element.click();
    const usable = () => document.querySelector("#field-sr-body[contenteditable=true] p")?.textContent;
    while (!usable()) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - from;
  });
}

async function typeAtTheEnd(page: Page, count: number): Promise<readonly number[]> {
  await page.locator("#field-sr-body").click({ position: { x: 40, y: 20 } });
  await page.keyboard.press("Control+End");
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    addEventListener(
      "keydown",
      ({ timeStamp }) => {
        const { port1, port2 } = new MessageChannel();
        // What is posted while a picture is being made arrives after it.
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        requestAnimationFrame(() => port2.postMessage(null));
      },
      true,
    );
  });
  for (let key = 0; key < count; key += 1) {
    await page.keyboard.press("a");
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
}

export function deskReport({ words, keys, keystroke, cold, warm }: DeskTime): string {
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  return [
    "At the desk, in Chromium on this machine:",
    "",
    `- from a key to its picture in a text of ${words.toLocaleString("en")} words, ${keys} keys: median ${ms(keystroke.median)}, slowest ${ms(keystroke.slowest)}`,
    `- from the click in a list until that text can be written in: ${ms(cold)} with a cold cache, ${ms(warm)} with a warm one`,
  ].join("\n");
}
