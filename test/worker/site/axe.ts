import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFile(new URL("../../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds on a page as it stands, by all its rules or by those that are named; the page's context must let
 * scripts through (`bypassCSP`).
 */
export async function foundByAxe(
  page: Page,
  runOnly: readonly string[] = standards,
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(await axe);
  return page.evaluate(async (runOnly) => {
    const { axe: run } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const { violations } = await run.run({ runOnly });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, runOnly);
}

/** The same in the light and in the dark, where colours alone differ. */
export async function foundByAxeInBothThemes(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const inLight = await foundByAxe(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const inDark = await foundByAxe(page, ["color-contrast"]);
  return [...inLight, ...inDark.map((mistake) => `in the dark, ${mistake}`)];
}
