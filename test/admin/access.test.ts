import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, startDesk, violations } from "./desk.ts";

let desk: Desk;
let id: string;

beforeAll(async () => {
  desk = await startDesk();
  const created = await desk.prelo.manage.create("projects", {
    shared: {
      status: "active",
      start: "2024-02",
      budget: { minor: 100_000, currency: "EUR" },
      countries: ["RS"],
    },
    sr: { title: "Šljivik", objectives: ["Zasaditi", "Obrati"] },
    en: { title: "Plum orchard" },
  });
  id = created.id;
  await desk.prelo.manage.publish("projects", id, ["sr"]);
});
afterAll(() => desk?.stop());

describe("signing in", () => {
  test("takes the button of a link, once", async () => {
    const link = await desk.prelo.signInLink("urednik@example.org", "editor");
    const page = await desk.open();
    await page.goto("/admin/projects");
    await page.getByRole("heading", { name: "Niste prijavljeni" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(link);
    await page.reload();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Prijavi se" }).click();
    await page.waitForURL("**/admin");
    await page.getByRole("button", { name: "Odjavi se" }).click();
    await page.getByRole("heading", { name: "Niste prijavljeni" }).waitFor();

    await page.goto(link);
    await page.reload();
    await page.getByRole("button", { name: "Prijavi se" }).click();
    await page.getByText("Ova veza je već iskorišćena").waitFor();
  });
});

const ways = [
  { speech: "sr-Latn", colorScheme: "light", width: 1280, collection: "Projekti", publish: "Objavi…" },
  { speech: "sr-Cyrl", colorScheme: "dark", width: 360, collection: "Пројекти", publish: "Објави…" },
  { speech: "en", colorScheme: "dark", width: 768, collection: "Projects", publish: "Publish…" },
] as const;

describe.each(ways)("the desk in $speech, $colorScheme, $width pixels wide", (way) => {
  let page: Page;

  beforeAll(async () => {
    page = await desk.signIn("citalac@example.org", {
      colorScheme: way.colorScheme,
      viewport: { width: way.width, height: 800 },
    });
    await page.evaluate((speech) => localStorage.setItem("prelo.interface", speech), way.speech);
  });
  afterAll(() => page.context().close());

  test("has lists, forms and dialogs that axe finds nothing wrong with, and that fit", async () => {
    await page.goto("/admin/projects");
    await page.getByRole("heading", { name: way.collection }).waitFor();
    await page.getByRole("link", { name: "Šljivik" }).waitFor();
    await expectSound(page);

    await page.goto(`/admin/projects/${id}`);
    await page.getByRole("toolbar").first().waitFor();
    await expectSound(page);

    await page.getByRole("button", { name: way.publish }).click();
    await page.getByRole("dialog").waitFor();
    await expectSound(page);
  });
});

async function expectSound(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}
