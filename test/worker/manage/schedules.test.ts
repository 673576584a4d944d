import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askManage } from "../../support/manage.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
let ask: ReturnType<typeof askManage>;

beforeAll(async () => {
  prelo = await startPrelo();
  ask = askManage(prelo, await prelo.token("publish"));
});
afterAll(() => prelo?.stop());

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

async function draft(title: string): Promise<string> {
  return (await prelo.manage.create("posts", { sr: { title } })).id;
}

async function schedule(id: string, more: object = {}) {
  const body = { action: "publish", languages: ["sr"], at: inAnHour(), ...more };
  return ask("POST", `/posts/${id}/schedules`, body);
}

/** Moves what waits of an entry into the past, as time would. */
async function itsTimeComes(entry: string, minutesAgo = 1): Promise<void> {
  const at = new Date(Date.now() - minutesAgo * 60_000).toISOString();
  await prelo.editorial.client.execute({
    sql: "update schedules set at = ? where entry = ? and state = 'waiting'",
    args: [at, entry],
  });
}

async function schedulesOf(entry: string) {
  return (await ask("GET", `/posts/${entry}/schedules`)).body.data;
}

async function versionsOf(entry: string): Promise<number> {
  const { rows } = await prelo.editorial.client.execute({
    sql: "select count(*) n from publications where entry = ?",
    args: [entry],
  });
  return Number(rows[0]?.n);
}

describe("a schedule", () => {
  test("publishes at its time what was saved when it was made, however late and however often the cron comes", async () => {
    const id = await draft("Zakazana vest");
    const made = await schedule(id);
    expect(made.status).toBe(201);
    expect(made.body.data).toMatchObject({ state: "waiting", revisions: { shared: 0, sr: 1 } });
    await prelo.manage.save("posts", id, "sr", 1, { title: "Kasnija izmena" });
    await prelo.scheduled();
    expect((await prelo.fetch("/sr/blog/zakazana-vest")).status).toBe(404);

    await itsTimeComes(id, 600);
    await Promise.all([prelo.scheduled(), prelo.scheduled(), prelo.scheduled()]);
    await prelo.scheduled();
    expect(await (await prelo.fetch("/sr/blog/zakazana-vest")).text()).toContain("Zakazana vest");
    expect(await versionsOf(id)).toBe(1);
    expect(await schedulesOf(id)).toMatchObject([
      { state: "done", version: 1, newest: { sr: 2 }, revisions: { sr: 1 } },
    ]);
  });

  test("takes a language offline", async () => {
    const id = await draft("Prolazna vest");
    await prelo.manage.publish("posts", id, ["sr"]);
    expect((await schedule(id, { action: "unpublish" })).status).toBe(201);
    await itsTimeComes(id);
    await prelo.scheduled();
    expect((await prelo.fetch("/sr/blog/prolazna-vest")).status).toBe(404);
    expect(await schedulesOf(id)).toMatchObject([{ state: "done", version: 2 }]);
  });

  test("that is cancelled changes nothing, and one that is done cannot be cancelled", async () => {
    const id = await draft("Otkazana vest");
    const { body } = await schedule(id);
    const address = `/posts/${id}/schedules/${body.data.id}`;
    expect((await ask("DELETE", address)).body.data.state).toBe("cancelled");
    expect((await ask("DELETE", address)).status).toBe(200);
    await prelo.scheduled();
    expect(await versionsOf(id)).toBe(0);

    const second = await schedule(id);
    await itsTimeComes(id);
    await prelo.scheduled();
    expect((await ask("DELETE", `/posts/${id}/schedules/${second.body.data.id}`)).status).toBe(409);
  });

  test("that is cancelled at the moment it is carried out is either the one or the other", async () => {
    const id = await draft("Na prelomu");
    const { body } = await schedule(id);
    await itsTimeComes(id);
    const held = prelo.editorial.proxy.hold({ matching: /insert into "publications"/ });
    const run = prelo.scheduled();
    await held.arrived;
    const cancelled = await ask("DELETE", `/posts/${id}/schedules/${body.data.id}`);
    held.release();
    await run;
    expect(cancelled.body.data.state).toBe("cancelled");
    expect(await versionsOf(id)).toBe(0);
    expect(await schedulesOf(id)).toMatchObject([{ state: "cancelled" }]);
  });

  test("that strict validation refuses at its time fails and says why", async () => {
    const id = await draft("Prva na adresi");
    await prelo.manage.save("posts", id, "sr", 1, { title: "Prva na adresi", slug: "adresa" });
    expect((await schedule(id)).status).toBe(201);
    const other = await prelo.manage.create("posts", { sr: { title: "Brža", slug: "adresa" } });
    await prelo.manage.publish("posts", other.id, ["sr"]);
    await itsTimeComes(id);
    await prelo.scheduled();
    expect(await schedulesOf(id)).toMatchObject([
      {
        state: "failed",
        version: null,
        reason: { code: "invalid", errors: [{ path: "sr.slug", code: "slug-taken" }] },
      },
    ]);
    expect(await versionsOf(id)).toBe(0);
    const failed = (await ask("GET", "/schedules?state=failed")).body.data;
    expect(failed).toMatchObject([{ entry: id, collection: "posts", title: { sr: "Prva na adresi" } }]);
  });

  test("of an entry that is in the trash by then fails", async () => {
    const id = await draft("Bačena vest");
    await schedule(id);
    await prelo.manage.trash("posts", id);
    await itsTimeComes(id);
    await prelo.scheduled();
    expect(await schedulesOf(id)).toMatchObject([{ state: "failed", reason: { code: "trashed" } }]);
  });

  test("does not take back what went live since, if that is newer", async () => {
    const id = await draft("Stari tekst");
    await schedule(id);
    await prelo.manage.save("posts", id, "sr", 1, { title: "Novi tekst" });
    await prelo.manage.publish("posts", id, ["sr"]);
    await itsTimeComes(id);
    await prelo.scheduled();
    expect(await schedulesOf(id)).toMatchObject([{ state: "done" }]);
    expect(await (await prelo.fetch("/sr/blog/novi-tekst")).text()).toContain("Novi tekst");
    expect(await versionsOf(id)).toBe(1);
  });

  test("waits while the database is away, and is carried out when it is back", async () => {
    const id = await draft("Strpljiva vest");
    await schedule(id);
    await itsTimeComes(id);
    prelo.editorial.proxy.fail("before", { matching: /insert into "publications"/ });
    await prelo.scheduled();
    expect(await schedulesOf(id)).toMatchObject([{ state: "waiting" }]);
    await prelo.scheduled();
    expect(await schedulesOf(id)).toMatchObject([{ state: "done" }]);
    expect(await versionsOf(id)).toBe(1);
  });

  test("is refused where it could not be carried out, or has no future", async () => {
    const id = await draft("Bez budućnosti");
    const past = new Date(Date.now() - 60_000).toISOString();
    expect(await schedule(id, { at: past })).toMatchObject({
      status: 422,
      body: { errors: [{ path: "at", code: "past" }] },
    });
    for (const at of ["sutra", "2027-03-01T09:00", 5, "2027-13-01T09:00:00Z"])
      expect((await schedule(id, { at })).status).toBe(422);
    expect((await schedule(id, { action: "unpublish", languages: [] })).status).toBe(422);
    expect((await schedule(id, { languages: [] })).status).toBe(409);
    expect((await schedule(id, { languages: ["en"] })).body.errors).toMatchObject([
      { path: "en.title", code: "required" },
    ]);
    expect((await schedule(id, { revisions: { sr: 9 } })).status).toBe(409);
    expect((await schedule(id, { when: "now" })).status).toBe(400);
    const write = await prelo.token("write");
    const body = { action: "publish", languages: ["sr"], at: inAnHour() };
    expect((await ask("POST", `/posts/${id}/schedules`, body, write)).status).toBe(403);
  });

  test("with the same id is made once", async () => {
    const id = await draft("Jednom");
    const body = { id: crypto.randomUUID(), action: "publish", languages: ["sr"], at: inAnHour() };
    expect((await ask("POST", `/posts/${id}/schedules`, body)).status).toBe(422);
    const { v7 } = await import("uuid");
    const named = { ...body, id: v7(), at: "2099-07-01T09:30+02:00" };
    const first = await ask("POST", `/posts/${id}/schedules`, named);
    expect(first.body.data.at).toBe("2099-07-01T07:30:00.000Z");
    expect((await ask("POST", `/posts/${id}/schedules`, named)).body).toEqual(first.body);
    expect((await ask("POST", `/posts/${id}/schedules`, { ...named, at: inAnHour() })).status).toBe(409);
    expect(await schedulesOf(id)).toHaveLength(1);
  });

  test("stands in the list of all, first what is due first", async () => {
    const [late, soon] = [await draft("Kasnije"), await draft("Uskoro")];
    await schedule(late, { at: "2098-01-01T10:00:00Z" });
    await schedule(soon, { at: "2097-01-01T10:00:00Z" });
    const seen: string[] = [];
    let cursor = "";
    do {
      const { body } = await ask("GET", `/schedules?limit=1${cursor}`);
      seen.push(...body.data.map(({ entry }: { entry: string }) => entry));
      cursor = body.page.next ? `&cursor=${encodeURIComponent(body.page.next)}` : "";
    } while (cursor);
    expect(seen.indexOf(soon)).toBeGreaterThanOrEqual(0);
    expect(seen.indexOf(soon)).toBeLessThan(seen.indexOf(late));
    expect((await ask("GET", "/schedules?state=late")).status).toBe(400);
  });
});
