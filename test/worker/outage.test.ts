import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../support/prelo.ts";

let prelo: Prelo;
let token: string;
let project: string;

beforeAll(async () => {
  prelo = await startPrelo();
  token = await prelo.token("admin");
  const { id } = await prelo.manage.create("projects", {
    shared: { status: "active", start: "2020-06" },
    sr: { title: "Pre nestanka struje" },
    en: { title: "Before the power cut" },
  });
  await prelo.manage.publish("projects", id, ["sr", "en"]);
  project = id;
});
afterAll(() => prelo?.stop());
afterEach(() => {
  prelo.published.proxy.reset();
  prelo.editorial.proxy.reset();
});

const manage = (method: string, path: string, body?: object) =>
  prelo.fetch(`/manage/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });

const publicPaths = [
  "/sr",
  "/sr-cyrl",
  "/en",
  "/sr/projekti",
  "/en/projects",
  "/sr/projekti/pre-nestanka-struje",
  "/en/projects/never-was",
  "/en/never-was",
  "/sitemap.xml",
  "/api/v1/projects",
  "/api/v1/projects/before-the-power-cut?locale=en",
  "/api/v1/site-settings",
  "/api/v1/changes",
];

const managed = (): Record<string, () => Promise<Response>> => ({
  "GET a list": () => manage("GET", "/projects"),
  "GET an entry": () => manage("GET", `/projects/${project}`),
  "GET its revisions": () => manage("GET", `/projects/${project}/revisions`),
  "POST a new entry": () => manage("POST", "/projects", { en: { title: "During the cut" } }),
  "PUT a part": () =>
    manage("PUT", `/projects/${project}/en`, { base: 1, data: { title: "During the cut" } }),
  "POST publish": () => manage("POST", `/projects/${project}/publish`, { languages: ["en"] }),
  "POST unpublish": () => manage("POST", `/projects/${project}/unpublish`, { languages: ["en"] }),
  "DELETE an entry": () => manage("DELETE", `/projects/${project}`),
  "POST restore": () => manage("POST", `/projects/${project}/restore`),
  "POST rebuild": () => manage("POST", "/rebuild", { when: "always" }),
  "GET the session": () => manage("GET", "/session"),
});

async function isUnavailable(answer: Response, what: string): Promise<void> {
  expect(answer.status, what).toBe(503);
  expect(Number(answer.headers.get("retry-after")), what).toBeGreaterThan(0);
  expect(answer.headers.get("cache-control"), what).toMatch(/\bno-store\b/);
  expect(answer.headers.get("cloudflare-cdn-cache-control"), what).toBeNull();
  expect(await answer.text(), what).not.toMatch(/select |sqlite|libsql|127\.0\.0\.1|http:\/\/localhost/i);
}

/** Longer than any test may take: who waits for the database does not answer. */
const tooLong = 600_000;

const outages: Record<string, (name: "published" | "editorial") => void> = {
  down: (name) => {
    prelo[name].proxy.down = true;
  },
  "too slow": (name) => {
    prelo[name].proxy.delay = tooLong;
  },
};

describe.each(Object.keys(outages))("while a database is %s", (kind) => {
  const begin = outages[kind] as (typeof outages)[string];

  test("pages and the API answer 503, and no cache keeps it", async () => {
    begin("published");
    const answers = await Promise.all(publicPaths.map((path) => prelo.fetch(path)));
    for (const [index, answer] of answers.entries()) await isUnavailable(answer, publicPaths[index] ?? "");
  });

  test("the public side does not need the editorial database", async () => {
    begin("editorial");
    for (const path of publicPaths) expect((await prelo.fetch(path)).status, path).not.toBe(503);
  });

  test("what needs no database is answered", async () => {
    begin("published");
    begin("editorial");
    for (const [path, status] of [
      ["/healthz", 200],
      ["/", 302],
      ["/robots.txt", 200],
      ["/api/v1/openapi.json", 200],
      ["/sr/projekti?utm_source=x", 301],
      ["/api/v1/projects?colour=red", 400],
      ["/admin/", 200],
    ] as const)
      expect((await prelo.fetch(path)).status, path).toBe(status);
  });

  test.each(["published", "editorial"] as const)("readiness says so of the %s one", async (name) => {
    begin(name);
    const answer = await prelo.fetch("/readyz");
    expect(await answer.clone().json()).toMatchObject({ status: "not ready", [name]: "unreachable" });
    await isUnavailable(answer, "/readyz");
  });

  test("the management API answers 503 and has written nothing", async () => {
    const before = await (await manage("GET", `/projects/${project}`)).text();
    begin("editorial");
    const requests = Object.entries(managed());
    const answers = await Promise.all(requests.map(async ([name, ask]) => [name, await ask()] as const));
    for (const [name, answer] of answers) await isUnavailable(answer, name);
    prelo.editorial.proxy.reset();
    expect(await (await manage("GET", `/projects/${project}`)).text()).toBe(before);
  });

  test("signing in answers 503 and does not use up the link", async () => {
    const secret = new URL(await prelo.signInLink("ana@example.org", "editor")).hash.slice(1);
    const signIn = () =>
      prelo.fetch("/manage/v1/session", {
        method: "POST",
        headers: { "content-type": "application/json", origin: prelo.url },
        body: JSON.stringify({ token: secret }),
      });
    begin("editorial");
    await isUnavailable(await signIn(), "sign in");
    prelo.editorial.proxy.reset();
    expect((await signIn()).status).toBe(201);
  });
});

test("a publish during an outage of the published database is accepted, and done when it is back", async () => {
  const { id } = await prelo.manage.create("posts", { en: { title: "Written in the dark" } });
  prelo.published.proxy.down = true;
  const receipt = await prelo.manage.publish("posts", id, ["en"]);
  expect(receipt).toMatchObject({
    live: [],
    pending: [{ locale: "en", url: "/en/blog/written-in-the-dark" }],
  });
  prelo.published.proxy.reset();
  expect((await prelo.fetch("/en/blog/written-in-the-dark")).status).toBe(404);
  await prelo.scheduled();
  expect((await prelo.fetch("/en/blog/written-in-the-dark")).status).toBe(200);
});

describe("through the edge cache", () => {
  const cached = ["/sr", "/en/projects/before-the-power-cut", "/api/v1/projects?locale=en"];

  test("what was seen before is served stale for a day, what was not is unavailable and not kept", async () => {
    prelo.cache.clear();
    const fresh = await Promise.all(cached.map(async (path) => (await prelo.cache.fetch(path)).text()));
    prelo.cache.advance(301);
    prelo.published.proxy.down = true;
    for (const [index, path] of cached.entries()) {
      const stale = await prelo.cache.fetch(path);
      expect(stale.status, path).toBe(200);
      expect(stale.headers.get("cf-cache-status"), path).toBe("STALE");
      expect(await stale.text()).toBe(fresh[index]);
    }
    const unseen = "/sr-cyrl/projekti";
    expect((await prelo.cache.fetch(unseen)).status).toBe(503);
    prelo.published.proxy.reset();
    const back = await prelo.cache.fetch(unseen);
    expect(back.status).toBe(200);
    expect(back.headers.get("cf-cache-status")).toBe("MISS");
    for (const path of cached)
      expect((await prelo.cache.fetch(path)).headers.get("cf-cache-status"), path).toMatch(
        /REVALIDATED|MISS/,
      );
  });

  test("an edit published in the meantime is not lost: stale while nothing answers, fresh afterwards", async () => {
    prelo.cache.clear();
    const path = "/en/projects/before-the-power-cut";
    await prelo.cache.fetch(path);
    await prelo.manage.save("projects", project, "en", 1, { title: "Before the power cut, corrected" });
    await prelo.manage.publish("projects", project, ["en"]);
    prelo.published.proxy.down = true;
    const stale = await prelo.cache.fetch(path);
    expect(stale.headers.get("cf-cache-status")).toBe("STALE");
    expect(await stale.text()).not.toContain("corrected");
    prelo.published.proxy.reset();
    expect(await (await prelo.cache.fetch(path)).text()).toContain("corrected");
  });

  test("after a day there is nothing left to show", async () => {
    prelo.cache.clear();
    await prelo.cache.fetch("/en");
    prelo.cache.advance(300 + 86_400);
    prelo.published.proxy.down = true;
    expect((await prelo.cache.fetch("/en")).status).toBe(503);
  });
});
