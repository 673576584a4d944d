import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../ops/build.ts";
import { createManageClient, type ManageClient, Refused } from "../../ops/manage-client.ts";
import { rebuildPublished } from "../../ops/migrate.ts";
import { startWorkerd, type Workerd } from "../../ops/workerd.ts";
import { launchBrowser } from "../support/browser.ts";
import { type Prelo, startPrelo } from "../support/prelo.ts";

let prelo: Prelo;
let folder: string;
/** A Worker on the same databases, built with one more line in the list of collections. */
let added: Workerd;
let manage: ManageClient;
let project: string;
let tablesBefore: unknown[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "prelo-added-"));
  const collections = fileURLToPath(new URL("../support/collections/index.ts", import.meta.url));
  const [started, built] = await Promise.all([startPrelo(), build({ out: folder, collections })]);
  prelo = started;
  const { id } = await prelo.manage.create("projects", {
    shared: { status: "active", start: "2020-06" },
    sr: { title: "Stoji i dalje" },
    en: { title: "Still here" },
  });
  await prelo.manage.publish("projects", id, ["sr", "en"]);
  project = id;
  tablesBefore = await editorialTables();
  added = await startWorkerd({
    built,
    databases: { editorial: prelo.editorial, published: prelo.published },
  });
  manage = createManageClient(added.fetch, await prelo.token("admin"));
});
afterAll(async () => {
  await added?.stop();
  await prelo?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function editorialTables(): Promise<unknown[]> {
  const { rows } = await prelo.editorial.client.execute("select name, sql from sqlite_schema order by name");
  return rows;
}

async function published(sql: string): Promise<unknown[]> {
  return (await prelo.published.client.execute(sql)).rows.map((row) => ({ ...row }));
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever members the answer should have
async function read(path: string): Promise<any> {
  return (await added.fetch(`/api/v1${path}`)).json();
}

const story = {
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: "Nit po nit." }] }],
};

describe("a collection of one file and one line", () => {
  test("gets its table by a rebuild, with no migration, and nothing else is lost", async () => {
    expect((await added.fetch("/readyz")).status).toBe(503);
    expect(await (await added.fetch("/readyz")).json()).toMatchObject({ schema: "differs" });
    await rebuildPublished(manage, "changed", () => undefined);
    expect((await added.fetch("/readyz")).status).toBe(200);

    expect(await editorialTables()).toEqual(tablesBefore);
    const columns = (await published("pragma table_info('workshops')")) as { name: string; type: string }[];
    expect(columns).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: "craft", type: "TEXT" }),
        expect.objectContaining({ name: "fee", type: "INTEGER" }),
        expect.objectContaining({ name: "fee_currency", type: "TEXT" }),
        expect.objectContaining({ name: "held_sort" }),
        expect.objectContaining({ name: "story_json" }),
      ]),
    );
    expect(columns.map(({ name }) => name)).not.toContain("note");
    const indexes = await published(
      "select sql from sqlite_schema where type = 'index' and tbl_name = 'workshops'",
    );
    for (const column of ["slug", "title_sort", "held_sort", "held", "craft", "motto"])
      expect(JSON.stringify(indexes)).toContain(`\\"${column}\\"`);
    expect((await added.fetch(`/api/v1/projects/${project}`)).status).toBe(200);
    expect((await read("/changes")).data).toHaveLength(3);
  });

  test("has drafts that are lenient and publishing that is strict", async () => {
    const { id } = await manage.create("workshops", { sr: { motto: "Bez naziva" } });
    const refused = await manage.publish("workshops", id, ["sr"]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    const { status, problem } = refused as Refused;
    expect(status).toBe(422);
    expect(problem.errors?.map(({ path }) => path).sort()).toEqual(["shared.held", "sr.title"]);
    await expect(manage.create("workshops", { shared: { craft: "knitting" } })).rejects.toMatchObject({
      status: 422,
      problem: { errors: [{ path: "shared.craft" }] },
    });
    await expect(manage.create("workshops", { shared: { colour: "red" } })).rejects.toMatchObject({
      status: 400,
    });
    await manage.trash("workshops", id);
  });

  test("is published and read like all others", async () => {
    const { id: host } = await manage.create("organisations", {
      shared: { roles: ["member"] },
      sr: { title: "Zadruga Čekrk" },
      en: { title: "Windlass Cooperative" },
    });
    await manage.publish("organisations", host, ["sr", "en"]);
    const workshop = async (craft: string, held: string, sr: string, en: string, facts: object = {}) => {
      const shared = { craft, held, host, note: "Samo za urednike", ...facts };
      const { id } = await manage.create("workshops", {
        shared,
        sr: { title: sr, story },
        en: { title: en },
      });
      await manage.publish("workshops", id, ["sr", "en"]);
      return id;
    };
    const loom = await workshop("weaving", "2021-03", "Na razboju", "At the loom", {
      materials: ["weaving"],
    });
    const wheel = await workshop("pottery", "2022-05", "Na točku", "At the wheel", {
      follows: [loom],
      fee: { minor: 150000, currency: "RSD" },
      materials: ["weaving", "pottery"],
    });

    const { data } = await read(`/workshops/${wheel}?locale=sr-Cyrl&include=host,follows`);
    expect(data).toMatchObject({
      collection: "workshops",
      title: "На точку",
      slug: "na-tocku",
      url: null,
      craft: "pottery",
      fee: { minor: 150000, currency: "RSD" },
      host: { title: "Задруга Чекрк" },
      follows: [{ id: loom, title: "На разбоју" }],
      page: null,
    });
    expect(data.story.html).toBe("<p>Нит по нит.</p>");
    expect(data).not.toHaveProperty("note");
    expect((await read("/workshops/at-the-wheel?locale=en")).data.id).toBe(wheel);

    const ids = async (query: string) =>
      (await read(`/workshops?${query}`)).data.map(({ id }: { id: string }) => id);
    expect(await ids("")).toEqual([wheel, loom]);
    expect(await ids("sort=title")).toEqual([loom, wheel]);
    expect(await ids("filter[craft]=weaving")).toEqual([loom]);
    expect(await ids("filter[held][gte]=2022-01")).toEqual([wheel]);
    expect(await ids(`filter[follows]=${loom}`)).toEqual([wheel]);
    expect(await ids("filter[materials][in]=pottery,joinery")).toEqual([wheel]);
    const first = await read("/workshops?limit=1");
    expect(await ids(`limit=1&cursor=${first.page.next}`)).toEqual([loom]);
    expect((await read("/changes")).data.at(-1)).toMatchObject({ collection: "workshops", id: wheel });

    const terms = `select distinct field, value from terms where entry = '${wheel}' order by field, value`;
    expect(await published(terms)).toEqual([
      { field: "follows", value: loom },
      { field: "host", value: host },
      { field: "materials", value: "pottery" },
      { field: "materials", value: "weaving" },
    ]);
  });

  test("is described by both APIs", async () => {
    const content = await read("/openapi.json");
    expect(Object.keys(content.paths)).toEqual(expect.arrayContaining(["/workshops", "/workshops/{name}"]));
    expect(JSON.stringify(content.components.schemas.workshops)).not.toContain('"note"');
    const headers = { authorization: `Bearer ${await prelo.token("read")}` };
    const management = await (await added.fetch("/manage/v1/openapi.json", { headers })).json();
    expect(management.paths).toHaveProperty("/workshops/{id}/publish");
    expect(management.components.schemas["workshops.shared"].properties).toHaveProperty("note");
  });

  test("has a list and a form at the desk", async () => {
    const link = new URL(await prelo.signInLink("ana@example.org", "editor"));
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ locale: "sr-RS", viewport: { width: 1280, height: 900 } });
      page.setDefaultTimeout(60_000);
      await page.goto(`${added.url}/admin/sign-in${link.hash}`);
      await page.getByRole("main").getByRole("button").click();
      await page.getByRole("link", { name: "Radionice" }).first().click();
      await page.getByRole("link", { name: "Na razboju" }).click();
      const shared = page.getByRole("region", { name: "Zajednički podaci" });
      await shared.getByLabel("Zanat").waitFor();
      for (const label of ["Održana", "Beleška", "Strana"])
        expect(await shared.getByLabel(label, { exact: true }).count(), label).toBe(1);
      for (const label of ["Kotizacija", "Materijali", "Domaćin", "Nastavlja se na"])
        expect(await shared.getByText(label, { exact: true }).count(), label).toBeGreaterThan(0);
      expect(await shared.getByLabel("Zanat").inputValue()).toBe("weaving");
      const serbian = page.getByRole("region", { name: "Srpski" });
      await serbian.getByLabel("Geslo").fill("Nit po nit");
      await page.keyboard.press("Control+s");
      await page.getByText(/Sačuvano u/).waitFor();
    } finally {
      await browser.close();
    }
    const { rows } = await prelo.editorial.client.execute(
      "select data from revisions where data like '%Nit po nit\"%'",
    );
    expect(rows).toHaveLength(1);
  });
});
