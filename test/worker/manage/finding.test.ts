import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { askManage } from "../../support/manage.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
let ask: ReturnType<typeof askManage>;
let donor: string;
let projects: string[];

beforeAll(async () => {
  prelo = await startPrelo();
  ask = askManage(prelo, await prelo.token("publish"));
  const { manage } = prelo;
  donor = (
    await manage.create("organisations", { shared: { roles: ["donor"] }, sr: { title: "Fond Čičak" } })
  ).id;
  projects = [];
  for (const [title, status, donors] of [
    ["Ćuprija na Đetinji", "active", [donor]],
    ["Bašta", "completed", null],
    ["Avlija", "active", null],
  ] as const) {
    const { id } = await manage.create("projects", {
      shared: { status, start: "2024-02", donors, countries: ["RS"] },
      sr: { title },
      ...(title === "Bašta" ? { en: { title: "A garden" } } : {}),
    });
    projects.push(id);
  }
});
afterAll(() => prelo.stop());

const titles = (body: { data: { title: { sr: string } }[] }) => body.data.map(({ title }) => title.sr);

describe("a list", () => {
  test.each([
    ["sort=title", ["Avlija", "Bašta", "Ćuprija na Đetinji"]],
    ["sort=-title", ["Ćuprija na Đetinji", "Bašta", "Avlija"]],
    ["sort=created", ["Ćuprija na Đetinji", "Bašta", "Avlija"]],
    ["", ["Avlija", "Bašta", "Ćuprija na Đetinji"]],
    ["filter[status]=active", ["Avlija", "Ćuprija na Đetinji"]],
    ["filter[status]=active,completed&filter[countries]=RS&sort=title&q=%D0%B1%D0%B0%D1%88", ["Bašta"]],
    ["q=detinji cupr", []],
    ["q=djetinji cuprija", ["Ćuprija na Đetinji"]],
    ["filter[countries]=AL", []],
    ["state=draft&sort=title", ["Avlija", "Bašta", "Ćuprija na Đetinji"]],
    ["state=scheduled", []],
  ])("%s", async (query, expected) => {
    const { status, body } = await ask("GET", `/projects?${query}`);
    expect(status).toBe(200);
    expect(titles(body)).toEqual(expected);
  });

  test("is narrowed by who is referred to, and shows the facts asked for", async () => {
    const { body } = await ask("GET", `/projects?filter[donors]=${donor}&fields=status,donors,end`);
    expect(body.data).toHaveLength(1);
    expect(body.data[0].facts).toEqual({ status: "active", donors: [donor], end: null });
  });

  test.each(["title", "-title", "updated", "-updated", "created", "-created"])(
    "goes on page by page by %s",
    async (sort) => {
      const all = titles((await ask("GET", `/projects?sort=${sort}`)).body);
      const paged: string[] = [];
      let cursor = "";
      do {
        const { body } = await ask("GET", `/projects?sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`);
        paged.push(...titles(body));
        cursor = body.page.next ? encodeURIComponent(body.page.next) : "";
      } while (cursor);
      expect(paged).toEqual(all);
    },
  );

  test("is bounded and ordered by what entries hold, those without it last, page by page", async () => {
    const { manage } = prelo;
    const made = [
      ["Bez podataka", {}],
      ["Mart", { start: "2021-03", budget: { minor: 900, currency: "EUR" } }],
      ["Jun", { start: "2021-06", budget: { minor: 10_000, currency: "EUR" } }],
      ["Isti jun", { start: "2021-06", budget: { minor: 25, currency: "EUR" } }],
    ] as const;
    for (const [title, facts] of made)
      await manage.create("projects", { shared: { status: "planned", ...facts }, sr: { title } });
    const asked = async (query: string) => {
      const found: string[] = [];
      let cursor = "";
      do {
        const { status, body } = await ask(
          "GET",
          `/projects?filter[status]=planned&limit=1&${query}${cursor && `&cursor=${cursor}`}`,
        );
        expect(status).toBe(200);
        found.push(...titles(body));
        cursor = body.page.next ? encodeURIComponent(body.page.next) : "";
      } while (cursor);
      return found;
    };
    expect(await asked("sort=start")).toEqual(["Mart", "Jun", "Isti jun", "Bez podataka"]);
    expect(await asked("sort=-start")).toEqual(["Isti jun", "Jun", "Mart", "Bez podataka"]);
    expect(await asked("sort=budget")).toEqual(["Isti jun", "Mart", "Jun", "Bez podataka"]);
    expect(await asked("sort=-budget")).toEqual(["Jun", "Mart", "Isti jun", "Bez podataka"]);
    expect(await asked("sort=start&filter[start][gte]=2021-04")).toEqual(["Jun", "Isti jun"]);
    expect(await asked("filter[start][gt]=2021-03&filter[start][lte]=2021-05")).toEqual([]);
    expect(await asked("filter[start][lt]=2021-06")).toEqual(["Mart"]);
    const { data } = (await ask("GET", "/projects?filter[status]=planned&limit=100")).body;
    for (const { id } of data) await manage.trash("projects", id);
  });

  test("is narrowed by yes or no, by district and by the start of a period", async () => {
    const { manage } = prelo;
    for (const [title, listed, district] of [
      ["Mlekara", true, "RS-00"],
      ["Pekara", false, "RS-08"],
    ] as const)
      await manage.create("enterprises", {
        shared: { listed, place: { district, point: null } },
        sr: { title },
      });
    await manage.create("campaigns", {
      shared: { period: { start: "2022-02", end: "2022-09" } },
      sr: { title: "Seme" },
    });
    const found = async (address: string) => titles((await ask("GET", address)).body);
    expect(await found("/enterprises?filter[listed]=true")).toEqual(["Mlekara"]);
    expect(await found("/enterprises?filter[listed]=false")).toEqual(["Pekara"]);
    expect(await found("/enterprises?filter[place]=RS-08")).toEqual(["Pekara"]);
    expect(await found("/campaigns?filter[period][gte]=2022-01")).toEqual(["Seme"]);
    expect(await found("/campaigns?filter[period][gte]=2022-03")).toEqual([]);
    expect(await found("/campaigns?sort=-period")).toEqual(["Seme"]);
    for (const collection of ["enterprises", "campaigns"])
      for (const { id } of (await manage.list(collection)).data) await manage.trash(collection, id);
  });

  test("is described with its bounds and orders", async () => {
    const { body } = await ask("GET", "/openapi.json");
    const parameters: { name: string; schema: { enum?: string[] } }[] =
      body.paths["/projects"].get.parameters;
    expect(parameters.map(({ name }) => name)).toContain("filter[start][gte]");
    expect(parameters.find(({ name }) => name === "sort")?.schema.enum).toContain("-budget");
  });

  test("gives entries by their ids, those in the trash too", async () => {
    const { id } = await prelo.manage.create("posts", { sr: { title: "U korpi" } });
    await prelo.manage.trash("posts", id);
    const { body } = await ask("GET", `/posts?ids=${id},${newId()}`);
    expect(body.data).toMatchObject([{ id, trashed: true }]);
  });

  test.each([
    ["sort=slug", "sort"],
    ["ids=x", "ids"],
    ["fields=title", "fields"],
    ["filter[status]=gone", "filter[status]"],
    ["filter[budget]=1", "filter[budget]"],
    ["state=lost", "state"],
    ["filter[start][gte]=uskoro", "filter[start][gte]"],
    ["filter[status][gte]=active", "filter[status][gte]"],
    ["sort=countries", "sort"],
  ])("refuses %s", async (query, path) => {
    const { status, body } = await ask("GET", `/projects?${query}`);
    expect(status).toBe(400);
    expect(body.errors[0].path).toBe(path);
  });
});

test("a language that was emptied counts as not written, and as changed while it is live", async () => {
  const { manage } = prelo;
  const { id } = await manage.create("topics", { sr: { title: "Ishrana" }, en: { title: "Food" } });
  const found = async (state: string) =>
    (await ask("GET", `/topics?state=${state}`)).body.data.map((row: { state: object }) => row.state);
  await manage.publish("topics", id, ["sr"]);
  expect(await found("draft")).toEqual([{ sr: "live", en: "draft" }]);
  await manage.save("topics", id, "en", 1, { title: null });
  expect(await found("draft")).toEqual([]);
  expect(await found("live")).toEqual([{ sr: "live", en: "empty" }]);
  await manage.save("topics", id, "sr", 1, { title: null });
  expect(await found("changed")).toEqual([{ sr: "changed", en: "empty" }]);
  expect(await found("draft")).toEqual([]);
});

test("a search goes over all collections, what begins with the words first", async () => {
  await prelo.manage.create("posts", { sr: { title: "Naša bašta" } });
  const { body } = await ask("GET", "/search?q=%D0%91%D0%90%D0%A8%D0%A2%D0%90");
  expect(titles(body)).toEqual(["Bašta", "Naša bašta"]);
  expect(body.data.map(({ collection }: { collection: string }) => collection)).toEqual([
    "projects",
    "posts",
  ]);
  expect((await ask("GET", "/search")).status).toBe(400);
});

test("references are known in both directions, as drafted and as live", async () => {
  const [project = ""] = projects;
  const post = await prelo.manage.create("posts", {
    sr: {
      title: "O projektu",
      body: {
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [{ type: "text", text: "ovde", marks: [{ type: "link", attrs: { entry: project } }] }],
          },
        ],
      },
    },
  });
  await prelo.manage.publish("posts", post.id, ["sr"]);
  await prelo.manage.save("posts", post.id, "sr", 1, { title: "O projektu, bez veze" });
  const { body } = await ask("GET", `/projects/${project}/references`);
  expect(body.data.to).toMatchObject([
    {
      id: donor,
      collection: "organisations",
      title: { sr: "Fond Čičak" },
      fields: ["shared.donors"],
      live: false,
    },
  ]);
  expect(body.data.from).toMatchObject([
    { id: post.id, fields: ["sr.body"], drafted: false, live: true, trashed: false },
  ]);
});

test("notes are left, done, opened again, and shown on the overview while open", async () => {
  const [id = ""] = projects;
  const note = newId();
  const sent = { id: note, part: "sr", field: "title", text: " Proveri naziv. " };
  const left = await ask("POST", `/projects/${id}/notes`, sent);
  expect(left.status).toBe(201);
  expect(left.body.data).toMatchObject({
    text: "Proveri naziv.",
    author: { name: "test publish" },
    done: null,
  });
  expect(await ask("POST", `/projects/${id}/notes`, sent)).toMatchObject({ status: 201, body: left.body });
  expect((await ask("POST", `/projects/${id}/notes`, { ...sent, text: "Drugo" })).status).toBe(409);
  expect((await ask("POST", `/projects/${id}/notes`, { text: "  " })).status).toBe(422);
  expect(
    (await ask("POST", `/projects/${id}/notes`, { part: "sr", field: "budget", text: "x" })).status,
  ).toBe(400);
  expect((await ask("GET", "/overview")).body.data.notes).toMatchObject([
    { id: note, entry: { id, collection: "projects", title: { sr: "Ćuprija na Đetinji" } } },
  ]);
  expect((await ask("GET", "/projects?sort=created")).body.data[0].openNotes).toBe(1);

  const done = await ask("PUT", `/projects/${id}/notes/${note}/completion`);
  expect(done.body.data.done).toMatchObject({ by: "test publish" });
  expect((await ask("GET", "/overview")).body.data.notes).toEqual([]);
  await ask("DELETE", `/projects/${id}/notes/${note}/completion`);
  expect((await ask("GET", `/projects/${id}/notes`)).body.data).toMatchObject([{ id: note, done: null }]);
  expect((await ask("PUT", `/projects/${projects[1]}/notes/${note}/completion`)).status).toBe(404);
});

test("the overview is one round trip: what is not public, and what went live last", async () => {
  const { id } = await prelo.manage.create("posts", { sr: { title: "Upravo izašlo" } });
  await prelo.manage.publish("posts", id, ["sr"]);
  await ask("GET", "/overview");
  prelo.editorial.proxy.reset();
  const { status, body } = await ask("GET", "/overview");
  expect(status).toBe(200);
  expect(prelo.editorial.proxy.roundTrips).toHaveLength(1);
  expect(body.data.live[0]).toMatchObject({
    entry: { id, collection: "posts", title: { sr: "Upravo izašlo" } },
    languages: ["sr"],
    by: "test admin",
  });
  expect(body.data.drafts.data.map((row: { id: string }) => row.id)).toContain(projects[0]);
  expect(body.data.drafts.data.map((row: { id: string }) => row.id)).not.toContain(id);
  expect(body.data.drafts.lists).toContainEqual({ collection: "projects", draft: 3, changed: 0 });
  expect(body.data).toMatchObject({ scheduled: [], failed: [] });
});

test("the overview tells of what is published and has not reached the site", async () => {
  const { id } = await prelo.manage.create("posts", { sr: { title: "Na putu" } });
  prelo.published.proxy.down = true;
  const receipt = await ask("POST", `/posts/${id}/publish`, { languages: ["sr"] });
  expect(receipt.body.data.pending).toHaveLength(2);
  expect((await ask("GET", "/overview")).body.data.failed).toEqual([]);
  await prelo.editorial.client.execute({
    sql: "update outbox set created_at = '2020-01-01T00:00:00.000Z' where entry = ?",
    args: [id],
  });
  const { body } = await ask("GET", "/overview");
  expect(body.data.failed).toMatchObject([
    { entry: { id, title: { sr: "Na putu" } }, action: "publish", reason: { code: "outbox" } },
  ]);
  prelo.published.proxy.down = false;
  await prelo.scheduled();
  expect((await ask("GET", "/overview")).body.data.failed).toEqual([]);
});
