import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Role } from "../../schema/editorial.ts";
import { type Prelo, startPrelo } from "../support/prelo.ts";

let prelo: Prelo;
beforeAll(async () => {
  prelo = await startPrelo();
});
afterAll(() => prelo.stop());

const session = "/manage/v1/session";
const json = { "content-type": "application/json" };
const past = "2020-01-01T00:00:00.000Z";
const sha256 = (secret: string) => createHash("sha256").update(secret).digest("hex");

async function linkSecret(email = "ana@example.org", role: Role = "editor"): Promise<string> {
  return new URL(await prelo.signInLink(email, role)).hash.slice(1);
}

function useLink(token: string, headers: HeadersInit = { origin: prelo.url }): Promise<Response> {
  return prelo.fetch(session, {
    method: "POST",
    headers: { ...json, ...headers },
    body: JSON.stringify({ token }),
  });
}

/** The secret that a signed-in browser holds in its cookie. */
async function signedIn(email?: string, role?: Role): Promise<string> {
  const answer = await useLink(await linkSecret(email, role));
  return /^prelo-session=([^;]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";
}

const withCookie = (secret: string) => ({ cookie: `prelo-session=${secret}` });

async function statusOf(headers: HeadersInit): Promise<number> {
  return (await prelo.fetch(session, { headers })).status;
}

function createPost(headers: HeadersInit): Promise<Response> {
  const body = JSON.stringify({ en: { title: "Written with a session" } });
  return prelo.fetch("/manage/v1/posts", { method: "POST", headers: { ...json, ...headers }, body });
}

async function postCount(): Promise<number> {
  const { rows } = await prelo.editorial.client.execute("select count(*) number from entries");
  return Number(rows[0]?.number);
}

describe("a sign-in link", () => {
  test("signs in once, and the cookie is out of reach of scripts and other sites", async () => {
    const secret = await linkSecret("mila@example.org", "administrator");
    const answer = await useLink(secret);
    expect(answer.status).toBe(201);
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^prelo-session=[0-9a-f]{64}; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax$/);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const who = await prelo.fetch(session, { headers: { cookie: cookie.split(";")[0] ?? "" } });
    expect(await who.json()).toMatchObject({
      data: {
        account: { email: "mila@example.org", role: "administrator" },
        scopes: expect.arrayContaining(["admin"]),
      },
    });
    expect(who.headers.get("cache-control")).toBe("private, no-store");

    const again = await useLink(secret);
    expect(again.status).toBe(401);
    expect(await again.json()).toMatchObject({ reason: "used" });
    expect(again.headers.get("set-cookie")).toBeNull();
  });

  test("used twice at the same moment makes one session", async () => {
    const secret = await linkSecret();
    const answers = await Promise.all([1, 2, 3, 4].map(() => useLink(secret)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401, 401, 401]);
  });

  test("that is too old signs nobody in", async () => {
    const secret = await linkSecret();
    await prelo.editorial.client.execute({
      sql: "update sign_in_links set expires_at = ? where hash = ?",
      args: [past, sha256(secret)],
    });
    const answer = await useLink(secret);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ reason: "expired" });
    expect(answer.headers.get("set-cookie")).toBeNull();
    await prelo.scheduled();
    expect(await (await useLink(secret)).json()).toMatchObject({ reason: "unknown" });
  });

  test("is not used up by opening it, nor by any other GET", async () => {
    const secret = await linkSecret();
    for (const path of [
      "/admin/sign-in",
      `/admin/sign-in?token=${secret}`,
      `${session}?token=${secret}`,
      session,
    ]) {
      for (const method of ["GET", "HEAD"]) {
        const answer = await prelo.fetch(path, { method });
        expect(answer.headers.get("set-cookie"), `${method} ${path}`).toBeNull();
      }
    }
    expect((await useLink(secret)).status).toBe(201);
  });

  test("is not used up by another site", async () => {
    const secret = await linkSecret();
    for (const headers of [
      { origin: "https://example.org" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      {},
    ]) {
      const answer = await useLink(secret, headers as HeadersInit);
      expect(answer.status).toBe(403);
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
    expect((await useLink(secret)).status).toBe(201);
  });

  test("over HTTPS the cookie is bound to the host, and one without the prefix means nothing", async () => {
    // The tests' runtime listens without TLS, so here the built Worker itself is handed the request.
    const { default: worker } = await import(inject("built").worker);
    const { url, token, readToken } = prelo.editorial;
    const environment = { EDITORIAL_URL: url, EDITORIAL_TOKEN: token, EDITORIAL_READ_TOKEN: readToken };
    const ask = (init: RequestInit): Promise<Response> =>
      worker.fetch(new Request(`https://prelo.example${session}`, init), environment, {
        waitUntil: () => undefined,
      });
    const answer = await ask({
      method: "POST",
      headers: { ...json, origin: "https://prelo.example" },
      body: JSON.stringify({ token: await linkSecret() }),
    });
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(
      /^__Host-prelo-session=[0-9a-f]{64}; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax; Secure$/,
    );
    const pair = cookie.split(";")[0] ?? "";
    expect((await ask({ headers: { cookie: pair } })).status).toBe(200);
    expect((await ask({ headers: { cookie: pair.replace("__Host-", "") } })).status).toBe(401);
  });
});

describe("a session", () => {
  test("changes things for the desk's own pages", async () => {
    const cookie = withCookie(await signedIn());
    expect((await createPost({ ...cookie, origin: prelo.url })).status).toBe(201);
    expect((await createPost({ ...cookie, "sec-fetch-site": "same-origin" })).status).toBe(201);
  });

  const elsewhere: Record<string, Record<string, string>> = {
    "another site": { origin: "https://example.org" },
    "another site that says it is the same": {
      origin: "https://example.org",
      "sec-fetch-site": "same-origin",
    },
    "another port": { origin: "http://localhost:1" },
    "a page without an origin": { origin: "null" },
    "a cross-site form": { "sec-fetch-site": "cross-site" },
    "a neighbouring site": { "sec-fetch-site": "same-site" },
    "a typed address": { "sec-fetch-site": "none" },
    "something that does not say": {},
  };
  test.each(Object.keys(elsewhere))("changes nothing for %s", async (where) => {
    const headers = { ...withCookie(await signedIn()), ...elsewhere[where] };
    const before = await postCount();
    const refused = await createPost(headers);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ type: "/problems/cross-origin" });
    expect(await postCount()).toBe(before);
    for (const method of ["PUT", "DELETE"]) {
      const id = "01900000-0000-7000-8000-000000000000";
      const path = method === "PUT" ? `/manage/v1/posts/${id}/en` : `/manage/v1/posts/${id}`;
      const body = method === "PUT" ? JSON.stringify({ base: 0, data: {} }) : null;
      expect((await prelo.fetch(path, { method, headers: { ...json, ...headers }, body })).status).toBe(403);
    }
    expect((await prelo.fetch(session, { method: "DELETE", headers })).status).toBe(403);
    expect(await statusOf(headers)).toBe(200);
  });

  test("ends with signing out, and no other with it", async () => {
    const [mine, other] = [await signedIn(), await signedIn()];
    const headers = { ...withCookie(mine), origin: prelo.url };
    const answer = await prelo.fetch(session, { method: "DELETE", headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("set-cookie")).toBe(
      "prelo-session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax",
    );
    expect(await statusOf(withCookie(mine))).toBe(401);
    expect(await statusOf(withCookie(other))).toBe(200);
    expect((await prelo.fetch(session, { method: "DELETE", headers })).status).toBe(204);
  });

  test("ends with its time", async () => {
    const secret = await signedIn();
    await prelo.editorial.client.execute({
      sql: "update sessions set expires_at = ? where hash = ?",
      args: [past, sha256(secret)],
    });
    expect(await statusOf(withCookie(secret))).toBe(401);
  });

  test("has the rights of its account's role: an editor cannot administer", async () => {
    const rebuild = async (secret: string) => {
      const headers = { ...json, ...withCookie(secret), origin: prelo.url };
      const body = JSON.stringify({ when: "changed" });
      return (await prelo.fetch("/manage/v1/rebuild", { method: "POST", headers, body })).status;
    };
    expect(await rebuild(await signedIn("vera@example.org", "editor"))).toBe(403);
    expect(await rebuild(await signedIn("petra@example.org", "administrator"))).toBe(200);
  });
});

describe("credentials", () => {
  test("of one kind are not taken for another", async () => {
    const [secret, link, token] = [await signedIn(), await linkSecret(), await prelo.token("admin")];
    expect(await statusOf({ authorization: `Bearer ${token}` })).toBe(200);
    expect(await statusOf(withCookie(secret))).toBe(200);
    expect(await statusOf(withCookie(token))).toBe(401);
    expect(await statusOf(withCookie(link))).toBe(401);
    expect(await statusOf({ authorization: `Bearer ${secret}` })).toBe(401);
    expect(await statusOf({ authorization: `Bearer ${link}` })).toBe(401);
    expect((await useLink(secret)).status).toBe(401);
    expect((await useLink(token)).status).toBe(401);
  });

  test("may be asked for without being missed", async () => {
    const whoIs = async (headers: HeadersInit) => prelo.fetch(`${session}?optional=true`, { headers });
    for (const headers of [{}, withCookie("0".repeat(64)), { authorization: "Bearer prelo_x" }]) {
      const answer = await whoIs(headers as HeadersInit);
      expect([answer.status, await answer.json()]).toEqual([200, { data: null }]);
    }
    const signed = await whoIs(withCookie(await signedIn("tija@example.org")));
    expect(await signed.json()).toMatchObject({ data: { account: { email: "tija@example.org" } } });
    expect((await prelo.fetch(`${session}?optional=maybe`)).status).toBe(400);
  });

  test("a wrong Authorization header is not made good by a cookie", async () => {
    const cookie = withCookie(await signedIn());
    for (const authorization of ["Bearer", "Bearer x", "Basic YTpi", "Bearer a b", "prelo_x"])
      expect(await statusOf({ ...cookie, authorization }), authorization).toBe(401);
  });

  test("cookies that are not a session", async () => {
    const secret = await signedIn();
    expect(await statusOf({ cookie: `theme=dark; prelo-session=${secret}; x` })).toBe(200);
    for (const cookie of [
      "prelo-session=",
      "prelo-session",
      `xprelo-session=${secret}`,
      `prelo-session=${sha256(secret)}`,
      `prelo-session=${secret.toUpperCase()}`,
      `prelo-session=' or 1=1 --`,
      `prelo-session=${"x".repeat(5000)}`,
    ])
      expect(await statusOf({ cookie }), cookie.slice(0, 60)).toBe(401);
  });

  test("a token ends with its time", async () => {
    const token = await prelo.token("read");
    expect(await statusOf({ authorization: `Bearer ${token}` })).toBe(200);
    await prelo.editorial.client.execute({
      sql: "update tokens set expires_at = ? where hash = ?",
      args: [past, sha256(token)],
    });
    expect(await statusOf({ authorization: `Bearer ${token}` })).toBe(401);
  });

  test("are kept as hashes alone", async () => {
    const [secret, link, token] = [await signedIn(), await linkSecret(), await prelo.token("write")];
    const { client } = prelo.editorial;
    const tables = await client.execute("select name from sqlite_schema where type = 'table'");
    const rows = await client.batch(tables.rows.map(({ name }) => `select * from "${name}"`));
    const everything = JSON.stringify(rows.map((result) => result.rows));
    for (const known of [secret, link, token]) {
      expect(everything).not.toContain(known);
      expect(everything).toContain(sha256(known));
    }
  });

  test("without one, nothing is told", async () => {
    const answer = await prelo.fetch("/manage/v1/posts");
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(await answer.json()).not.toHaveProperty("data");
  });
});
