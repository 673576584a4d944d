import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { askManage } from "../../support/manage.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
let ana: ReturnType<typeof askManage>;
let boris: ReturnType<typeof askManage>;
beforeAll(async () => {
  prelo = await startPrelo();
  ana = askManage(prelo, await prelo.token("admin"));
  boris = askManage(prelo, await prelo.token("admin"));
});
afterAll(() => prelo?.stop());

async function post(): Promise<string> {
  const id = newId();
  await ana("POST", "/posts", { id, sr: { title: "Početak" } });
  return id;
}

const save = (who: typeof ana, id: string, base: number, title: string, autosave?: boolean) =>
  who("PUT", `/posts/${id}/sr`, { base, data: { title }, ...(autosave === undefined ? {} : { autosave }) });

async function history(id: string) {
  const { body } = await ana("GET", `/posts/${id}/revisions`);
  return body.data.map(
    ({ revision, title, finished }: { revision: number; title: string; finished: boolean }) =>
      finished ? `${revision} ${title}` : `${revision} ${title} (autosave)`,
  );
}

describe("an autosave", () => {
  test("takes the place of its author's own last one, and a save finishes it", async () => {
    const id = await post();
    for (const [base, title] of [
      [1, "Po"],
      [2, "Poča"],
      [3, "Počast"],
    ] as const)
      expect((await save(ana, id, base, title, true)).body.data.revision).toBe(base + 1);
    expect(await history(id)).toEqual(["4 Počast (autosave)", "1 Početak"]);
    await save(ana, id, 4, "Počast", false);
    await save(ana, id, 5, "Počasti", true);
    expect(await history(id)).toEqual(["6 Počasti (autosave)", "5 Počast", "1 Početak"]);
  });

  test("of someone else stays, and so does one that an outside client saves upon", async () => {
    const id = await post();
    await save(ana, id, 1, "Anino", true);
    await save(boris, id, 2, "Borisovo", true);
    await save(ana, id, 3, "Opet Anino", true);
    await save(ana, id, 4, "Spolja");
    expect(await history(id)).toEqual([
      "5 Spolja",
      "4 Opet Anino (autosave)",
      "3 Borisovo (autosave)",
      "2 Anino (autosave)",
      "1 Početak",
    ]);
  });

  test("stays while something names it", async () => {
    const id = await post();
    await save(ana, id, 1, "Objavljeno", true);
    await ana("POST", `/posts/${id}/publish`, { languages: ["sr"] });
    await save(ana, id, 2, "Posle objave", true);
    await save(ana, id, 3, "Zakazano", true);
    const named = JSON.stringify({ shared: 0, sr: 4 });
    const at = new Date().toISOString();
    await prelo.editorial.client.execute({
      sql: `insert into schedules (id, entry, action, languages, revisions, at, author, created_at, state)
        values (?, ?, 'publish', '["sr"]', ?, '2999-01-01T00:00:00.000Z', 'ana', ?, 'waiting')`,
      args: [newId(), id, named, at],
    });
    await save(ana, id, 4, "Posle zakazivanja", true);
    await prelo.editorial.client.execute({
      sql: `insert into preview_links (id, hash, entry, revisions, author, created_at, expires_at)
        values (?, ?, ?, ?, 'ana', ?, '2999-01-01T00:00:00.000Z')`,
      args: [newId(), newId(), id, JSON.stringify({ shared: 0, sr: 5 }), at],
    });
    await save(ana, id, 5, "Posle veze", true);
    await save(ana, id, 6, "Poslednje", true);
    expect(await history(id)).toEqual([
      "7 Poslednje (autosave)",
      "5 Posle zakazivanja (autosave)",
      "4 Zakazano (autosave)",
      "2 Objavljeno (autosave)",
      "1 Početak",
    ]);
  });

  test("is refused on a number that has become free again, though the writer saw it as the newest", async () => {
    const id = await post();
    const held = prelo.editorial.proxy.hold({ matching: /insert into "revisions"/ });
    const late = save(boris, id, 1, "Kasno");
    await held.arrived;
    await save(ana, id, 1, "Prvo", true);
    await save(ana, id, 2, "Drugo", true);
    held.release();
    expect((await late).status).toBe(409);
    expect(await history(id)).toEqual(["3 Drugo (autosave)", "1 Početak"]);
  });

  test("that leaves at the moment it is to be published is not published as nothing", async () => {
    const id = await post();
    await save(ana, id, 1, "Na odlasku", true);
    const held = prelo.editorial.proxy.hold({ matching: /insert into "publications"/ });
    const publishing = ana("POST", `/posts/${id}/publish`, { languages: ["sr"] });
    await held.arrived;
    await save(ana, id, 2, "Novije", true);
    held.release();
    expect((await publishing).body.data.version).toBe(1);
    const page = await prelo.fetch(`/api/v1/posts/${id}`);
    expect((await page.json()).data.title).toBe("Novije");
  });

  test("repeated gets its first answer", async () => {
    const id = await post();
    const first = await save(ana, id, 1, "Dvaput", true);
    const again = await save(ana, id, 1, "Dvaput", true);
    expect([first.body, again.body]).toEqual([{ data: { revision: 2 } }, { data: { revision: 2 } }]);
  });
});

describe("presence", () => {
  test("tells each who else has which part open, until they are no longer heard of", async () => {
    const id = await post();
    const here = (who: typeof ana, part: string) => who("POST", `/posts/${id}/presence`, { part });
    expect((await here(ana, "sr")).body.data).toEqual({
      others: [],
      revisions: { shared: 0, sr: 1, en: 0 },
      version: 0,
      trashed: false,
      scheduled: [],
    });
    await here(boris, "sr");
    await here(boris, "en");
    const seen = async () => (await ana("GET", `/posts/${id}/presence`)).body.data.others;
    expect(await seen()).toMatchObject([{ part: "en", account: { name: "test admin" } }]);
    await prelo.editorial.client.execute("update presence set seen_at = '2020-01-01T00:00:00.000Z'");
    expect(await seen()).toEqual([]);
    await prelo.scheduled();
    const { rows } = await prelo.editorial.client.execute("select count(*) count from presence");
    expect(rows[0]?.count).toBe(0);
  });

  test("tells that an entry was published, scheduled or trashed", async () => {
    const id = await post();
    const seen = async () => (await ana("GET", `/posts/${id}/presence`)).body.data;
    await ana("POST", `/posts/${id}/publish`, { languages: ["sr"] });
    const plan = { id: newId(), action: "unpublish", languages: ["sr"], at: "2099-01-01T00:00:00Z" };
    await ana("POST", `/posts/${id}/schedules`, plan);
    expect(await seen()).toMatchObject({ version: 1, trashed: false, scheduled: [plan.id] });
    await ana("DELETE", `/posts/${id}`);
    expect(await seen()).toMatchObject({ version: 2, trashed: true });
  });

  test("is refused of what is not there", async () => {
    const id = await post();
    expect((await ana("POST", `/posts/${newId()}/presence`, { part: "sr" })).status).toBe(404);
    expect((await ana("POST", `/posts/${id}/presence`, { part: "de" })).body.errors).toMatchObject([
      { path: "part" },
    ]);
    expect((await ana("PUT", `/posts/${id}/presence`)).status).toBe(405);
  });
});
