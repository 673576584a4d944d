import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { locales } from "../../../schema/language/locale.ts";
import { askManage } from "../../support/manage.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
let ask: ReturnType<typeof askManage>;
beforeAll(async () => {
  prelo = await startPrelo();
  ask = askManage(prelo, await prelo.token("admin"));
  for (let index = 0; index < 130; index += 1) await publishedPost(`Tekst ${index}`, `Post ${index}`);
});
afterAll(() => prelo.stop());

async function publishedPost(sr: string, en: string): Promise<string> {
  const id = newId();
  const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: sr }] }] };
  await prelo.manage.create("posts", { id, sr: { title: sr, body }, en: { title: en } });
  await prelo.manage.publish("posts", id, ["sr", "en"]);
  return id;
}

async function rebuild(when: "always" | "changed") {
  let slices = 1;
  for (let { done } = await prelo.manage.rebuild(when); !done; slices += 1)
    ({ done } = await prelo.manage.rebuild("changed"));
  return slices;
}

/** What the full-text index keeps below itself goes with it. */
const tableNames =
  "select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual') and name not like 'sqlite_%'";

/** Every row of every table that publishing writes, but the feed and what counts rebuilds and rows. */
async function everything() {
  const { client } = prelo.published;
  const { rows: tables } = await client.execute(
    `${tableNames} and name not in ('changes', 'meta') order by name`,
  );
  const contents = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows, columns } = await client.execute(`select * from "${name}"`);
      const compared = columns.filter((column) => column !== "number");
      return [name, rows.map((row) => JSON.stringify(compared.map((column) => row[column]))).sort()];
    }),
  );
  return Object.fromEntries(contents);
}

async function feed() {
  const changes: { id: string; locale: string; change: string }[] = [];
  let since = "";
  for (;;) {
    const { data, page } = await (await prelo.fetch(`/api/v1/changes${since && `?since=${since}`}`)).json();
    changes.push(...data);
    since = page.next;
    if (!page.more) return { changes, cursor: since };
  }
}

test("a rebuild in slices writes the same rows as publishing did, and tells the feed nothing new", async () => {
  const before = await everything();
  const { cursor } = await feed();
  expect(await rebuild("always")).toBeGreaterThan(2);
  expect(await everything()).toEqual(before);
  const later = await (await prelo.fetch(`/api/v1/changes?since=${cursor}`)).json();
  expect(later.data).toEqual([]);
});

test("it is done at once where nothing changed", async () => {
  expect(await rebuild("changed")).toBe(1);
});

test("the old tables answer until the swap; what is published meanwhile is there after it", async () => {
  const id = await publishedPost("Pre obnove", "Before the rebuild");
  const gone = await publishedPost("Nestaje", "Goes away");
  const first = await ask("POST", "/rebuild", { when: "always" });
  expect(first.body.data.done).toBe(false);
  expect((await prelo.fetch(`/api/v1/posts/${id}`)).status).toBe(200);
  await ask("PUT", `/posts/${id}/sr`, { base: 1, data: { title: "Tokom obnove" } });
  await ask("POST", `/posts/${id}/publish`, { languages: ["sr"] });
  await ask("DELETE", `/posts/${gone}`);
  const added = await publishedPost("Novo tokom obnove", "New during the rebuild");
  await rebuild("changed");
  const titles = await Promise.all(
    locales.map(
      async (locale) => (await (await prelo.fetch(`/api/v1/posts/${id}?locale=${locale}`)).json()).data.title,
    ),
  );
  expect(titles).toEqual(["Tokom obnove", "Током обнове", "Before the rebuild"]);
  expect((await prelo.fetch(`/api/v1/posts/${added}`)).status).toBe(200);
  expect((await prelo.fetch(`/api/v1/posts/${gone}`)).status).toBe(404);
});

test("a request that dies at any point of a rebuild leaves it to be continued", async () => {
  const before = await everything();
  for (const matching of [/create table "next_posts"/, /insert into "next_documents"/, /alter table/]) {
    for (const when of ["before", "after"] as const) {
      prelo.published.proxy.reset();
      prelo.published.proxy.fail(when, { matching });
      let answer = await ask("POST", "/rebuild", { when: "always" });
      for (let tries = 0; tries < 20 && answer.body.data?.done !== true; tries += 1)
        answer = await ask("POST", "/rebuild", { when: "changed" });
      expect(answer.body.data).toMatchObject({ done: true });
      expect(await everything()).toEqual(before);
    }
  }
});

test("a lost published database is built anew from the editorial one, under a new epoch", async () => {
  const before = await everything();
  const { cursor } = await feed();
  const { client } = prelo.published;
  const { rows } = await client.execute(tableNames);
  await client.batch(
    rows.map(({ name }) => `drop table "${name}"`),
    "write",
  );
  expect((await prelo.fetch("/readyz")).status).toBe(503);
  await rebuild("changed");
  expect(await everything()).toEqual(before);
  expect((await prelo.fetch(`/api/v1/changes?since=${cursor}`)).status).toBe(410);
  expect((await prelo.fetch("/readyz")).status).toBe(200);
});
