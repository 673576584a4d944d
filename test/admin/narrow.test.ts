import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Desk, startDesk, violations } from "./desk.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk?.stop());

const signIn = (width: number): Promise<Page> =>
  desk.signIn(`${width}@example.org`, { viewport: { width, height: 740 } });

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: "paragraph",
    content: [{ type: "text", text: `${index + 1}. tegla pekmeza stoji na polici.` }],
  }));

test.each([360, 768, 1280])("the tools of a long text stay at hand at %i px", async (width) => {
  const page = await signIn(width);
  const body = { type: "doc", content: paragraphs(80) };
  const { id } = await desk.prelo.manage.create("posts", { sr: { title: "Zimnica", body } });
  await page.goto(`/admin/posts/${id}`);
  const serbian = page.getByRole("region", { name: "Srpski" });
  await serbian.getByText("80. tegla").click();
  // The middle of the text is where its beginning and its end are both out of sight.
  await serbian.getByText("40. tegla").scrollIntoViewIfNeeded();
  const bold = serbian.getByRole("button", { name: "Podebljano" });
  const { top, reached, barHeight } = await bold.evaluate((button) => {
    const { left, top } = button.getBoundingClientRect();
    return {
      top,
      reached: button.contains(document.elementFromPoint(left + 4, top + 4)),
      barHeight: button.closest(".toolbar")?.getBoundingClientRect().height ?? 0,
    };
  });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(200);
  expect(reached).toBe(true);
  await page.keyboard.press("Control+Home");
  const hidden = await page.evaluate(() => {
    const caret = getSelection()?.getRangeAt(0).getBoundingClientRect();
    const bar = document.activeElement?.closest(".rich-text")?.querySelector(".toolbar");
    return (bar?.getBoundingClientRect().bottom ?? 0) - (caret?.top ?? 0);
  });
  expect(hidden).toBeLessThan(0);
  if (width === 360) expect(barHeight).toBeLessThan(60);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test("a version that is chosen on a phone shows what changed with it, and the way back to the list", async () => {
  const page = await signIn(360);
  const { manage } = desk.prelo;
  const { id } = await manage.create("posts", { sr: { title: "Zimnica 0" } });
  for (let base = 1; base <= 12; base += 1)
    await manage.save("posts", id, "sr", base, { title: `Zimnica ${base}` });
  await page.goto(`/admin/posts/${id}/history`);
  const heading = page.getByRole("heading", { name: "Poređenje" });
  const inSight = () =>
    page.getByRole("region", { name: "Poređenje" }).evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return top >= 0 && top < 200;
    });
  await page.getByRole("button", { name: /Srpski 12/ }).click();
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect.poll(inSight).toBe(true);
  await page.getByText("Zimnica 10").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole("region", { name: "Poređenje" })
    .getByRole("link", { name: "Sačuvane verzije" })
    .click();
  await page.getByRole("heading", { name: "Sačuvane verzije" }).waitFor();
  await expect.poll(inSight).toBe(false);
  await page.context().close();
});
