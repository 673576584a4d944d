import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentSchema } from "../../../schema/rich-text/check.ts";
import { check } from "../../../schema/validation.ts";
import { launchBrowser } from "../../support/browser.ts";
import { openRichText } from "./open.ts";
import { outline } from "./outline.ts";
import * as web from "./samples/web.ts";
import * as word from "./samples/word.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openRichText(browser);
});
afterAll(() => browser?.close());

/** What was pasted, a line a block; it can always be saved. */
async function pasted(html: string): Promise<string> {
  const document = await page.evaluate((one) => globalThis.richTextPage.pasted(one), html);
  expect(check(documentSchema, document).mistakes).toEqual([]);
  return outline(document);
}

describe("from Word", () => {
  test.each(Object.entries(word))("%s", async (_name, { html, is }) => {
    expect(await pasted(html)).toBe(is.trim());
  });
});

describe("from the web", () => {
  test.each(Object.entries(web))("%s", async (_name, { html, is }) => {
    expect(await pasted(html)).toBe(is.trim());
  });
});
