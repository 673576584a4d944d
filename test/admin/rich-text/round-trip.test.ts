import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RichTextDocument } from "../../../schema/field.ts";
import { documentSchema } from "../../../schema/rich-text/check.ts";
import { textBlocks } from "../../../schema/rich-text/text.ts";
import { check } from "../../../schema/validation.ts";
import { launchBrowser } from "../../support/browser.ts";
import { documents, tidyDocuments } from "./documents.ts";
import { openRichText } from "./open.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openRichText(browser);
});
afterAll(() => browser?.close());

const runs = { numRuns: process.env.PRELO_TEST_LONG ? 400 : 4 } as const;
const many = <D>(one: fc.Arbitrary<D>) => fc.array(one, { minLength: 1, maxLength: 30, size: "max" });

const opened = (given: readonly RichTextDocument[]) =>
  page.evaluate((all) => all.map((one) => globalThis.richTextPage.opened(one)), given);

test("a document from the editor is stored, published and read again by its parser as the same", async () => {
  await fc.assert(
    fc.asyncProperty(many(documents), async (given) => {
      const stored = await opened(given);
      for (const one of stored) expect(check(documentSchema, one).mistakes).toEqual([]);
      const again = await page.evaluate(
        (all) => all.map((one) => globalThis.richTextPage.readAgain(one)),
        stored,
      );
      for (const [index, locales] of again.entries())
        for (const read of locales) expect(read).toEqual(stored[index]);
    }),
    runs,
  );
});

test("the editor opens whatever can be stored, and loses no word of it", async () => {
  await fc.assert(
    fc.asyncProperty(many(documents), async (given) => {
      for (const one of given) expect(check(documentSchema, one).mistakes).toEqual([]);
      const stored = await opened(given);
      expect(stored.map(textBlocks)).toEqual(given.map(textBlocks));
      expect(await opened(stored)).toEqual(stored);
    }),
    runs,
  );
});

test("a published page that is copied and pasted at the desk is the same document", async () => {
  await fc.assert(
    fc.asyncProperty(many(tidyDocuments), async (given) => {
      const stored = await opened(given);
      const pasted = await page.evaluate(
        (all) => all.map((one) => globalThis.richTextPage.copied(one)),
        stored,
      );
      expect(pasted).toEqual(stored);
    }),
    runs,
  );
});
