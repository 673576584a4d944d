import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, startDesk, violations } from "./desk.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  page = await desk.signIn("urednica@example.org");
});
afterAll(() => desk?.stop());

const paragraph = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const written = (text: string) => ({ type: "text", body: paragraph(text) });
const call = (text: string) => ({ type: "link", label: text, address: null, note: null });

const serbian = () => page.getByRole("region", { name: "Srpski" });
const block = (name: string) => serbian().getByRole("group", { name, exact: true });
const head = (name: string) => block(name).getByRole("button", { name, exact: true });
const textOf = (name: string) => block(name).getByRole("textbox", { name: "Tekst" });
const title = () => serbian().getByLabel("Naslov", { exact: true }).first();
const names = () => serbian().locator("li.block h3").allInnerTexts();
const focused = () =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute("aria-label") ||
      document.activeElement?.textContent?.trim() ||
      document.activeElement?.tagName,
  );

async function openPage(...body: object[]): Promise<string> {
  const { id } = await desk.prelo.manage.create("pages", { sr: { title: "Zimnica", body } });
  await page.goto(`/admin/pages/${id}`);
  await serbian().locator("li.block").first().waitFor();
  return id;
}

async function saved(id: string): Promise<Record<string, unknown> | null | undefined> {
  await page.keyboard.press("Control+s");
  await page
    .getByText(/Sačuvano/)
    .first()
    .waitFor();
  return (await desk.prelo.manage.read("pages", id)).parts.sr?.data;
}

describe("what is undone in blocks", () => {
  test("a removed block comes back whole, also after it was saved without it", async () => {
    const id = await openPage(written("Kuvamo pekmez."), written("Pečemo ajvar."), written("Sušimo šljive."));
    await title().fill("Zimnica u zadruzi");
    await block("Tekst 2").getByRole("button", { name: "Ukloni: Tekst 2" }).click();
    await serbian().getByText("Uklonjeno: Tekst 2").first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect((await saved(id))?.body).toHaveLength(2);
    await expect.poll(focused).toBe("Tekst 2");

    await page.keyboard.press("Control+z");
    await textOf("Tekst 2").getByText("Pečemo ajvar.").waitFor();
    await expect.poll(focused).toBe("Tekst 2");
    expect(await title().inputValue()).toBe("Zimnica u zadruzi");
    expect((await saved(id))?.body).toMatchObject([
      written("Kuvamo pekmez."),
      written("Pečemo ajvar."),
      written("Sušimo šljive."),
    ]);
  });

  test("a removed block comes back with the button in its place", async () => {
    const id = await openPage(written("Kuvamo pekmez."), written("Pečemo ajvar."));
    await block("Tekst 2").getByRole("button", { name: "Ukloni: Tekst 2" }).click();
    await title().fill("Zimnica u zadruzi");
    await serbian().getByRole("button", { name: "Vrati: Tekst 2" }).click();
    await textOf("Tekst 2").getByText("Pečemo ajvar.").waitFor();
    await expect.poll(focused).toBe("Tekst 2");
    expect(await serbian().getByText("Uklonjeno: Tekst 2").count()).toBe(0);
    expect(await saved(id)).toMatchObject({
      title: "Zimnica u zadruzi",
      body: [written("Kuvamo pekmez."), written("Pečemo ajvar.")],
    });
  });

  test("what is typed in a field goes in one step and comes back, and the other fields stay", async () => {
    await openPage(call("Prijave"), written("Kuvamo pekmez."));
    await title().fill("Zimnica u zadruzi");
    const field = block("Poziv sa vezom 1").getByLabel("Šta piše na vezi");
    await field.press("End");
    await page.keyboard.type(" su otvorene");
    await page.keyboard.press("Control+z");
    await expect.poll(() => field.inputValue()).toBe("Prijave");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => field.inputValue()).toBe("Prijave su otvorene");
    await page.keyboard.press("Control+z");
    await expect.poll(() => field.inputValue()).toBe("Prijave");
    expect(await title().inputValue()).toBe("Zimnica u zadruzi");

    await page.keyboard.press("Control+z");
    await expect.poll(() => title().inputValue()).toBe("Zimnica");
    expect(await textOf("Tekst 2").innerText()).toBe("Kuvamo pekmez.");
  });

  test("formatted text in a block has its own undo, and is not lost when what came before it is undone", async () => {
    await openPage(call("Prijave"), written("Kuvamo pekmez."));
    await block("Poziv sa vezom 1").getByLabel("Šta piše na vezi").fill("Prijave do petka");
    await textOf("Tekst 2").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Svi.");
    await page.keyboard.press("Control+z");
    await expect.poll(() => textOf("Tekst 2").innerText()).toBe("Kuvamo pekmez.");
    await page.keyboard.press("Control+y");
    await expect.poll(() => textOf("Tekst 2").innerText()).toBe("Kuvamo pekmez. Svi.");
    expect(await block("Poziv sa vezom 1").getByLabel("Šta piše na vezi").inputValue()).toBe(
      "Prijave do petka",
    );
  });

  test("and from outside it is taken back and made again step by step", async () => {
    await openPage(written("Kuvamo pekmez."), written("Pečemo ajvar."));
    await textOf("Tekst 1").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Svi.");
    await block("Tekst 2").getByRole("button", { name: "Ukloni: Tekst 2" }).click();
    await expect.poll(names).toEqual(["Tekst 1"]);
    await page.keyboard.press("Control+z");
    await expect.poll(names).toEqual(["Tekst 1", "Tekst 2"]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => textOf("Tekst 1").innerText()).toBe("Kuvamo pekmez.");
    await expect.poll(focused).toBe("Tekst 1");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => textOf("Tekst 1").innerText()).toBe("Kuvamo pekmez. Svi.");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(names).toEqual(["Tekst 1"]);
  });

  test("blocks that were added and moved", async () => {
    await openPage(written("Kuvamo pekmez."), written("Pečemo ajvar."));
    await serbian().getByRole("button", { name: "Dodaj: Kontakt", exact: true }).click();
    await block("Tekst 2").getByRole("button", { name: "Pomeri nagore: Tekst 2" }).click();
    await textOf("Tekst 1").getByText("Pečemo ajvar.").waitFor();
    await page.keyboard.press("Control+z");
    await textOf("Tekst 1").getByText("Kuvamo pekmez.").waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(names).toEqual(["Tekst 1", "Tekst 2"]);
    expect(await title().inputValue()).toBe("Zimnica");
  });

  test("but not what a colleague has written in them since", async () => {
    const id = await openPage(call("Prijave"), written("Kuvamo pekmez."));
    const field = block("Poziv sa vezom 1").getByLabel("Šta piše na vezi");
    await field.fill("Prijave do petka");
    const mine = await saved(id);
    await page.keyboard.press("Escape");
    const { parts } = await desk.prelo.manage.read("pages", id);
    const theirs = { ...mine, body: [call("Prijave do petka"), written("Kuvamo pekmez i džem.")] };
    await desk.prelo.manage.save("pages", id, "sr", parts.sr?.revision ?? 0, theirs);
    await title().fill("Zimnica u zadruzi");
    await page.keyboard.press("Control+s");
    await textOf("Tekst 2").getByText("Kuvamo pekmez i džem.").waitFor();
    await page.locator("body").press("Control+z");
    await expect.poll(() => title().inputValue()).toBe("Zimnica");
    await page.keyboard.press("Control+z");
    expect(await textOf("Tekst 2").innerText()).toBe("Kuvamo pekmez i džem.");
    expect(await field.inputValue()).toBe("Prijave do petka");
  });

  test("but not while one looks for an entry: there the words looked for are meant", async () => {
    await openPage({ type: "projects", heading: null, entries: null });
    await title().fill("Zimnica u zadruzi");
    const search = block("Projekti 1").getByRole("combobox");
    await search.pressSequentially("voć");
    await page.keyboard.press("Control+z");
    expect(await title().inputValue()).toBe("Zimnica u zadruzi");
    await search.fill("");
    await page.keyboard.press("Control+z");
    await expect.poll(() => title().inputValue()).toBe("Zimnica");
  });
});

test("a mistake in a folded block is marked there, and what lists the mistakes leads to its field", async () => {
  await openPage(written("Kuvamo pekmez."), call("Prijave"));
  const folded = "Poziv sa vezom 2";
  const address = block(folded).getByLabel("Adresa", { exact: true });
  const follow = async (list: Locator): Promise<void> => {
    await list
      .getByRole("link", { name: /Poziv sa vezom 2, Adresa/ })
      .first()
      .click();
    await expect.poll(() => address.evaluate((element) => element === document.activeElement)).toBe(true);
  };
  await head(folded).click();
  await page.keyboard.press("Control+Enter");
  await follow(page.getByRole("dialog"));
  await head(folded).click();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Objavi", exact: true }).click();
  await block(folded).getByText("Ovde nešto treba ispraviti: otvorite.").waitFor();
  expect(await violations(page)).toEqual([]);
  await follow(page.getByRole("alert"));
  expect(await address.getAttribute("aria-invalid")).toBe("true");
  const told = (await address.getAttribute("aria-describedby")) ?? "";
  expect(await page.locator(`#${told.split(" ")[0]}`).innerText()).toBe("treba popuniti pre objavljivanja");
  await address.fill("https://example.org/prijave");
  await expect.poll(() => address.getAttribute("aria-invalid")).toBe("false");
});

describe("the keyboard's place in a list", () => {
  test("stays with an item that is moved", async () => {
    await openPage(written("Prvi"), written("Drugi"), written("Treći"));
    await block("Tekst 3").getByRole("button", { name: "Pomeri nagore: Tekst 3" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Pomeri nagore: Tekst 2");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Pomeri nadole: Tekst 1");
    await textOf("Tekst 1").getByText("Treći").waitFor();
  });

  test("is at the neighbour of what is removed, and where one is added when nothing is left", async () => {
    await openPage(written("Prvi"), written("Drugi"));
    const remove = (name: string) => serbian().getByRole("button", { name: `Ukloni: ${name}` });
    await remove("Tekst 2").press("Enter");
    await expect.poll(focused).toBe("Tekst 1");
    await remove("Tekst 1").press("Enter");
    await expect.poll(focused).toMatch(/^Dodaj: /);

    const { manage } = desk.prelo;
    const donor = await manage.create("organisations", { sr: { title: "Fondacija" } });
    const project = await manage.create("projects", {
      shared: { lead: donor.id },
      sr: { title: "Voćnjak", objectives: ["Zasaditi"] },
    });
    await page.goto(`/admin/projects/${project.id}`);
    await page.getByRole("button", { name: "Ukloni: Fondacija" }).press("Enter");
    await expect.poll(focused).toMatch(/Traži po naslovu$/);
    await serbian()
      .getByRole("button", { name: /^Ukloni:/ })
      .press("Enter");
    await expect.poll(focused).toMatch(/^Dodaj: /);
  });
});

test("many blocks are folded to lines that say what is in them, and go to an end at one press", async () => {
  const many = ["Prvi", "Drugi", "Treći", "Četvrti", "Peti", "Šesti"];
  const id = await openPage(...many.map(call));
  expect(await serbian().locator("li.block :is(input, textarea)").count()).toBe(0);
  await block("Poziv sa vezom 6").getByText("Šesti").waitFor();
  await block("Poziv sa vezom 6")
    .getByRole("button", { name: "Pomeri na početak: Poziv sa vezom 6" })
    .press("Enter");
  await block("Poziv sa vezom 1").getByText("Šesti").waitFor();
  await expect.poll(focused).toBe("Pomeri nadole: Poziv sa vezom 1");
  expect(await violations(page)).toEqual([]);
  await serbian().getByRole("button", { name: "Proširi sve" }).click();
  expect(await serbian().locator("li.block").getByLabel("Šta piše na vezi").count()).toBe(6);
  await serbian().getByRole("button", { name: "Skupi sve" }).click();
  expect((await saved(id))?.body).toMatchObject([call("Šesti"), ...many.slice(0, 5).map(call)]);
});
