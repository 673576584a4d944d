import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFile(new URL("../../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** What axe finds on a page as it stands; the page's context must let scripts through (`bypassCSP`). */
export async function foundByAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(await axe);
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const { violations } = await run.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
