import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, startDesk, violations } from "./desk.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startDesk({
    collections: fileURLToPath(new URL("../support/collections/index.ts", import.meta.url)),
  });
  page = await desk.signIn("urednica@example.org");
});
afterAll(() => desk?.stop());

const part = (name: "Zajednički podaci" | "Srpski") => page.getByRole("region", { name });
const saveNow = async () => {
  await page.keyboard.press("Control+s");
  await page.getByText(/Sačuvano u/).waitFor();
};

async function saved(collection: string): Promise<Record<"shared" | "sr", Record<string, unknown>>> {
  await page.waitForURL(new RegExp(`/admin/${collection}/[0-9a-f-]{36}`));
  const { parts } = await desk.prelo.manage.read(collection, page.url().split("/").at(-1) ?? "");
  return { shared: { ...parts.shared?.data }, sr: { ...parts.sr?.data } };
}

describe("an editor fills in", () => {
  test("numbers, dates and periods as people write them, places, e-mail and yes or no", async () => {
    await page.goto("/admin/workshops/new");
    const shared = part("Zajednički podaci");
    await part("Srpski").getByLabel("Naziv", { exact: true }).fill("Radionica");
    await shared.getByLabel("Mesta", { exact: true }).fill("12.500,5");
    await shared.getByLabel("Prijave do", { exact: true }).fill("24. decembar 2020.");
    await shared.getByLabel("Trajanje", { exact: true }).fill("jun 2020 – februar 2021");
    await shared.getByRole("group", { name: "Besplatna" }).getByLabel("ne", { exact: true }).check();
    await shared.getByLabel("Okrug").selectOption({ label: "Grad Beograd" });
    await shared.getByLabel("Tačka na mapi").fill("44.81, 20.46");
    await shared.getByLabel("E-pošta").fill("radionica@example.org");
    await saveNow();
    expect((await saved("workshops")).shared).toMatchObject({
      seats: 12500.5,
      enrolment: "2020-12-24",
      season: { start: "2020-06", end: "2021-02" },
      free: false,
      venue: { district: "RS-00", point: { lat: 44.81, lon: 20.46 } },
      contact: "radionica@example.org",
    });
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await shared.getByText("12.500,5", { exact: true }).waitFor();
    expect(await shared.getByLabel("Mesta", { exact: true }).inputValue()).toBe("12500,5");
    expect(await shared.getByLabel("Prijave do", { exact: true }).inputValue()).toBe("24. 12. 2020.");
    expect(await shared.getByLabel("Trajanje", { exact: true }).inputValue()).toBe(
      "jun 2020 – februar 2021.",
    );
    await shared.getByText("24. decembar 2020.", { exact: true }).waitFor();
    await shared.getByLabel("Besplatna").getByLabel("nije rečeno").check();
    await shared.getByLabel("Trajanje", { exact: true }).fill("od marta 2021");
    await shared.getByLabel("Okrug").selectOption("");
    await saveNow();
    expect((await saved("workshops")).shared).toMatchObject({
      free: null,
      season: { start: "2021-03", end: null },
      venue: { district: null, point: { lat: 44.81, lon: 20.46 } },
    });
  });

  test("what cannot be read, and is told so beside the field with an example", async () => {
    await page.goto("/admin/workshops/new");
    const shared = part("Zajednički podaci");
    await shared.getByLabel("Mesta", { exact: true }).fill("mnogo");
    await shared.getByLabel("Prijave do", { exact: true }).fill("31. 2. 2020.");
    await shared.getByLabel("Trajanje", { exact: true }).fill("leto");
    await shared.getByLabel("Tačka na mapi").fill("kod reke");
    await page.keyboard.press("Control+s");
    for (const told of [
      "nije broj; pišite na primer 12,5",
      "nije datum; pišite na primer 24. 12. 2020.",
      "nije razumljivo kao trajanje; pišite kao u primeru ispod polja",
      "tačka nije razumljiva; pišite na primer 44.81, 20.46",
    ])
      await shared.getByText(told).waitFor();
    await shared.getByLabel("Mesta", { exact: true }).fill("12");
    await expect.poll(() => shared.getByText("nije broj").count()).toBe(0);
  });
});

describe("an editor makes a page of blocks", () => {
  test("adds, moves by button and by drag, folds and removes them", async () => {
    await page.goto("/admin/pages/new");
    const serbian = part("Srpski");
    await serbian.getByLabel("Naslov", { exact: true }).first().fill("O radionici");
    const add = (name: string) =>
      serbian.getByRole("button", { name: `Dodaj: ${name}`, exact: true }).click();
    const block = (name: string) => serbian.getByRole("group", { name, exact: true });
    const names = () => serbian.locator("li.block h3").allInnerTexts();
    await add("Brojka");
    await block("Brojka 1").getByLabel("Broj", { exact: true }).fill("2.100");
    await add("Tekst");
    await block("Tekst 2").getByRole("textbox").click();
    await page.keyboard.type("Dođite na čas.");
    await add("Kontakt");
    await block("Kontakt 3").getByLabel("E-pošta").fill("cas@example.org");
    await add("Poziv sa vezom");
    expect(await names()).toEqual(["Brojka 1", "Tekst 2", "Kontakt 3", "Poziv sa vezom 4"]);

    await page.keyboard.press("Control+Enter");
    await page.getByText("Brojka 1, Šta broj znači: treba popuniti pre objavljivanja").first().waitFor();
    await page.keyboard.press("Escape");
    await block("Brojka 1").getByLabel("Šta broj znači").fill("polaznika");
    await serbian.getByRole("button", { name: "Ukloni: Poziv sa vezom 4" }).click();
    await serbian.getByRole("button", { name: "Pomeri nagore: Tekst 2" }).click();
    await block("Tekst 1").getByText("Dođite na čas.").waitFor();
    for (const name of await names()) await block(name).getByRole("button", { name, exact: true }).click();
    await serbian.locator("li.block .grip").nth(2).dragTo(serbian.locator("li.block").nth(0));
    expect(await names()).toEqual(["Kontakt 1", "Tekst 2", "Brojka 3"]);
    await block("Tekst 2").getByRole("button", { name: "Tekst 2", exact: true }).click();
    await block("Tekst 2").getByRole("textbox").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Svi.");
    await saveNow();
    expect(await violations(page)).toEqual([]);
    expect((await saved("pages")).sr.body).toMatchObject([
      { type: "contact", email: "cas@example.org", phone: null },
      { type: "text", body: { content: [{ content: [{ text: "Dođite na čas. Svi." }] }] } },
      { type: "figure", number: 2100, label: "polaznika", unit: null },
    ]);
  });
});
