import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, startDesk, violations, visit } from "./desk.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  page = await desk.signIn("urednica@example.org");
});
afterAll(() => desk?.stop());

const dialog = () => page.getByRole("dialog");
const receipt = () => page.getByRole("dialog", { name: "Zakazano" });
const serbian = () => page.getByRole("region", { name: "Srpski" });

async function openPost(title: string): Promise<string> {
  const { id } = await desk.prelo.manage.create("posts", { sr: { title } });
  await page.goto(`/admin/posts/${id}`);
  await serbian().getByLabel("Naslov").waitFor();
  return id;
}

async function passTime(id: string): Promise<void> {
  await desk.prelo.editorial.client.execute({
    sql: "update schedules set at = '2026-01-01T00:00:00.000Z' where entry = ?",
    args: [id],
  });
}

describe("an editor who plans", () => {
  test("schedules to the minute, is told of times that do not exist or come twice, and finds it done after a missed cron", async () => {
    const id = await openPost("Zakazana žetva");
    await page.keyboard.press("Control+Enter");
    await dialog().getByText("prvi put na sajtu").first().waitFor();
    await dialog().getByLabel("U određeno vreme").check();
    const schedule = dialog().getByRole("button", { name: "Zakaži", exact: true });
    expect(await schedule.isDisabled()).toBe(true);
    await dialog().getByLabel("Dan").fill("2037-03-29");
    await dialog().getByLabel("Vreme", { exact: true }).fill("02:30");
    await dialog().getByText("Tog vremena nema").waitFor();
    expect(await schedule.isDisabled()).toBe(true);
    await dialog().getByLabel("Dan").fill("2037-10-25");
    await dialog().getByLabel("Drugi put (zimsko vreme)").check();
    expect(await violations(page)).toEqual([]);
    await schedule.click();
    await receipt().getByText("Biće urađeno: 25. oktobar 2037. u 02:30.").waitFor();
    const { rows } = await desk.prelo.editorial.client.execute({
      sql: "select at, state from schedules where entry = ?",
      args: [id],
    });
    expect(rows[0]).toMatchObject({ at: "2037-10-25T01:30:00.000Z", state: "waiting" });
    await dialog().getByRole("button", { name: "Zatvori" }).first().click();
    await page.getByRole("region", { name: "Zakazano" }).getByText("Objava: srpski").waitFor();

    await page.goto("/admin/schedule");
    const day = page.getByRole("region", { name: /25\. oktobar 2037/ });
    await day.getByRole("link", { name: "Zakazana žetva" }).waitFor();
    await page.getByRole("table").getByRole("link", { name: "25 zakazano: 1" }).waitFor();
    expect(await violations(page)).toEqual([]);

    await passTime(id);
    await desk.prelo.scheduled();
    await page.reload();
    await page.getByRole("region", { name: "Urađeno" }).getByText("objavljena je verzija 1").waitFor();
    expect(await visit(desk.prelo, "/sr/blog/zakazana-zetva")).toContain("Zakazana žetva");
  });

  test("cancels, and is told why something did not happen", async () => {
    const at = new Date(Date.now() + 86_400_000).toISOString();
    const cancelled = await openPost("Otkazano");
    const ask = async (id: string): Promise<void> => {
      const answer = await desk.prelo.fetch(`/manage/v1/posts/${id}/schedules`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${await desk.prelo.token("publish")}`,
          "content-type": "application/json",
        },
        body: JSON.stringify({ action: "publish", languages: ["sr"], at }),
      });
      expect(answer.status).toBe(201);
    };
    await desk.prelo.manage.publish("posts", cancelled, ["sr"]);
    await page.reload();
    await page.getByRole("button", { name: "Skini sa sajta…" }).click();
    await dialog().getByLabel("U određeno vreme").check();
    await dialog().getByLabel("Dan").fill("2037-07-01");
    await dialog().getByLabel("Vreme", { exact: true }).fill("10:00");
    expect(await violations(page)).toEqual([]);
    await dialog().getByRole("button", { name: "Zakaži", exact: true }).click();
    await receipt().getByText("Biće urađeno: 1. jul 2037. u 10:00.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Skidanje sa sajta: srpski").waitFor();
    expect(await visit(desk.prelo, "/sr/blog/otkazano")).toContain("Otkazano");
    const waiting = page.getByRole("region", { name: "Zakazano" });
    await waiting.getByRole("button", { name: /Otkaži/ }).click();
    await waiting.waitFor({ state: "detached" });

    const failing = await desk.prelo.manage.create("posts", { sr: { title: "Spora", slug: "prva" } });
    await ask(failing.id);
    const fast = await desk.prelo.manage.create("posts", { sr: { title: "Brza", slug: "prva" } });
    await desk.prelo.manage.publish("posts", fast.id, ["sr"]);
    await passTime(failing.id);
    await desk.prelo.scheduled();
    await page.goto("/admin/schedule");
    const failed = page.getByRole("region", { name: "Nije uspelo" });
    await failed.getByText("Adresa stranice (Srpski) adresa je drugog unosa").waitFor();
    expect(await visit(desk.prelo, "/sr/blog/prva")).toContain("Brza");
  });

  test("publishes changed facts alone, told as people write them", async () => {
    const { manage } = desk.prelo;
    const facts = { status: "active", start: "2024-02", countries: ["RS"] };
    const { id } = await manage.create("projects", { shared: facts, sr: { title: "Mesečni" } });
    await manage.publish("projects", id, ["sr"]);
    await manage.save("projects", id, "shared", 1, { status: "completed", start: "2024-03" });
    await page.goto(`/admin/projects/${id}`);
    await serbian().getByLabel("Naslov").waitFor();
    await page.keyboard.press("Control+Enter");
    expect(
      await dialog()
        .getByRole("checkbox", { name: /Srpski/ })
        .isChecked(),
    ).toBe(false);
    await dialog().getByText("Objavljuju se samo zajednički podaci").waitFor();
    const told = async (kind: "del" | "ins") =>
      (await dialog().locator(`.summary-changes ${kind}`).allInnerTexts()).join(" ");
    await dialog().locator("ins").first().waitFor();
    expect(await told("del")).toBe("u toku februar Srbija");
    expect(await told("ins")).toBe("završen mart");
    await dialog().getByRole("button", { name: "Objavi", exact: true }).click();
    await dialog().getByText("Verzija 2 je objavljena.").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await dialog().getByText("Od poslednje objave ništa nije menjano.").waitFor();
    expect(await dialog().getByRole("button", { name: "Objavi", exact: true }).isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
  });

  test("is told before publishing of words in which two scripts are mixed", async () => {
    const sr = { title: "Solidarnost" };
    const { id } = await desk.prelo.manage.create("posts", { sr, en: { title: "Sоlidarity" } });
    await page.goto(`/admin/posts/${id}`);
    await serbian().getByLabel("Naslov").waitFor();
    await page.keyboard.press("Control+Enter");
    await dialog()
      .getByRole("checkbox", { name: /Engleski/ })
      .check();
    await dialog().getByRole("heading", { name: "Reči u kojima su pomešana dva pisma" }).waitFor();
    await dialog().getByText("Sоlidarity", { exact: true }).last().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  test("sees before publishing what changes and what is missing, and afterwards that visitors see it", async () => {
    const { manage } = desk.prelo;
    const hidden = await manage.create("projects", { sr: { title: "Skriveni projekat" } });
    const { id } = await manage.create("posts", { sr: { title: "Stari naslov" } });
    await manage.publish("posts", id, ["sr"]);
    await manage.save("posts", id, "shared", 0, { projects: [hidden.id] });
    await manage.save("posts", id, "sr", 1, { title: "Nov naslov", slug: "nova-adresa" });
    await page.goto(`/admin/posts/${id}`);
    await serbian().getByLabel("Naslov").waitFor();
    await page.keyboard.press("Control+Enter");
    const summary = dialog().getByRole("region", { name: "Šta će se promeniti" });
    await summary.locator("del", { hasText: "Stari" }).waitFor();
    await summary.getByText("Stara, /sr/blog/stari-naslov, i dalje vodi ovamo.").waitFor();
    await summary.getByRole("link", { name: "Skriveni projekat" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await summary.getByRole("link", { name: "Naslov (Srpski)" }).click();
    const title = serbian().getByLabel("Naslov");
    await page.waitForFunction(() => document.activeElement?.id === "field-sr-title");
    expect(await title.inputValue()).toBe("Nov naslov");

    await page.keyboard.press("Control+Enter");
    await dialog().getByRole("button", { name: "Objavi", exact: true }).click();
    await dialog().getByText("viđeno na sajtu").nth(1).waitFor();
    expect((await desk.prelo.fetch("/sr/blog/stari-naslov")).headers.get("location")).toBe(
      "/sr/blog/nova-adresa",
    );
  });
});

describe("the summary before publishing", () => {
  test("says what comes back and what is out of order, and opens the difference of a long text", async () => {
    const { manage } = desk.prelo;
    const body = (words: string) => ({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
    });
    const { id } = await manage.create("projects", {
      shared: { status: "active", start: "2024-07", end: "2023-01", countries: ["RS"] },
      sr: { title: "Naopako", body: body("Sejemo na njivi") },
    });
    await manage.publish("projects", id, ["sr"]);
    await page.goto(`/admin/projects/${id}`);
    await serbian().getByLabel("Naslov").waitFor();
    await page.getByRole("button", { name: "Skini sa sajta…" }).click();
    await dialog().getByRole("button", { name: "Skini sa sajta", exact: true }).click();
    await serbian().getByText("nacrt", { exact: true }).waitFor();
    await page.keyboard.press("Control+Enter");
    const summary = dialog().getByRole("region", { name: "Šta će se promeniti" });
    await summary.getByText("vraća se na sajt").first().waitFor();
    await summary.getByRole("link", { name: "Kraj (Zajednički podaci) ranije je od početka" }).waitFor();
    await dialog().getByRole("button", { name: "Objavi", exact: true }).click();
    await dialog().getByText("Verzija 3 je objavljena").waitFor();

    await manage.save("projects", id, "sr", 1, { title: "Naopako", body: body("Sejemo na livadi") });
    await page.reload();
    await serbian().getByText("objavljeno, ima izmena").waitFor();
    await page.keyboard.press("Control+Enter");
    await summary.getByText("tekst je izmenjen").click();
    await summary.locator("ins", { hasText: "livadi" }).waitFor();
    await summary.locator("del", { hasText: "njivi" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });
});

describe("a preview", () => {
  test("stands beside the form as it is typed, in any locale, width and theme", async () => {
    await openPost("Prvi pogled");
    await page.getByRole("button", { name: "Izgled stranice", exact: true }).click();
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { name: "Prvi pogled" }).waitFor();
    await serbian().getByLabel("Naslov").fill("Drugi pogled, još nesačuvan");
    await frame.getByRole("heading", { name: "Drugi pogled, još nesačuvan" }).waitFor();
    await page.getByLabel("Jezik i pismo").selectOption({ label: "Ćirilica" });
    await frame.getByRole("heading", { name: "Други поглед, још несачуван" }).waitFor();
    await page.getByLabel("Svetlo ili tamno").selectOption({ label: "Taman" });
    await frame.getByRole("heading", { name: "Други поглед" }).waitFor();
    await page.waitForFunction(() => {
      const body = document.querySelector("iframe")?.contentDocument?.body;
      return (
        body?.parentElement && getComputedStyle(body.parentElement).backgroundColor === "rgb(22, 20, 18)"
      );
    });
    await page.getByLabel("Širina").selectOption({ label: "Računar" });
    await page.waitForFunction(() => document.querySelector("iframe")?.contentWindow?.innerWidth === 1280);
    await frame.getByRole("link", { name: "English" }).click();
    await page.waitForFunction(() => document.querySelector("iframe")?.src.includes("locale=en"));
    expect(await page.getByLabel("Jezik i pismo").inputValue()).toBe("en");
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("Širina").press("Escape");
    await page.locator("iframe").waitFor({ state: "detached" });
    const button = page.getByRole("button", { name: "Izgled stranice", exact: true });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("by link is for someone signed out, until it is revoked", async () => {
    await openPost("Nacrt za saradnicu");
    await page.getByRole("button", { name: "Izgled stranice", exact: true }).click();
    await page.getByText(/Veze za pregled/).click();
    await page.getByRole("button", { name: "Napravi vezu" }).click();
    const address = await page.getByLabel("Adresa za pregled").inputValue();
    const outside = await desk.open({ locale: "en-GB" });
    await outside.goto(address);
    await outside.getByRole("heading", { name: "Nacrt za saradnicu" }).waitFor();
    await outside.getByRole("link", { name: "Ћирилица" }).click();
    await outside.getByRole("heading", { name: "Нацрт за сарадницу" }).waitFor();
    expect(await violations(outside)).toEqual([]);

    await page.getByRole("button", { name: /Povuci vezu/ }).click();
    await page.getByRole("button", { name: /Povuci vezu/ }).waitFor({ state: "detached" });
    await outside.reload();
    await outside.getByText("Овај преглед више не важи").waitFor();
    expect(await violations(outside)).toEqual([]);
  });
});
