import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, startDesk, violations } from "./desk.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
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
