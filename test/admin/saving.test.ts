import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../schema/id.ts";
import { type Desk, startDesk, violations } from "./desk.ts";

let desk: Desk;
let ana: Page;
let boris: Page;

beforeAll(async () => {
  desk = await startDesk();
  [ana, boris] = await Promise.all([desk.signIn("ana@example.org"), desk.signIn("boris@example.org")]);
});
afterAll(() => desk?.stop());

const serbian = (page: Page): Locator => page.getByRole("region", { name: "Srpski", exact: true });
const titleIn = (page: Page): Locator => serbian(page).getByLabel("Naslov");
const saved = (page: Page) => page.getByText(/Sačuvano u/).waitFor();

async function post(title: string): Promise<string> {
  return (await desk.prelo.manage.create("posts", { sr: { title } })).id;
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/posts/${id}`);
  await titleIn(page).waitFor();
}

const savedPart = async (id: string) => (await desk.prelo.manage.read("posts", id)).parts.sr;

describe("what an editor writes", () => {
  test("is saved at every pause, without growing the history by the keystroke", async () => {
    const id = await post("Prvo");
    await open(ana, id);
    await titleIn(ana).press("End");
    for (const word of [" drugo", " treće", " četvrto"]) {
      await ana.keyboard.type(word);
      await expect.poll(async () => (await savedPart(id))?.data.title).toContain(word);
    }
    await saved(ana);
    expect(await savedPart(id)).toMatchObject({
      revision: 4,
      data: { title: "Prvo drugo treće četvrto" },
    });
    await ana.keyboard.press("Control+s");
    await expect.poll(async () => (await savedPart(id))?.revision).toBe(5);
    const { rows } = await desk.prelo.editorial.client.execute({
      sql: "select number, finished from revisions where entry = ? order by number",
      args: [id],
    });
    expect(rows.map(({ number, finished }) => [number, finished])).toEqual([
      [1, 1],
      [5, 1],
    ]);
  });

  test("in Cyrillic is kept in Latin, and shown so once its writer is elsewhere", async () => {
    const id = await post("Prvo");
    await open(ana, id);
    await titleIn(ana).fill("Љубав и мед");
    await expect.poll(async () => (await savedPart(id))?.data.title).toBe("Ljubav i med");
    expect(await titleIn(ana).inputValue()).toBe("Љубав и мед");
    const text = serbian(ana).getByRole("textbox", { name: "Tekst" });
    await text.click();
    await expect.poll(() => titleIn(ana).inputValue()).toBe("Ljubav i med");
    await ana.keyboard.type("Пчеле");
    await titleIn(ana).click();
    await expect.poll(() => text.innerText()).toBe("Pčele");
    await text.click();
    await ana.keyboard.press("Control+End");
    await ana.keyboard.type(" lete");
    await expect.poll(async () => JSON.stringify(await savedPart(id))).toContain("Pčele lete");
  });

  test("becomes an entry with an address of its own while it goes on being written", async () => {
    await ana.goto("/admin/posts/new");
    await titleIn(ana).click();
    await ana.keyboard.type("Nov");
    await ana.waitForURL(/\/admin\/posts\/[0-9a-f-]{36}$/);
    await ana.keyboard.type(" unos");
    await saved(ana);
    const id = ana.url().split("/").at(-1) ?? "";
    await expect.poll(async () => (await savedPart(id))?.data.title).toBe("Nov unos");
  });

  test("stays on the device while the connection is lost, and is sent when it comes back", async () => {
    const id = await post("Na vezi");
    await open(ana, id);
    await ana.context().setOffline(true);
    await titleIn(ana).fill("Bez veze");
    await ana.getByText("Nema veze: čuva se na ovom uređaju").waitFor();
    await serbian(ana).getByLabel("Sažetak").fill("Pisano u podrumu");
    await ana.context().setOffline(false);
    await saved(ana);
    expect((await savedPart(id))?.data).toMatchObject({ title: "Bez veze", summary: "Pisano u podrumu" });
  });

  test("is offered again after a reload that came before it could be saved", async () => {
    const id = await post("Pre pada");
    await open(ana, id);
    await ana.route("**/manage/v1/posts/*/sr", (route) => route.abort());
    await titleIn(ana).fill("Posle pada");
    await ana.getByText("Nema veze: čuva se na ovom uređaju").waitFor();
    await desk.prelo.manage.save("posts", id, "sr", 1, { title: "Pre pada", summary: "Borisov sažetak" });
    await ana.reload();
    await ana.unroute("**/manage/v1/posts/*/sr");
    expect(await titleIn(ana).inputValue()).toBe("Pre pada");
    await ana.goto("/admin");
    const left = ana.getByRole("status").filter({ hasText: "Na ovom uređaju ima nesačuvanog teksta" });
    await left.getByRole("link", { name: "Posle pada" }).click();
    await ana.getByRole("button", { name: "Vrati ga u obrazac" }).click();
    await ana.getByText("sačuvao neko drugi: Sažetak").waitFor();
    await saved(ana);
    expect(await savedPart(id)).toMatchObject({
      revision: 3,
      data: { title: "Posle pada", summary: "Borisov sažetak" },
    });
    await ana.reload();
    await titleIn(ana).waitFor();
    expect(await ana.getByRole("button", { name: "Vrati ga u obrazac" }).count()).toBe(0);
  });

  test("into an entry in the trash waits on the device, and is saved once the entry is restored", async () => {
    const id = await post("U korpi");
    await desk.prelo.manage.trash("posts", id);
    await open(ana, id);
    await titleIn(ana).fill("Iz korpe");
    await ana.getByText("Unos je u korpi: izmene se čuvaju na ovom uređaju").waitFor();
    await ana.getByRole("button", { name: "Vrati iz korpe" }).click();
    await saved(ana);
    expect((await savedPart(id))?.data.title).toBe("Iz korpe");
  });

  test("is saved but for a field that cannot be read, which is named, led to and keeps what it held", async () => {
    const { id } = await desk.prelo.manage.create("projects", {
      shared: { status: "active", start: "2024-02" },
      sr: { title: "Mlekara" },
    });
    const shared = async () => (await desk.prelo.manage.read("projects", id)).parts.shared?.data;
    await ana.goto(`/admin/projects/${id}`);
    const facts = ana.getByRole("region", { name: "Zajednički podaci" });
    const start = facts.getByLabel("Početak", { exact: true });
    await start.fill("u proleće");
    const state = ana.getByRole("button", { name: "Još ne može da se sačuva: Početak" });
    await state.waitFor();
    expect(await start.getAttribute("aria-invalid")).toBe("false");
    await facts.getByLabel("Kraj", { exact: true }).fill("mart 2025");
    await facts.getByText("nije mesec").waitFor();
    expect(await start.getAttribute("aria-invalid")).toBe("true");
    await expect.poll(async () => (await shared())?.end).toBe("2025-03");
    expect((await shared())?.start).toBe("2024-02");
    expect(await violations(ana)).toEqual([]);
    await state.click();
    await expect.poll(() => start.evaluate((field) => field === document.activeElement)).toBe(true);
    await start.fill("april 2024");
    await saved(ana);
    expect((await shared())?.start).toBe("2024-04");
    expect(await start.getAttribute("aria-invalid")).toBe("false");

    const address = serbian(ana).getByLabel("Adresa stranice", { exact: true });
    await address.fill("Mlekara Đerdap");
    await titleIn(ana).focus();
    await expect.poll(() => address.inputValue()).toBe("mlekara-djerdap");
    await saved(ana);
    expect((await desk.prelo.manage.read("projects", id)).parts.sr?.data.slug).toBe("mlekara-djerdap");
  });

  test("outlives the session: one signs in again in place, by a link or in another tab", async () => {
    const id = await post("Prijavljena");
    await open(ana, id);
    await ana.context().clearCookies();
    await titleIn(ana).fill("Odjavljena");
    const asked = ana.getByRole("dialog", { name: "Prijava je istekla" });
    await asked.getByLabel("Veza za prijavu").fill(await desk.prelo.signInLink("ana@example.org"));
    expect(await violations(ana)).toEqual([]);
    await asked.getByRole("button", { name: "Prijavi se", exact: true }).click();
    await asked.waitFor({ state: "hidden" });
    await saved(ana);
    expect((await savedPart(id))?.data.title).toBe("Odjavljena");

    await ana.context().clearCookies();
    await titleIn(ana).fill("Opet odjavljena");
    await asked.waitFor();
    await ana.keyboard.press("Escape");
    await ana.getByText("Prijava je istekla: čuva se na ovom uređaju").waitFor();
    await ana.getByRole("button", { name: "Prijavi se ponovo" }).click();
    await asked.waitFor();
    const other = await ana.context().newPage();
    await other.goto(await desk.prelo.signInLink("ana@example.org"));
    await other.getByRole("main").getByRole("button").click();
    await asked.waitFor({ state: "hidden" });
    await other.close();
    await expect.poll(async () => (await savedPart(id))?.data.title).toBe("Opet odjavljena");
  });

  test("and what a colleague writes at the same time are put side by side, field by field", async () => {
    const id = await post("Zajedničko");
    await Promise.all([open(ana, id), open(boris, id)]);
    await titleIn(ana).focus();
    await boris.reload();
    await serbian(boris).getByText("Ovde je i: ana@example.org").waitFor();

    await titleIn(boris).fill("Borisov naslov");
    await saved(boris);
    await serbian(ana).getByLabel("Sažetak").fill("Anin sažetak");
    await titleIn(ana).fill("Anin naslov");
    await ana.getByRole("button", { name: "Neko je sačuvao pre vas" }).click();
    const conflict = ana.getByRole("region", { name: /neko je sačuvao pre vas/ });
    expect(await conflict.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await violations(ana)).toEqual([]);
    const title = conflict.getByRole("group", { name: /Naslov/ });
    await title.getByText("Borisov naslov").first().waitFor();
    await conflict.getByText("Ostalo se ne sukobljava (1)").click();
    await conflict.getByText("Samo vaše, ostaje: Sažetak").waitFor();
    await title.getByRole("radio", { name: "Njihovo (boris@example.org)" }).check();
    await conflict.getByRole("button", { name: "Sačuvaj izabrano" }).click();
    await saved(ana);
    expect((await savedPart(id))?.data).toMatchObject({ title: "Borisov naslov", summary: "Anin sažetak" });
  });
});

test("what a colleague publishes, schedules or trashes shows on a screen that is open", async () => {
  const id = await post("Otvoreno");
  await open(ana, id);
  await serbian(ana).getByText("nacrt", { exact: true }).waitFor();
  // Coming back to the page asks at once, as waiting on it would a little later.
  const lookAgain = () => ana.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await desk.prelo.manage.publish("posts", id, ["sr"]);
  await lookAgain();
  await ana.getByText("Neko je u međuvremenu promenio šta je od ovoga na sajtu.").waitFor();
  await serbian(ana).getByText("objavljeno", { exact: true }).waitFor();
  await boris.goto("/admin");
  await boris.evaluate(
    ({ path, plan }) =>
      fetch(path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(plan),
      }),
    {
      path: `/manage/v1/posts/${id}/schedules`,
      plan: { id: newId(), action: "unpublish", languages: ["sr"], at: "2099-01-01T00:00:00Z" },
    },
  );
  await lookAgain();
  await ana.getByText("Skidanje sa sajta: srpski").waitFor();
  await desk.prelo.manage.trash("posts", id);
  await lookAgain();
  await ana.getByRole("paragraph").filter({ hasText: "Ovaj unos je u korpi" }).waitFor();
});

test("an entry that is only looked at is not saved", async () => {
  const words = (text: string) => ({ type: "text", text });
  const paragraph = (...content: object[]) => ({ type: "paragraph", content });
  const cell = (type: string, text: string) => ({ type, content: [paragraph(words(text))] });
  const body = {
    type: "doc",
    content: [
      paragraph(words("Sa beleškom"), { type: "footnote", content: [words("Pri dnu.")] }),
      {
        type: "orderedList",
        attrs: { start: 1 },
        content: [{ type: "listItem", content: [paragraph(words("Prvo"))] }],
      },
      {
        type: "table",
        content: [
          { type: "tableRow", content: [cell("tableHeader", "Godina"), cell("tableHeader", "Broj")] },
          { type: "tableRow", content: [cell("tableCell", "2024"), cell("tableCell", "7")] },
        ],
      },
    ],
  };
  const { id } = await desk.prelo.manage.create("projects", {
    shared: {
      status: "active",
      start: "2024-02",
      budget: { minor: 125_050, currency: "EUR" },
      countries: ["RS"],
    },
    sr: { title: "Samo gledanje", objectives: ["Prvi", "Drugi"], body },
  });
  const page = await desk.prelo.manage.create("pages", {
    sr: {
      title: "Samo gledanje",
      body: [
        { type: "text", body },
        { type: "figure", number: 7 },
      ],
    },
  });
  const saves: string[] = [];
  boris.on("request", (request) => request.method() === "PUT" && saves.push(request.url()));
  for (const address of [`projects/${id}`, `pages/${page.id}`]) {
    await boris.goto(`/admin/${address}`);
    await serbian(boris).getByRole("toolbar").first().waitFor();
    await boris.waitForTimeout(2_000);
    expect(saves).toEqual([]);
    await boris.getByText("Sačuvano", { exact: true }).waitFor();
  }
});

describe("what two editors write in one part", () => {
  const text = (words: string, ...marks: { type: string; attrs?: object }[]) => ({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: words, marks }] }],
  });

  test("is merged where they wrote in different fields, without a question", async () => {
    const { manage } = desk.prelo;
    const { id } = await manage.create("projects", { shared: { status: "active", start: "2024-02" } });
    await ana.goto(`/admin/projects/${id}`);
    const facts = ana.getByRole("region", { name: "Zajednički podaci" });
    await facts.getByLabel("Početak", { exact: true }).waitFor();
    await manage.save("projects", id, "shared", 1, { status: "active", start: "2024-05" });
    await facts.getByLabel("Kraj", { exact: true }).fill("mart 2025");
    await ana.getByText("sačuvao neko drugi: Početak").waitFor();
    expect(await facts.getByLabel("Početak", { exact: true }).inputValue()).toBe("maj 2024.");
    await saved(ana);
    expect((await manage.read("projects", id)).parts.shared?.data).toMatchObject({
      start: "2024-05",
      end: "2025-03",
    });
  });

  test("can be told apart where only the formatting differs", async () => {
    const { manage } = desk.prelo;
    const { id } = await manage.create("posts", { sr: { title: "Oblik", body: text("Isti tekst") } });
    await open(ana, id);
    const editor = serbian(ana).getByRole("textbox", { name: "Tekst" });
    await editor.getByText("Isti tekst").waitFor();
    const link = { type: "link", attrs: { href: "https://primer.example/njihova", entry: null } };
    await manage.save("posts", id, "sr", 1, { title: "Oblik", body: text("Isti tekst", link) });
    await editor.click();
    await ana.keyboard.press("Control+a");
    await ana.keyboard.press("Control+b");
    const conflict = ana.getByRole("region", { name: /neko je sačuvao pre vas/ });
    const body = conflict.getByRole("group", { name: /Tekst/ });
    await body.getByText("Isti tekst [podebljano]").first().waitFor();
    await body.getByText("Isti tekst [veza: https://primer.example/njihova]").first().waitFor();
    await body.getByRole("radio", { name: "Moje" }).check();
    await conflict.getByRole("button", { name: "Sačuvaj izabrano" }).click();
    await saved(ana);
    expect(JSON.stringify((await savedPart(id))?.data.body)).toContain("bold");
  });
});

describe("an entry's history", () => {
  test("shows what changed in words, compares any two versions and brings an older one back", async () => {
    const id = await post("Sejemo zajedno na njivi");
    const { manage } = desk.prelo;
    await manage.publish("posts", id, ["sr"]);
    await manage.save("posts", id, "sr", 1, { title: "Sejemo svi zajedno na livadi", summary: "Novo" });
    await manage.save("posts", id, "sr", 2, { title: "Nešto sasvim drugo" });
    await open(ana, id);
    await ana.getByRole("link", { name: "Istorija" }).click();
    await ana.getByRole("heading", { name: "Istorija" }).waitFor();
    await ana.getByRole("button", { name: /Srpski 2/ }).click();
    const comparison = ana.getByRole("region", { name: "Poređenje" });
    await comparison.locator("ins", { hasText: "svi" }).waitFor();
    await comparison.locator("del", { hasText: "njivi" }).waitFor();
    await ana.getByRole("button", { name: /Srpski 1.*objavljena kao verzija 1/ }).waitFor();

    await comparison.getByLabel("Novija").selectOption("3");
    await comparison.getByLabel("Starija").selectOption("1");
    await comparison.locator("ins", { hasText: "sasvim" }).waitFor();
    expect(await violations(ana)).toEqual([]);

    await ana.getByRole("button", { name: /Srpski 2/ }).click();
    await comparison.getByRole("button", { name: "Vrati verziju 2" }).click();
    await ana.getByText("Verzija 2 je vraćena kao 4.").waitFor();
    expect(await savedPart(id)).toMatchObject({
      revision: 4,
      data: { title: "Sejemo svi zajedno na livadi", summary: "Novo" },
    });
  });

  const ways = [
    { speech: "sr-Cyrl", colorScheme: "dark", width: 360, heading: "Историја" },
    { speech: "en", colorScheme: "light", width: 768, heading: "History" },
  ] as const;
  test.each(ways)("reads well in $speech, $colorScheme, $width pixels wide", async (way) => {
    const id = await post("Uporedna istorija sa dugačkim naslovom koji se prelama");
    await desk.prelo.manage.save("posts", id, "sr", 1, { title: "Kraći naslov" });
    const page = await desk.signIn("citalac@example.org", {
      colorScheme: way.colorScheme,
      viewport: { width: way.width, height: 800 },
    });
    await page.evaluate((speech) => localStorage.setItem("prelo.interface", speech), way.speech);
    await page.goto(`/admin/posts/${id}/history`);
    await page.getByRole("heading", { name: way.heading, exact: true }).waitFor();
    await page.locator("ins").first().waitFor();
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });
});
