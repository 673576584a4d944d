import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { type Prelo, startPrelo } from "../support/prelo.ts";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A Prelo, and browsers to sit at its desk with. */
export interface Desk {
  readonly prelo: Prelo;
  /** A browser of its own, signed in by a link. */
  signIn(email: string, options?: BrowserContextOptions): Promise<Page>;
  /** A browser of its own, signed out. */
  open(options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

export async function startDesk(options: Parameters<typeof startPrelo>[0] = {}): Promise<Desk> {
  const [prelo, browser] = await Promise.all([startPrelo(options), launchBrowser()]);
  const open = (options: BrowserContextOptions = {}) => openPage(browser, prelo, options);
  return {
    prelo,
    open,
    async signIn(email, options) {
      const page = await open(options);
      await page.goto(await prelo.signInLink(email, "editor"));
      await page.getByRole("main").getByRole("button").click();
      await page.waitForURL(/\/admin$/);
      return page;
    },
    async stop() {
      await browser.close();
      await prelo.stop();
    },
  };
}

async function openPage(browser: Browser, prelo: Prelo, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    baseURL: prelo.url,
    locale: "sr-RS",
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

/** What axe finds wrong on the page, in words; nothing is what is wanted. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

/** The text of a public page's body, as a visitor has it. */
export async function visit(prelo: Prelo, path: string): Promise<string> {
  const answer = await prelo.fetch(path);
  expect(answer.status).toBe(200);
  return answer.text();
}
