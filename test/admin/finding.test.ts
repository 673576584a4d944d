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

const settled = <Value>(get: () => Value | Promise<Value>) => expect.poll(get);

describe("a list", () => {
  test("publishes 60 entries at once, and says which two could not be and why", async () => {
    const { manage } = desk.prelo;
    for (let number = 1; number <= 60; number += 1) {
      const complete = number !== 7 && number !== 33;
      await manage.create("projects", {
        shared: complete ? { status: "active", start: "2024-02" } : { status: "active" },
        sr: { title: `Projekat ${String(number).padStart(2, "0")}` },
      });
    }
    await page.goto("/admin/projects?sort=title");
    await page.getByRole("checkbox", { name: "Izaberi sve prikazane" }).check();
    const bar = page.getByRole("region", { name: "Za sve izabrano" });
    await bar.getByText("Izabrano: 50").waitFor();
    await bar.getByRole("button", { name: "Izaberi i one koji još nisu učitani" }).click();
    await bar.getByText("Izabrano: 60").waitFor();
    await bar.getByRole("button", { name: "Objavi…" }).click();
    // While the work goes on the database is away for a while; what was asked meanwhile is asked again.
    let away = 4;
    await page.route("**/publish", (route) => {
      away -= 1;
      if (away < 0) return route.continue();
      return route.fulfill({ status: 503, headers: { "retry-after": "1" }, body: "{}" });
    });
    await page.getByRole("dialog").getByRole("button", { name: "Objavi", exact: true }).click();
    const report = page.getByRole("complementary", { name: "Objavi izabrano" });
    await report.getByText(/Objavi izabrano: \d+ od 60/).waitFor();

    await page.getByRole("link", { name: "Organizacije" }).click();
    await page.getByRole("heading", { name: "Organizacije" }).waitFor();
    await report.getByText("gotovo, uspelo 58 od 60").waitFor({ timeout: 60_000 });
    await page.unroute("**/publish");
    expect(await violations(page)).toEqual([]);
    const reasons = await report.getByRole("listitem").allInnerTexts();
    expect(reasons.map((reason) => reason.replace(/\s+/g, " ").trim()).sort()).toEqual([
      "Projekat 07 Početak treba popuniti pre objavljivanja",
      "Projekat 33 Početak treba popuniti pre objavljivanja",
    ]);
    const { data } = await manage.list("projects", { state: "live", limit: "100" });
    expect(data).toHaveLength(58);
    expect(await visit(desk.prelo, "/sr/projekti/projekat-60")).toContain("Projekat 60");

    const [first] = (await manage.list("projects", { q: "Projekat 07" })).data;
    await manage.save("projects", first?.id ?? "", "shared", 1, { status: "active", start: "2025-01" });
    await report.getByRole("button", { name: "Pokušaj ponovo za njih" }).click();
    await report.getByText("gotovo, uspelo 1 od 2").waitFor();
    await report.getByRole("link", { name: "Projekat 33" }).click();
    await page.waitForURL(/\/admin\/projects\/[0-9a-f-]{36}$/);
  });

  test("is searched in either script, narrowed, ordered, and shows the columns chosen", async () => {
    const { manage } = desk.prelo;
    const { id: donor } = await manage.create("organisations", { sr: { title: "Fond Šuma" } });
    for (const [title, roles] of [
      ["Đačka zadruga", ["member", "donor"]],
      ["Apatinska mreža", ["partner"]],
    ] as const)
      await manage.create("organisations", { shared: { roles, networks: [donor] }, sr: { title } });
    await page.goto("/admin/organisations");
    const names = () => page.getByRole("rowheader").allInnerTexts();
    await page.getByRole("link", { name: "Fond Šuma" }).waitFor();
    await page.getByRole("searchbox").fill("ђачка");
    await settled(names).toEqual(["Đačka zadruga"]);
    await page.getByRole("searchbox").fill("");
    await settled(async () => (await names()).length).toBe(3);
    await page.getByLabel("Redosled").selectOption({ label: "po naslovu, A–Š" });
    await settled(names).toEqual(["Apatinska mreža", "Đačka zadruga", "Fond Šuma"]);

    await page.getByText("Suzi spisak").click();
    await page.getByRole("combobox", { name: /Mreže/ }).fill("suma");
    await page.getByRole("option", { name: "Fond Šuma" }).click();
    await settled(names).toEqual(["Apatinska mreža", "Đačka zadruga"]);
    await page.getByRole("combobox", { name: "Odnos prema koaliciji" }).selectOption("partner");
    await settled(names).toEqual(["Apatinska mreža"]);
    await page.reload();
    await settled(names).toEqual(["Apatinska mreža"]);

    await page.getByText("Kolone", { exact: true }).first().click();
    await page.getByRole("checkbox", { name: "Mreže" }).check();
    await page.getByRole("cell", { name: "Fond Šuma" }).waitFor();
    await page.goto("/admin/organisations");
    await page.getByRole("columnheader", { name: "Mreže" }).waitFor();
  });
});

test("a list is bounded by what is typed, narrowed by yes or no, and ordered by a fact", async () => {
  const { manage } = desk.prelo;
  for (const [title, founded, listed] of [
    ["Košara", 2019, true],
    ["Sapunarnica", 2022, false],
    ["Ćebe", 2011, true],
  ] as const)
    await manage.create("enterprises", { shared: { founded, listed }, sr: { title } });
  for (const [title, date] of [
    ["Sajam semena", "2024-04-10"],
    ["Berba", "2024-09-20"],
  ] as const)
    await manage.create("events", { shared: { date }, sr: { title } });
  const names = () => page.getByRole("rowheader").allInnerTexts();
  await page.goto("/admin/enterprises");
  await page.getByLabel("Redosled").selectOption("-founded");
  await settled(names).toEqual(["Sapunarnica", "Košara", "Ćebe"]);
  await page.getByText("Suzi spisak").click();
  await page.getByRole("combobox", { name: "U bazi koalicije" }).selectOption({ label: "da" });
  await settled(names).toEqual(["Košara", "Ćebe"]);

  await page.goto("/admin/events?sort=date");
  await settled(names).toEqual(["Sajam semena", "Berba"]);
  await page.getByText("Suzi spisak").click();
  const day = page.getByRole("group", { name: "Dan", exact: true });
  await day.getByLabel("od", { exact: true }).fill("1. maj 2024.");
  await settled(names).toEqual(["Berba"]);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await settled(names).toEqual(["Berba"]);
  expect(await day.getByLabel("od", { exact: true }).inputValue()).toBe("1. 5. 2024.");
  await day.getByLabel("od", { exact: true }).fill("");
  await settled(names).toEqual(["Sajam semena", "Berba"]);
});

describe("beside the form", () => {
  test("a note is left on a field, seen by a colleague on the overview, and settled there", async () => {
    const { id } = await desk.prelo.manage.create("posts", { sr: { title: "Za pregled" } });
    await page.goto(`/admin/posts/${id}`);
    const notes = page.getByRole("region", { name: "Beleške" });
    await notes.getByLabel("Nova beleška").fill("Da li je naslov dobar?");
    await notes.getByLabel("O čemu").selectOption({ value: "sr.title" });
    await notes.getByRole("button", { name: "Ostavi belešku" }).click();
    await notes.getByRole("button", { name: "Naslov (Srpski)" }).click();
    const title = page.getByRole("region", { name: "Srpski" }).getByLabel("Naslov");
    expect(await title.evaluate((input) => input === document.activeElement)).toBe(true);

    await page.getByRole("button", { name: "Beleške uz ovo polje: 1" }).click();
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toContain("Da li je naslov dobar?");

    const colleague = await desk.signIn("koleginica@example.org");
    const open = colleague.getByRole("region", { name: "Čeka odgovor" });
    await open.getByText("Da li je naslov dobar?").waitFor();
    await open.getByText("urednica@example.org").waitFor();
    await open.getByRole("button", { name: /^Rešeno/ }).click();
    await open.getByText("Niko nikome ništa nije zapisao").waitFor();
    await colleague.context().close();
    await page.reload();
    await notes.getByText("Nema otvorenih beležaka.").waitFor();
    await notes.getByText("Rešene: 1").waitFor();
  });

  test("an entry shows who refers to it, and can be copied as a draft without an address", async () => {
    const { manage } = desk.prelo;
    const { id: lead } = await manage.create("organisations", { sr: { title: "Nosilac" } });
    const { id } = await manage.create("projects", {
      shared: { status: "active", start: "2024-02", lead },
      sr: { title: "Uzor", slug: "uzor" },
      en: { title: "Model" },
    });
    await page.goto(`/admin/organisations/${lead}`);
    const relations = page.getByRole("region", { name: "Veze" });
    await relations.getByText("samo u nacrtu").waitFor();
    await relations.getByRole("link", { name: "Uzor" }).click();
    await page.waitForURL(`**/admin/projects/${id}`);
    await relations.getByRole("link", { name: "Nosilac" }).waitFor();

    await page.getByRole("button", { name: "Napravi kopiju" }).click();
    await page.getByRole("heading", { name: "Uzor (kopija)", level: 1 }).waitFor();
    const copy = await manage.read("projects", page.url().split("/").at(-1) ?? "");
    expect(copy.parts).toMatchObject({
      shared: { data: { lead, start: "2024-02" } },
      sr: { data: { title: "Uzor (kopija)", slug: null } },
      en: { data: { title: "Model (copy)" } },
    });
    expect(copy.live?.version).toBe(0);
  });

  test("who is referred to and is not there yet is made in place, as a draft", async () => {
    await page.goto("/admin/projects/new");
    await page.getByRole("combobox", { name: /Nosilac projekta/ }).fill("Нова задруга");
    await page.getByRole("option", { name: "Napravi: Нова задруга" }).click();
    await page.getByRole("link", { name: "Otvori: Nova zadruga" }).waitFor();
    const { data } = await desk.prelo.manage.list("organisations", { q: "nova zadruga" });
    expect(data).toMatchObject([{ state: { sr: "draft", en: "empty" } }]);
    await page.keyboard.press("Control+s");
    await page.waitForURL(/\/admin\/projects\/[0-9a-f-]{36}$/);
  });

  test("what was changed is taken back with Ctrl-Z, also after it was saved", async () => {
    const { id } = await desk.prelo.manage.create("projects", {
      shared: { status: "active", start: "2024-02" },
      sr: { title: "Prvi naslov" },
    });
    await page.goto(`/admin/projects/${id}`);
    const title = page.getByRole("region", { name: "Srpski" }).getByLabel("Naslov");
    const start = page.getByLabel("Početak");
    await title.fill("Drugi naslov");
    await start.fill("2025-03");
    await page.keyboard.press("Control+s");
    await page.getByText(/Sačuvano u/).waitFor();
    await page.keyboard.press("Control+z");
    await settled(() => start.inputValue()).toContain("2024");
    await page.keyboard.press("Control+z");
    expect(await title.inputValue()).toBe("Prvi naslov");
    expect(await title.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press("Control+Shift+z");
    expect(await title.inputValue()).toBe("Drugi naslov");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+s");
    await settled(async () => (await desk.prelo.manage.read("projects", id)).parts).toMatchObject({
      shared: { data: { start: "2024-02" } },
      sr: { data: { title: "Prvi naslov" } },
    });
  });
});

describe("with the keyboard alone", () => {
  test("an editor signs in, reads the tour, writes, publishes and finds it again", async () => {
    const keys = await desk.open();
    const press = (...pressed: string[]) =>
      pressed.reduce((before, key) => before.then(() => keys.keyboard.press(key)), Promise.resolve());
    const tabTo = async (name: string | RegExp, role: "button" | "textbox" | "checkbox" = "button") => {
      const target = keys.getByRole(role, { name, exact: typeof name === "string" }).first();
      await target.waitFor();
      for (let tries = 0; tries < 60; tries += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await press("Tab");
      }
      throw new Error(`Tab does not lead to ${name}.`);
    };
    await keys.goto(await desk.prelo.signInLink("tastatura@example.org", "editor"));
    await tabTo("Prijavi se");
    await press("Enter");
    await keys.waitForURL(/\/admin$/);
    await tabTo("Dalje");
    await press("Enter");
    await keys.getByRole("heading", { name: "Ništa nije javno dok ne objavite" }).waitFor();
    await tabTo("Dalje");
    await press("Enter");
    await tabTo("Razumem, počnimo");
    await press("Enter");
    await keys.getByRole("region", { name: "Prvi put ovde?" }).waitFor({ state: "detached" });

    await press("?");
    await keys.getByRole("dialog", { name: "Prečice na tastaturi" }).waitFor();
    await press("Escape");
    await press("Control+k");
    await keys.getByRole("combobox", { name: /Nađi bilo šta/ }).waitFor();
    await keys.keyboard.type("novo tekst");
    await keys.getByRole("option", { name: /Novo: Tekst/ }).waitFor();
    await press("Enter");
    await keys.waitForURL("**/admin/posts/new");
    await keys.getByRole("region", { name: "Srpski" }).waitFor();
    await tabTo(/^Naslov/, "textbox");
    await keys.keyboard.type("Рукопис без миша");
    await press("Control+Enter");
    const dialog = keys.getByRole("dialog");
    await dialog.waitFor();
    await tabTo("Objavi");
    await press("Enter");
    await dialog.getByText(/Verzija 1 je objavljena/).waitFor();
    await press("Escape");
    expect(await visit(desk.prelo, "/sr/blog/rukopis-bez-misa")).toContain("Rukopis bez miša");

    await press("Control+k");
    await keys.getByRole("combobox", { name: /Nađi bilo šta/ }).waitFor();
    await keys.keyboard.type("pregled");
    await keys.getByRole("option", { name: /Pregled/ }).waitFor();
    await press("Enter");
    await keys.getByRole("heading", { name: "Pregled" }).waitFor();
    expect(await keys.getByRole("region", { name: "Prvi put ovde?" }).count()).toBe(0);
    await press("Control+k");
    await keys.getByRole("combobox", { name: /Nađi bilo šta/ }).waitFor();
    await keys.keyboard.type("rukopis misa");
    await keys.getByRole("option", { name: /Rukopis bez miša/ }).waitFor();
    await press("Enter");
    await keys.getByRole("heading", { name: "Rukopis bez miša", level: 1 }).waitFor();
    await keys.context().close();
  });
});

test("an entry's every action is found by its name", async () => {
  const { manage } = desk.prelo;
  const { id } = await manage.create("posts", { sr: { title: "Radnje" } });
  await manage.publish("posts", id, ["sr"]);
  const ways = await desk.signIn("radnje@example.org");
  await ways.goto(`/admin/posts/${id}`);
  const find = async (words: string, name: RegExp) => {
    await ways.getByRole("heading", { name: "Radnje", level: 1 }).waitFor();
    await ways.keyboard.press("Control+k");
    await ways.getByRole("combobox", { name: /Nađi bilo šta/ }).fill(words);
    await ways.getByRole("option", { name }).waitFor();
    await ways.keyboard.press("Enter");
  };
  const asked = ways.getByRole("dialog");
  await find("skini", /Skini sa sajta: srpski/);
  await asked.getByRole("heading", { name: /Skini sa sajta/ }).waitFor();
  await ways.keyboard.press("Escape");
  await find("baci", /Baci u korpu/);
  await asked.getByRole("button", { name: "Baci u korpu" }).waitFor();
  await ways.keyboard.press("Escape");
  await find("zakazi", /Zakaži objavu ovog unosa/);
  expect(await asked.getByRole("radio", { name: "U određeno vreme" }).isChecked()).toBe(true);
  await ways.keyboard.press("Escape");
  await find("izgled", /^Izgled stranice/);
  await ways.getByRole("region", { name: "Izgled stranice" }).waitFor();
  await find("istorija", /Istorija/);
  await ways.waitForURL(`**/posts/${id}/history`);
  await ways.goBack();
  await find("kopiju", /Napravi kopiju/);
  await ways.getByRole("heading", { name: "Radnje (kopija)", level: 1 }).waitFor();
  await ways.keyboard.press("Control+k");
  await ways.getByRole("combobox", { name: /Nađi bilo šta/ }).fill("english");
  await ways.getByRole("option", { name: /Jezik radnog stola: English/ }).click();
  await ways.getByRole("link", { name: "History" }).waitFor();
  await ways.context().close();
});

test("what finds anything can be asked for again after a lost connection", async () => {
  const page = await desk.open();
  const code = "**/admin/part-*.js*";
  await page.route(code, async (route) => {
    const answer = await route.fetch();
    if ((await answer.text()).includes('id:"finder"')) await route.abort();
    else await route.fulfill({ response: answer });
  });
  await page.goto(await desk.prelo.signInLink("podrum@example.org", "editor"));
  await page.getByRole("main").getByRole("button").click();
  await page.getByRole("heading", { name: "Pregled" }).waitFor();
  const finder = page.getByRole("dialog", { name: "Nađi bilo šta" });
  for (const _ of ["once", "again"]) {
    await page.keyboard.press("Control+k");
    await finder.getByText("Server se ne javlja").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await finder.waitFor({ state: "detached" });
  }
  await page.keyboard.press("Control+k");
  await finder.getByText("Server se ne javlja").waitFor();
  await page.unroute(code);
  await finder.getByRole("button", { name: "Pokušaj ponovo" }).click();
  const words = finder.getByRole("combobox");
  await words.waitFor();
  await expect.poll(() => words.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.context().close();
});

test("each account of a browser keeps its own language of the desk", async () => {
  const shared = await desk.signIn("prva@example.org");
  await shared.getByLabel("Jezik radnog stola").selectOption("en");
  await shared.getByRole("heading", { name: "Overview" }).waitFor();
  await shared.getByRole("button", { name: "Sign out" }).click();
  await shared.getByRole("heading", { name: "You are not signed in" }).waitFor();
  await shared.getByLabel("Language of the desk").selectOption("sr-Latn");
  await shared.goto(await desk.prelo.signInLink("prva@example.org", "editor"));
  await shared.reload();
  await shared.getByRole("main").getByRole("button").click();
  await shared.getByRole("heading", { name: "Overview" }).waitFor();
  await shared.context().close();
});
