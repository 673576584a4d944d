import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, startDesk, visit } from "./desk.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  page = await desk.signIn("urednica@example.org");
});
afterAll(() => desk?.stop());

async function publishedPost(title: { sr: string; en: string }): Promise<string> {
  const { manage } = desk.prelo;
  const { id } = await manage.create("posts", { sr: { title: title.sr }, en: { title: title.en } });
  await manage.publish("posts", id, ["sr", "en"]);
  return id;
}

describe("an editor at the desk", () => {
  test("changes a Serbian title, which goes live in both scripts and leaves the English page alone", async () => {
    const id = await publishedPost({ sr: "Njive i ljudi", en: "Fields and people" });
    await page.goto("/admin/posts");
    await page.getByRole("link", { name: "Njive i ljudi" }).click();
    const address = page.getByRole("region", { name: "Srpski" }).getByLabel("Adresa stranice");
    expect(await address.getAttribute("placeholder")).toBe("njive-i-ljudi");
    await page.getByText("Sada je /sr/blog/njive-i-ljudi i ostaje").waitFor();
    await page.getByRole("region", { name: "Srpski" }).getByLabel("Naslov").fill("Njive, ljudi i đaci");
    await page.keyboard.press("Control+s");
    await page.getByText(/Sačuvano u/).waitFor();
    await page.getByRole("region", { name: "Srpski" }).getByText("objavljeno, ima izmena").waitFor();
    expect(await visit(desk.prelo, "/sr/blog/njive-i-ljudi")).not.toContain("đaci");

    await page.keyboard.press("Control+Enter");
    const dialog = page.getByRole("dialog");
    expect(await dialog.getByRole("checkbox", { name: /Srpski/ }).isChecked()).toBe(true);
    expect(await dialog.getByRole("checkbox", { name: /Engleski/ }).isChecked()).toBe(false);
    await dialog.getByRole("button", { name: "Objavi", exact: true }).click();
    await dialog.getByText("Verzija 2 je objavljena.").waitFor();
    const places = await dialog.getByRole("listitem").allInnerTexts();
    const alongside = places.map((place) => place.includes("tekst ostaje kakav jeste"));
    expect(alongside).toEqual([false, false, true]);
    const cyrillic = await dialog.getByRole("link", { name: /Ćirilica/ }).getAttribute("href");

    expect(cyrillic).toBe("/sr-cyrl/blog/njive-i-ljudi");
    expect(await visit(desk.prelo, "/sr/blog/njive-i-ljudi")).toContain("Njive, ljudi i đaci");
    expect(await visit(desk.prelo, "/sr-cyrl/blog/njive-i-ljudi")).toContain("Њиве, људи и ђаци");
    expect(await visit(desk.prelo, "/en/blog/fields-and-people")).toContain("Fields and people");
    const inApi = JSON.parse(await visit(desk.prelo, `/api/v1/posts/${id}`));
    expect(inApi.data.title).toBe("Njive, ljudi i đaci");
  });

  test("is not asked to publish a language that was emptied, or that has no title yet", async () => {
    const { manage } = desk.prelo;
    const { id } = await manage.create("posts", { sr: { title: "Jedna njiva" }, en: { title: "One field" } });
    await manage.save("posts", id, "en", 1, { title: null });
    await page.goto(`/admin/posts/${id}`);
    const english = page.getByRole("region", { name: "Engleski", exact: true });
    await english.getByText("nije napisano", { exact: true }).waitFor();
    const dialog = page.getByRole("dialog");
    const box = dialog.getByRole("checkbox", { name: /Engleski/ });
    await page.keyboard.press("Control+Enter");
    expect(await box.isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    await english.getByLabel("Sažetak").fill("About a field");
    await page.keyboard.press("Control+Enter");
    await dialog.waitFor();
    expect([await box.isDisabled(), await box.isChecked()]).toEqual([false, false]);
    expect(await dialog.getByRole("checkbox", { name: /Srpski/ }).isChecked()).toBe(true);
    await page.keyboard.press("Escape");
  });

  test("makes a project from nothing, with every kind of field", async () => {
    const { id: lead } = await desk.prelo.manage.create("organisations", {
      sr: { title: "Zadruga Međa" },
      en: { title: "Boundary Cooperative" },
    });
    await page.goto("/admin/projects");
    await page.getByRole("link", { name: "Novi unos" }).click();
    const described = await page.getByRole("button", { name: "Objavi…" }).getAttribute("aria-describedby");
    expect(await page.locator(`#${described}`).textContent()).toContain("Još ništa nije upisano");
    const shared = page.getByRole("region", { name: "Zajednički podaci" });
    const serbian = page.getByRole("region", { name: "Srpski" });
    await shared.getByLabel("Stanje").selectOption({ label: "u toku" });
    await shared.getByLabel("Početak").fill("mart 2025");
    await shared.getByLabel("Budžet", { exact: true }).fill("1.250,50");
    await shared.getByRole("combobox", { name: /Nosilac projekta/ }).fill("medja");
    await page.getByRole("option", { name: /Zadruga Međa/ }).waitFor();
    await page.keyboard.press("Enter");
    await shared.getByRole("button", { name: "Dodaj: Zemlja" }).click();
    await shared.getByLabel("Zemlja 1", { exact: true }).selectOption({ label: "Srbija" });
    await serbian.getByLabel("Naslov").fill("Zajednička njiva");
    const text = serbian.getByRole("textbox", { name: "Tekst" });
    await text.click();
    await page.keyboard.type("Sejemo zajedno.");
    await page.keyboard.press("Control+a");
    await serbian.getByRole("button", { name: "Podebljano" }).click();
    await page.getByRole("button", { name: "Sačuvaj", exact: true }).click();
    await page.waitForURL(/\/admin\/projects\/[0-9a-f-]{36}$/);

    const entry = await desk.prelo.manage.read("projects", page.url().split("/").at(-1) ?? "");
    expect(entry.parts.en?.revision).toBe(0);
    expect(entry.parts.shared?.data).toMatchObject({
      status: "active",
      start: "2025-03",
      budget: { minor: 125050, currency: "EUR" },
      lead,
      countries: ["RS"],
    });
    expect(entry.parts.sr?.data).toMatchObject({
      title: "Zajednička njiva",
      body: {
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [{ type: "text", text: "Sejemo zajedno.", marks: [{ type: "bold" }] }],
          },
        ],
      },
    });
  });

  test("is told beside the field what publishing still needs, and is led to it", async () => {
    await page.goto("/admin/projects/new");
    await page.getByRole("region", { name: "Srpski" }).getByLabel("Naslov").fill("Bez početka");
    const budget = page.getByLabel("Budžet", { exact: true });
    await budget.fill("mnogo");
    await page.keyboard.press("Control+s");
    await page
      .getByRole("alert")
      .getByRole("link", { name: /Budžet/ })
      .click();
    expect(await budget.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await budget.getAttribute("aria-invalid")).toBe("true");
    await budget.fill("");

    await page.keyboard.press("Control+Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Objavi", exact: true }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /Početak/ })
      .click();
    const start = page.getByLabel("Početak");
    const described = await start.evaluate((input) =>
      (input.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent),
    );
    expect(await start.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(described.join(" ")).toContain("treba popuniti pre objavljivanja");
  });

  test("keeps both texts when someone else saved first, and chooses", async () => {
    const id = await publishedPost({ sr: "Prvi naslov", en: "First title" });
    await page.goto(`/admin/posts/${id}`);
    const title = page.getByRole("region", { name: "Srpski" }).getByLabel("Naslov");
    await title.fill("Moj naslov");
    await desk.prelo.manage.save("posts", id, "sr", 1, { title: "Njihov naslov" });
    await page.keyboard.press("Control+s");
    const conflict = page.getByRole("region", { name: /neko je sačuvao pre vas/ });
    await conflict.getByText("Njihov naslov").first().waitFor();
    expect(await title.inputValue()).toBe("Moj naslov");

    await conflict.getByRole("button", { name: "Uzmi njihovo" }).click();
    expect(await title.inputValue()).toBe("Njihov naslov");
    await page.getByRole("button", { name: "Vrati moje" }).click();
    expect(await title.inputValue()).toBe("Moj naslov");
    await page.keyboard.press("Control+s");
    await page.getByText(/Sačuvano u/).waitFor();
    const { parts } = await desk.prelo.manage.read("posts", id);
    expect(parts.sr).toMatchObject({ revision: 3, data: { title: "Moj naslov" } });

    await title.fill("Treći naslov");
    await desk.prelo.manage.save("posts", id, "sr", 3, { title: "Njihov novi", summary: "Njihov sažetak" });
    await page.keyboard.press("Control+s");
    await conflict.getByRole("button", { name: "Sačuvaj izabrano" }).click();
    await page.getByText(/Sačuvano u/).waitFor();
    expect((await desk.prelo.manage.read("posts", id)).parts.sr).toMatchObject({
      revision: 5,
      data: { title: "Treći naslov", summary: "Njihov sažetak" },
    });
  });

  test("loses nothing while the database is away or the session has ended", async () => {
    const id = await publishedPost({ sr: "Postojan tekst", en: "Steady text" });
    await page.goto(`/admin/posts/${id}`);
    const title = page.getByRole("region", { name: "Srpski" }).getByLabel("Naslov");
    await title.fill("Postojaniji tekst");
    await page.context().setOffline(true);
    await page.keyboard.press("Control+s");
    await page.getByText("Server se ne javlja.").waitFor();

    // While nothing can be sent, so that the desk does not save it by itself before the session is gone.
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.context().setOffline(false);
    await page.keyboard.press("Control+s");
    await page.getByText("Prijava je istekla.").first().waitFor();
    await page.context().addCookies(cookies);
    await page.keyboard.press("Control+s");
    await page.getByText(/Sačuvano u/).waitFor();
    expect((await desk.prelo.manage.read("posts", id)).parts.sr?.data?.title).toBe("Postojaniji tekst");
  });

  test("goes on after answers that were lost on the way", async () => {
    const losing = async (method: string, act: () => Promise<void>): Promise<void> => {
      await page.route("**/manage/v1/**", async (route) => {
        if (route.request().method() !== method) return route.fallback();
        await route.fetch();
        await route.abort();
      });
      await act();
      await page.getByText("Server se ne javlja.").waitFor();
      await page.unroute("**/manage/v1/**");
    };
    await page.goto("/admin/posts/new");
    const title = page.getByRole("region", { name: "Srpski" }).getByLabel("Naslov");
    await title.fill("Prva reč");
    await losing("POST", () => page.keyboard.press("Control+s"));
    await title.fill("Druga reč");
    await page.keyboard.press("Control+s");
    await page.waitForURL(/\/admin\/posts\/[0-9a-f-]{36}$/);
    await title.fill("Treća reč");
    await losing("PUT", () => page.keyboard.press("Control+s"));
    await title.fill("Četvrta reč");
    await page.keyboard.press("Control+s");
    await page.getByText(/Sačuvano u/).waitFor();
    const entry = await desk.prelo.manage.read("posts", page.url().split("/").at(-1) ?? "");
    expect(entry.parts.sr).toMatchObject({ revision: 4, data: { title: "Četvrta reč" } });
  });

  test("is told that a withdrawn text can still be seen while the published database is away", async () => {
    const id = await publishedPost({ sr: "Još na sajtu", en: "Still on the site" });
    await page.goto(`/admin/posts/${id}`);
    await page.getByRole("button", { name: "Skini sa sajta…" }).first().click();
    desk.prelo.published.proxy.fail("before", { matching: /insert into "head"/ });
    await page.getByRole("dialog").getByRole("button", { name: "Skini sa sajta" }).click();
    await page.getByText(/na sajtu se još vidi.*: Latinica, Ćirilica\./).waitFor();
    desk.prelo.published.proxy.reset();
    await desk.prelo.scheduled();
    expect((await desk.prelo.fetch(`/api/v1/posts/${id}`)).status).toBe(404);
  });

  test("finds any entry by its title with Ctrl-K, without diacritics", async () => {
    const id = await publishedPost({ sr: "Šumska žetva", en: "Forest harvest" });
    await page.goto("/admin/organisations");
    await page.getByRole("heading", { name: "Organizacije" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /Nađi bilo šta/ }).fill("sumska");
    await page.getByRole("option", { name: /Šumska žetva/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/admin/posts/${id}`);
  });

  test("takes a save along when leaving, and is asked where that cannot be, or where anything goes offline", async () => {
    const id = await publishedPost({ sr: "Na sajtu", en: "On the site" });
    await page.goto(`/admin/posts/${id}`);
    const english = page.getByRole("region", { name: "Engleski" });
    await english.getByLabel("Naslov").fill("Changed");
    await page.getByRole("link", { name: "Organizacije" }).click();
    await page.waitForURL("**/admin/organisations");
    expect((await desk.prelo.manage.read("posts", id)).parts.en?.data?.title).toBe("Changed");

    await page.goto(`/admin/posts/${id}`);
    await english.getByLabel("Adresa stranice").fill("???");
    await page.getByRole("link", { name: "Organizacije" }).click();
    const question = page.getByRole("dialog", { name: "Imate nesačuvane izmene" });
    await question.getByRole("button", { name: "Ostani" }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /Adresa stranice/ })
      .waitFor();
    await english.getByLabel("Adresa stranice").fill("");

    await page.goto(`/admin/posts/${id}`);
    await page.getByRole("button", { name: "Baci u korpu…" }).click();
    await page
      .getByRole("dialog", { name: "Baci „Na sajtu“ u korpu?" })
      .getByRole("button", { name: "Baci u korpu" })
      .click();
    await page.getByRole("button", { name: "Vrati iz korpe" }).click();
    await page.getByText("u korpi").first().waitFor({ state: "hidden" });
    const { live, trashed } = await desk.prelo.manage.read("posts", id);
    expect({ live, trashed }).toMatchObject({ live: { sr: null, en: null }, trashed: false });
  });
});
