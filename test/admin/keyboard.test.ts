import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, startDesk, visit } from "./desk.ts";

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  page = await desk.signIn("tastatura@example.org");
});
afterAll(() => desk?.stop());

const press = (key: string) => page.keyboard.press(key);
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });

async function tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await target.first().waitFor();
  for (let tries = 0; tries < 150; tries += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await press(key);
  }
  throw new Error(`${key} does not lead to ${String(target)}.`);
}

async function go(target: Locator): Promise<void> {
  await tabTo(target);
  await press("Enter");
}

async function openPost(title: string): Promise<string> {
  const { id } = await desk.prelo.manage.create("posts", { sr: { title } });
  await page.goto(`/admin/posts/${id}`);
  await titleField().waitFor();
  return id;
}

const titleField = () => page.getByRole("region", { name: "Srpski", exact: true }).getByLabel("Naslov");
const read = async (id: string) => (await desk.prelo.manage.read("posts", id)).parts.sr;

describe("with the keyboard alone", () => {
  test("a conflict is decided", async () => {
    // What a colleague saved is otherwise shown before it can be written over.
    await page.route("**/presence", (route) => route.abort());
    const id = await openPost("Zajedničko");
    await desk.prelo.manage.save("posts", id, "sr", 1, { title: "Njihov naslov" });
    await tabTo(titleField());
    await page.keyboard.type("Moj naslov");
    await go(button("Neko je sačuvao pre vas"));
    const conflict = page.getByRole("region", { name: /neko je sačuvao pre vas/ });
    await tabTo(conflict.getByRole("radio", { name: "Moje" }));
    await press("ArrowDown");
    await go(button("Sačuvaj izabrano"));
    await conflict.waitFor({ state: "detached" });
    expect(await titleField().inputValue()).toBe("Njihov naslov");
    expect((await read(id))?.data.title).toBe("Njihov naslov");
    await page.unroute("**/presence");
  });

  test("publishing is scheduled", async () => {
    const id = await openPost("Zakazano tastaturom");
    await press("Control+Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await tabTo(dialog.getByRole("radio", { name: "Odmah" }));
    await press("ArrowDown");
    await tabTo(dialog.getByLabel("Dan"));
    // Whichever of day and month the browser puts first, and whether or not it asks for the half of the day.
    await page.keyboard.type("11112037");
    await tabTo(dialog.getByLabel("Vreme", { exact: true }));
    await page.keyboard.type("1111A");
    await dialog.getByText("Biće urađeno: 11. novembar 2037. u 11:11.").waitFor();
    await go(dialog.getByRole("button", { name: "Zakaži", exact: true }));
    await page.getByRole("dialog", { name: "Zakazano" }).waitFor();
    await press("Escape");
    await page.getByRole("region", { name: "Zakazano" }).getByText("Objava: srpski").waitFor();
    const { rows } = await desk.prelo.editorial.client.execute({
      sql: "select state from schedules where entry = ?",
      args: [id],
    });
    expect(rows).toMatchObject([{ state: "waiting" }]);
  });

  test("an older version is brought back from the history", async () => {
    const id = await openPost("Prva verzija");
    await desk.prelo.manage.save("posts", id, "sr", 1, { title: "Druga verzija" });
    await page.reload();
    await go(page.getByRole("link", { name: "Istorija" }));
    await page.waitForURL("**/history");
    await go(button(/Srpski 1/));
    await go(button("Vrati verziju 1"));
    await page.getByText("Verzija 1 je vraćena kao 3.").waitFor();
    expect((await read(id))?.data.title).toBe("Prva verzija");
  });

  test("a preview link is made and revoked", async () => {
    await openPost("Za pregled");
    await go(button("Izgled stranice"));
    await page.locator("iframe").waitFor();
    await go(page.getByText("Veze za pregled"));
    await go(button("Napravi vezu"));
    const address = await page.getByLabel("Adresa za pregled").inputValue();
    const { pathname, search } = new URL(address);
    expect(await visit(desk.prelo, pathname + search)).toContain("Za pregled");
    await go(button(/^Povuci vezu/));
    await expect.poll(async () => (await desk.prelo.fetch(pathname + search)).status).not.toBe(200);
    await tabTo(button("Zatvori izgled stranice"), "Shift+Tab");
    await press("Enter");
  });

  test("what is selected in a list is published at once", async () => {
    for (const title of ["Prva među tastaturama", "Druga među tastaturama"])
      await desk.prelo.manage.create("posts", { sr: { title } });
    await page.goto("/admin/posts?q=tastaturama");
    await tabTo(page.getByRole("checkbox", { name: "Izaberi sve prikazane" }));
    await press("Space");
    await page.getByText("Izabrano: 2").waitFor();
    await tabTo(page.getByRole("button", { name: "Objavi…" }), "Shift+Tab");
    await press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await go(dialog.getByRole("button", { name: "Objavi", exact: true }));
    await page.getByText("gotovo, uspelo 2 od 2").waitFor();
    expect(await visit(desk.prelo, "/sr/blog/druga-medju-tastaturama")).toContain("Druga među tastaturama");
  });
});
