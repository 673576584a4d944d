import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { locales } from "../../../schema/language/locale.ts";
import { type Answer, askManage } from "../../support/manage.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
let ask: ReturnType<typeof askManage>;
beforeAll(async () => {
  prelo = await startPrelo();
  ask = askManage(prelo, await prelo.token("admin"));
});
afterAll(() => prelo.stop());
beforeEach(() => {
  prelo.editorial.proxy.reset();
  prelo.published.proxy.reset();
});

const draft = () => ({
  id: newId(),
  shared: { status: "active", start: "2020-04" },
  sr: { title: "Pred kvar" },
  en: { title: "Before the fault" },
});

async function created(): Promise<string> {
  const entry = draft();
  await ask("POST", "/projects", entry);
  return entry.id;
}

async function live(): Promise<string> {
  const id = await created();
  await ask("POST", `/projects/${id}/publish`, { languages: ["sr", "en"] });
  return id;
}

async function liveWithEdit(): Promise<string> {
  const id = await live();
  await ask("PUT", `/projects/${id}/sr`, { base: 1, data: { title: "Posle izmene" } });
  await ask("PUT", `/projects/${id}/shared`, { base: 1, data: { status: "completed", start: "2020-04" } });
  return id;
}

/** What the world sees of the entry: title, status and version in each locale, null where it is not. */
async function seen(id: string) {
  return Promise.all(
    locales.map(async (locale) => {
      const answer = await prelo.fetch(`/api/v1/projects/${id}?locale=${locale}&fields=title,status,version`);
      return answer.status === 404 ? null : (await answer.json()).data;
    }),
  );
}

/** What the newest publication says should be seen. */
async function meant(id: string) {
  const { body } = await ask("GET", `/projects/${id}`);
  const { live: now } = body.data;
  if (now.shared === null) return [null, null, null];
  const data = async (part: string, number: number | null) =>
    number === null ? null : (await ask("GET", `/projects/${id}/revisions/${part}/${number}`)).body.data.data;
  const [shared, sr, en] = await Promise.all([
    data("shared", now.shared),
    data("sr", now.sr),
    data("en", now.en),
  ]);
  const document = (locale: string, title: string) => ({
    id,
    collection: "projects",
    locale,
    title,
    status: shared.status,
    version: now.version,
  });
  const cyrillic: Record<string, string> = { "Pred kvar": "Пред квар", "Posle izmene": "После измене" };
  return [
    sr && document("sr-Latn", sr.title),
    sr && document("sr-Cyrl", cyrillic[sr.title] ?? ""),
    en && document("en", en.title),
  ];
}

const operations: Record<
  string,
  { before: () => Promise<string>; request: (id: string) => Promise<Answer> }
> = {
  publish: {
    before: created,
    request: (id) => ask("POST", `/projects/${id}/publish`, { languages: ["sr", "en"] }),
  },
  "publish an edit": {
    before: liveWithEdit,
    request: (id) => ask("POST", `/projects/${id}/publish`, { languages: ["sr"] }),
  },
  "unpublish a language": {
    before: live,
    request: (id) => ask("POST", `/projects/${id}/unpublish`, { languages: ["en"] }),
  },
  trash: { before: live, request: (id) => ask("DELETE", `/projects/${id}`) },
  save: {
    before: live,
    request: (id) => ask("PUT", `/projects/${id}/en`, { base: 1, data: { title: "Saved during a fault" } }),
  },
};

/** The requests that these operations make, by the SQL that only they carry. */
const requests = {
  "the first read": ["editorial", /from "entries"|from "publications" p/],
  "the editorial write": ["editorial", /insert into "(?:publications|revisions)"/],
  "the published write": ["published", /insert into "head"/],
  "the tick of the outbox": ["editorial", /update "outbox" set invalidate_at/],
} as const;

describe.each(Object.keys(operations))("%s", (name) => {
  const { before, request } = operations[name] as (typeof operations)[string];
  const cases = Object.keys(requests).flatMap((which) => [
    [which, "before"],
    [which, "after"],
  ]) as [keyof typeof requests, "before" | "after"][];

  test.each(cases)(
    "with %s failing %s it: whole or not at all, finished by the next cron, repeatable",
    async (which, when) => {
      const id = await before();
      const [database, matching] = requests[which];
      const untouched = await seen(id);
      prelo[database].proxy.fail(when, { matching });
      const answer = await request(id);
      expect([200, 503]).toContain(answer.status);
      if (answer.status === 503) expect(answer.headers.get("retry-after")).toBe("2");
      const now = await seen(id);
      expect([untouched, await meant(id)]).toContainEqual(now);

      prelo[database].proxy.reset();
      await prelo.scheduled();
      expect(await seen(id)).toEqual(await meant(id));

      const again = await request(id);
      expect(again.status).toBe(200);
      expect(await request(id)).toMatchObject({ status: 200, body: again.body as object });
      expect(await seen(id)).toEqual(await meant(id));
      if (answer.status === 200 && which !== "the published write") expect(again.body).toEqual(answer.body);
    },
  );
});

test("a publish that waits for the published database says so", async () => {
  const id = await created();
  prelo.published.proxy.fail("before", { matching: /insert into "head"/ });
  const { body } = await ask("POST", `/projects/${id}/publish`, { languages: ["en"] });
  const url = expect.stringMatching(/^\/en\/projects\/before-the-fault/);
  expect(body).toEqual({ data: { version: 1, live: [], pending: [{ locale: "en", url }] } });
});

test("a withdrawal that waits for the published database says where the text still stands", async () => {
  const id = await live();
  const waits = () => prelo.published.proxy.fail("before", { matching: /insert into "head"/ });
  const gone = (...from: string[]) => from.map((locale) => ({ locale, url: null }));
  waits();
  const one = await ask("POST", `/projects/${id}/unpublish`, { languages: ["sr"] });
  expect(one.body.data.live).toEqual([]);
  expect(one.body.data.pending).toEqual([
    { locale: "en", url: expect.stringMatching(/^\/en\/projects\/before/) },
    ...gone("sr-Latn", "sr-Cyrl"),
  ]);
  prelo.published.proxy.reset();
  await prelo.scheduled();
  waits();
  const rest = await ask("DELETE", `/projects/${id}`);
  expect(rest.body.data).toEqual({ version: 3, live: [], pending: gone("sr-Latn", "sr-Cyrl", "en") });
  prelo.published.proxy.reset();
  const again = await ask("DELETE", `/projects/${id}`);
  expect(again.body.data).toEqual({ version: 3, live: [], pending: [] });
  expect(await seen(id)).toEqual([null, null, null]);
});

test("a stalled publish that arrives after an unpublish does not bring the entry back", async () => {
  const id = await created();
  const stalled = prelo.published.proxy.hold({ matching: /insert into "head"/ });
  const publishing = ask("POST", `/projects/${id}/publish`, { languages: ["sr", "en"] });
  await stalled.arrived;
  const unpublished = await ask("POST", `/projects/${id}/unpublish`, { languages: ["sr", "en"] });
  expect(unpublished.body).toMatchObject({ data: { version: 2, live: [], pending: [] } });
  stalled.release();
  await publishing;
  expect(await seen(id)).toEqual([null, null, null]);
  await prelo.scheduled();
  expect(await seen(id)).toEqual([null, null, null]);
});

test("a failed publish left in the outbox does not come back after an unpublish", async () => {
  const id = await created();
  prelo.published.proxy.fail("before", { matching: /insert into "head"/ });
  await ask("POST", `/projects/${id}/publish`, { languages: ["sr", "en"] });
  await ask("POST", `/projects/${id}/unpublish`, { languages: ["sr", "en"] });
  await prelo.scheduled();
  expect(await seen(id)).toEqual([null, null, null]);
});

test("two crons at once have one effect", async () => {
  const id = await created();
  prelo.published.proxy.fail("before", { matching: /insert into "head"/ });
  await ask("POST", `/projects/${id}/publish`, { languages: ["en"] });
  await Promise.all([prelo.scheduled(), prelo.scheduled()]);
  const { rows } = await prelo.published.client.execute({
    sql: "select count(*) number from changes where entry = ?",
    args: [id],
  });
  expect(rows[0]?.number).toBe(1);
  expect(await seen(id)).toEqual(await meant(id));
});

test("a crash right after the editorial write loses nothing", async () => {
  const id = await created();
  const held = prelo.published.proxy.hold({ matching: /insert into "head"/ });
  const publishing = ask("POST", `/projects/${id}/publish`, { languages: ["sr", "en"] }).catch(
    () => undefined,
  );
  await held.arrived;
  await prelo.restart();
  await publishing;
  prelo.published.proxy.reset();
  await prelo.scheduled();
  expect(await seen(id)).toEqual(await meant(id));
  expect(await seen(id)).not.toContain(null);
});
