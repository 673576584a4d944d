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
    const mistakes: string[] = [];
    page.on("console", (message) => message.type() === "error" && mistakes.push(message.text()));
    await page.goto("/admin/projects");
    await page.getByRole("heading", { name: "Niste prijavljeni" }).waitFor();
    expect(mistakes).toEqual([]);
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
    expect(await violations(page)).toEqual([]);
  });

  test("tells what is wrong with a link, and leads on to the desk whoever is signed in already", async () => {
    const page = await desk.signIn("vec@example.org");
    const open = async (link: string) => {
      await page.goto(link);
      await page.reload();
    };
    const link = await desk.prelo.signInLink("vec@example.org");
    await open(link);
    await page.getByText("Već ste prijavljeni: vec@example.org.").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Na radni sto" }).click();
    await page.getByRole("heading", { name: "Pregled" }).waitFor();

    await page.context().clearCookies();
    await open(link.slice(0, -4));
    await page.getByRole("button", { name: "Prijavi se" }).click();
    await page.getByText("Ova veza nije potpuna").waitFor();
    await desk.prelo.editorial.client.execute("update sign_in_links set expires_at = '2026-01-01'");
    await open(link);
    await page.getByRole("button", { name: "Prijavi se" }).click();
    await page.getByText("Ova veza je istekla").waitFor();
    await page.context().close();
  });
});
