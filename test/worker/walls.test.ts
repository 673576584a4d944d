import { request as rawRequest } from "node:http";
import { inspect } from "node:util";
import { createClient } from "@libsql/client/http";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { newId } from "../../schema/id.ts";
import { locales } from "../../schema/language/locale.ts";
import { type Prelo, startPrelo } from "../support/prelo.ts";

/** Stands in everything that is not public, and in nothing that is. */
const canary = "kanarinac";
const canaries = /kanarinac|канаринац/i;

let prelo: Prelo;
/** Words that hidden texts alone hold, so that a search for them must find nothing. */
const hiddenWords = [
  "kavezu",
  "kavez",
  "кавезу",
  "nacrt",
  "povučen",
  "izmenjen",
  "Beleška",
  "donator",
  "kana*",
];
const secretText = `${canary} u kavezu`;

/** Secrets that no answer may hold, besides the canary. */
let secrets: string[];
let token: string;
let session: string;
/** Ids and slugs of what is not public, by what it is. */
const hidden: Record<string, { id: string; sr: string; en: string }> = {};

const doc = (...content: object[]) => ({ type: "doc", content: [{ type: "paragraph", content }] });
const linkTo = (id: string) => ({
  type: "text",
  text: "veza",
  marks: [{ type: "link", attrs: { entry: id } }],
});

beforeAll(async () => {
  prelo = await startPrelo();
  const { manage } = prelo;
  token = await prelo.token("admin");
  session = await signedIn(`${canary}@example.org`);
  const { editorial, published } = prelo;
  secrets = [
    token,
    session,
    ...[editorial, published].flatMap((each) => [each.url, each.directUrl, each.token, each.readToken]),
  ];

  const facts = { status: "active", start: "2020-06", editorsNote: `Beleška: ${secretText}` };
  const project = (sr: object, en: object, shared: object = {}) =>
    manage.create("projects", { shared: { ...facts, ...shared }, sr: { ...sr }, en: { ...en } });
  const secret = (kind: string) => ({
    sr: {
      title: `${kind} ${canary}`,
      slug: `${kind}-${canary}`,
      summary: secretText,
      body: doc({ type: "text", text: secretText }),
    },
    en: { title: `${kind} ${canary}`, slug: `${kind}-en-${canary}`, goal: secretText },
  });
  const hide = (kind: string, id: string) => {
    hidden[kind] = { id, sr: `${kind}-${canary}`, en: `${kind}-en-${canary}` };
  };

  const draft = await project(secret("nacrt").sr, secret("nacrt").en);
  hide("nacrt", draft.id);
  const withdrawn = await project(secret("povucen").sr, secret("povucen").en);
  await manage.publish("projects", withdrawn.id, ["sr", "en"]);
  await manage.unpublish("projects", withdrawn.id, ["sr", "en"]);
  hide("povucen", withdrawn.id);
  const trashed = await project(secret("bacen").sr, secret("bacen").en);
  await manage.publish("projects", trashed.id, ["sr", "en"]);
  await manage.trash("projects", trashed.id);
  hide("bacen", trashed.id);

  const donor = await manage.create("organisations", {
    shared: { roles: ["donor"], editorsNote: canary },
    sr: { title: `Donator ${canary}`, slug: `donator-${canary}` },
    en: { title: `Donor ${canary}`, slug: `donor-${canary}` },
  });
  const member = await manage.create("organisations", {
    shared: { roles: ["member"], editorsNote: canary },
    sr: { title: "Zadruga" },
    en: { title: "Cooperative" },
  });
  await manage.publish("organisations", member.id, ["sr", "en"]);
  const body = doc(linkTo(draft.id), linkTo(donor.id), linkTo(member.id), { type: "text", text: "kraj" });
  const bridge = await project(
    { title: "Most", body },
    { title: "Bridge", body },
    { donors: [donor.id, member.id], lead: donor.id, partners: [member.id] },
  );
  await manage.publish("projects", bridge.id, ["sr", "en"]);
  await manage.save("projects", bridge.id, "sr", 1, {
    title: `Most, izmenjen ${canary}`,
    slug: `most-${canary}`,
  });
  await manage.save("projects", bridge.id, "shared", 1, { ...facts, start: "2021-01" });
  const half = await project({ title: "Samo srpski" }, { title: `Only ${canary}`, slug: `only-${canary}` });
  await manage.publish("projects", half.id, ["sr"]);
  hidden.half = { id: newId(), sr: `only-${canary}`, en: `only-${canary}` };

  const post = await manage.create("posts", {
    shared: { projects: [bridge.id, draft.id], editorsNote: canary },
    sr: { title: "Vest", body },
    en: { title: "News", body },
  });
  await manage.publish("posts", post.id, ["sr", "en"]);
  const home = await manage.create("home", {
    shared: { projects: [draft.id, bridge.id, withdrawn.id] },
    sr: { title: "Dobro došli", body },
    en: { title: "Welcome", body },
  });
  await manage.publish("home", home.id, ["sr", "en"]);
  const settings = await manage.create("site-settings", {
    shared: { organisation: donor.id },
    sr: { title: "Koalicija" },
    en: { title: "Coalition" },
  });
  await manage.publish("site-settings", settings.id, ["sr", "en"]);
});
afterAll(() => prelo?.stop());

async function signedIn(email: string): Promise<string> {
  const link = new URL(await prelo.signInLink(email, "administrator"));
  const answer = await prelo.fetch("/manage/v1/session", {
    method: "POST",
    headers: { "content-type": "application/json", origin: prelo.url },
    body: JSON.stringify({ token: link.hash.slice(1) }),
  });
  return /prelo-session=([^;]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";
}

/** The Worker's own runtime has these; Node does not yet, and one test runs the Worker in Node. */
for (const [name, encoding] of [
  ["toHex", "hex"],
  ["toBase64", "base64"],
] as const)
  Object.defineProperty(Uint8Array.prototype, name, {
    configurable: true,
    value(this: Uint8Array) {
      return Buffer.from(this).toString(encoding);
    },
  });

interface Raw {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A request whose path is sent as it is written, which `fetch` would tidy first. */
function raw(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Raw> {
  const { port } = new URL(prelo.url);
  return new Promise((resolve, reject) => {
    const sent = rawRequest({ host: "127.0.0.1", port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const names = Object.entries(answer.headers).filter(([name]) => name !== "date");
        const known = Object.fromEntries(names.map(([name, value]) => [name, String(value)]));
        resolve({ status: answer.statusCode ?? 0, headers: known, body: Buffer.concat(chunks).toString() });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** Nothing hidden stands in the answer, and nothing failed. */
function isClean(what: string, { status, headers, body }: Raw): void {
  const everything = JSON.stringify(headers) + body;
  expect(status, what).toBeLessThan(500);
  expect(everything, what).not.toMatch(canaries);
  for (const secret of secrets) expect(everything.includes(secret), what).toBe(false);
}

function linksIn({ headers, body }: Raw): string[] {
  const found = [/(?:href|src|action)="([^"]+)"/g, /<loc>([^<]+)<\/loc>/g, /"url":"([^"]+)"/g].flatMap(
    (form) => [...body.matchAll(form)].map(([, link = ""]) => link.replaceAll("&amp;", "&")),
  );
  return [...found, headers.location ?? ""]
    .filter((link) => link !== "" && URL.canParse(link, prelo.url))
    .map((link) => new URL(link, prelo.url))
    .filter(({ origin }) => origin === prelo.url)
    .map(({ pathname, search }) => pathname + search);
}

const collections = ["projects", "organisations", "posts", "home", "site-settings"];
const apiLists = collections.flatMap((name) =>
  locales.flatMap((locale) => [
    `/api/v1/${name}?locale=${locale}`,
    `/api/v1/${name}?locale=${locale}&fallback=source`,
  ]),
);
const doors = [
  "/",
  "/sr",
  "/sr-cyrl",
  "/en",
  "/sitemap.xml",
  "/robots.txt",
  "/healthz",
  "/readyz",
  "/admin/",
];
const feeds = ["/api/v1/openapi.json", "/api/v1/changes", "/api/v1/projects?include=donors,lead,partners"];

describe("what is not public", () => {
  test("is there to be found by those who may", async () => {
    for (const { id } of [hidden.nacrt, hidden.povucen, hidden.bacen] as { id: string }[]) {
      const answer = await raw(`/manage/v1/projects/${id}`, { authorization: `Bearer ${token}` });
      expect(answer.body).toMatch(canaries);
    }
  });

  test("is in no table of the published database", async () => {
    const { client } = prelo.published;
    const tables = await client.execute(
      "select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual')",
    );
    const rows = await client.batch(tables.rows.map(({ name }) => `select * from "${name}"`));
    const everything = JSON.stringify(rows.map((result) => result.rows));
    expect(everything).toContain("Samo srpski");
    expect(everything).not.toMatch(canaries);
  });

  test("stands on nothing that links lead to from the public doors", async () => {
    const seen = new Set<string>();
    const waiting = [...doors, ...apiLists, ...feeds];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const answer = await raw(path);
      isClean(path, answer);
      expect(answer.body, path).not.toContain("editorsNote");
      if (!path.startsWith("/admin")) waiting.push(...linksIn(answer));
    }
    const known = [
      "/sr/projekti/most",
      "/sr-cyrl/projekti/samo-srpski",
      "/en/projects/bridge",
      "/en/blog/news",
    ];
    for (const path of [...known, "/en/organisations/cooperative"]) expect([...seen]).toContain(path);
  });

  test("is found by no search", async () => {
    for (const locale of locales) {
      for (const word of hiddenWords) {
        const q = encodeURIComponent(word);
        const answer = await raw(`/api/v1/search?locale=${locale}&q=${q}`);
        isClean(word, answer);
        expect(JSON.parse(answer.body), `${locale} ${word}`).toMatchObject({ data: [] });
      }
    }
    for (const path of ["/sr/pretraga", "/sr-cyrl/pretraga", "/en/search"])
      for (const word of hiddenWords) isClean(path, await raw(`${path}?q=${encodeURIComponent(word)}`));
    expect(JSON.parse((await raw("/api/v1/search?q=srpski")).body).data).toHaveLength(1);
  });

  const strange = [
    "fields=editorsNote",
    "fields=title,data",
    "include=editorsNote",
    "include=lead.editorsNote,donors",
    "sort=editorsNote",
    "sort=-created_by",
    "sort=rowid",
    "filter[editorsNote]=x",
    "filter[editorsNote][gte]=a",
    "filter[createdBy]=token",
    "filter[trashed_at]=",
    "filter[status]=active' or '1'='1",
    "filter[donors]=' union select hash from sessions--",
    "filter[title]=x%25",
    "locale=sr&fallback=source",
    "fallback=draft",
    "preview=1&draft=true&state=draft&revision=2&version=2",
    "__proto__[locale]=en&constructor[prototype][x]=1",
    "limit=1;drop table head",
    "limit=100&locale=en&fallback=source&include=donors,lead",
    "cursor=WyJ4IiwieSJd",
    `cursor=${Buffer.from('["0","2020-01","","0"]').toString("base64url")}`,
    "since=WyIiLCIwIl0",
    `since=${Buffer.from('["epoch","0"]').toString("base64url")}`,
    "q=a&q=b",
    "page=-1",
    "page=0x10",
    "page=9999",
    "page=99999999999999999999",
    "page=2 union select 1",
    "%00=%00",
    "%E0%A4%A=%ff",
    "=&&==&?",
    `x=${"x".repeat(8000)}`,
    "<script>=1",
  ].map((query) => query.replaceAll(" ", "%20").replaceAll("<", "%3C").replaceAll(">", "%3E"));
  const asked = [
    ...[
      "/",
      "/sr",
      "/sr-cyrl/projekti",
      "/sr/projekti/most",
      "/en/projects/bridge",
      "/en/blog",
      "/sitemap.xml",
    ],
    ...[
      "/sr/pretraga",
      "/api/v1/search",
      "/sr/nema",
      "/api/v1/projects",
      "/api/v1/projects/most",
      "/api/v1/posts",
      "/api/v1/site-settings",
    ],
    ...["/api/v1/changes", "/api/v1/openapi.json", "/manage/v1/projects", "/readyz", "/admin/projects"],
  ];

  test.each(asked)("is not on %s, whatever parameters it is asked with", async (path) => {
    const answers = await Promise.all(
      strange.map(async (query) => [query, await raw(`${path}?${query}`)] as const),
    );
    for (const [query, answer] of answers) isClean(`${path}?${query.slice(0, 80)}`, answer);
  });

  const paths = [
    ...["//", "/%2e%2e", "/.", "/..", "/%", "/%00", "/\\manage\\v1\\projects", "/sr/../manage/v1/projects"],
    ...[
      "/%2e%2e/manage/v1/projects",
      "/sr/%2e%2e/%2e%2e/manage/v1/projects",
      "//manage/v1/projects",
      "/manage",
    ],
    ...[
      "/sr//projekti",
      "/sr/projekti//",
      "/sr/projekti/%00",
      "/sr/projekti/%E0%A4%A",
      "/sr/projekti/most%00.html",
    ],
    ...[
      "/sr/projekti/__proto__",
      "/sr/projekti/constructor",
      "/sr/__proto__",
      "/SR/projekti",
      "/sr-Latn/projekti",
    ],
    ...[
      "/en/projekti",
      "/sr/projects",
      "/api",
      "/api/v1",
      "/api/v1/",
      "/api/v1/proposals",
      "/api/v1/accounts",
    ],
    ...[
      "/api/v1/__proto__",
      "/api/v1/projects/__proto__",
      "/api/v1/projects/..%2f..%2f..%2fmanage",
      "/api/v2",
    ],
    ...[
      "/api/v1/../../manage/v1/projects",
      "/api/v1/projects;/manage",
      "/API/v1/projects",
      "/manage/v1/session",
    ],
    ...[
      "/.env",
      "/.git/config",
      "/wrangler.toml",
      "/index.js",
      "/index.js.map",
      "/admin/index.js.map",
      "/worker",
    ],
    ...[
      "/admin/../worker/index.js",
      "/admin/%2e%2e/%2e%2e/worker/index.js",
      "/admin/x.js",
      "/admin/..%2f..%2fpackage.json",
    ],
    ...[
      "/cdn-cgi/local/scheduled",
      "/cdn-cgi/mf/scheduled",
      "/__scheduled",
      "/problems/not-found",
      "/favicon.ico",
    ],
    `/sr/projekti/${"x".repeat(10_000)}`,
    `/api/v1/projects/${"%C4%8D".repeat(3000)}`,
    "http://example.com/manage/v1/projects",
  ];
  test("is at no strange address, and none of them fails", async () => {
    for (const path of paths) {
      const answer = await raw(path);
      isClean(path, answer);
      expect(answer.body, path).not.toContain("EDITORIAL");
    }
  });

  const headers: Record<string, string>[] = [
    { "if-none-match": '"' },
    { "if-none-match": `W/"x", ,"", *, ${'"a",'.repeat(2000)}` },
    { "if-modified-since": "junk", "if-range": "junk", range: "bytes=0-10" },
    {
      accept: "application/json;q=junk",
      "accept-language": ",;q=,en;q=9,sr;q=-1",
      "accept-encoding": "junk",
    },
    {
      "x-original-url": "/manage/v1/projects",
      "x-rewrite-url": "/manage/v1/projects",
      "x-http-method-override": "DELETE",
    },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "gopher", forwarded: "host=evil.example" },
    { host: "evil.example" },
    { "content-type": "application/json", origin: "null", "sec-fetch-site": "cross-site" },
  ];
  test("is told by no header", async () => {
    for (const header of headers) {
      for (const path of [
        "/",
        "/sr",
        "/sr/projekti/most",
        "/en/nothing",
        "/api/v1/projects",
        "/sitemap.xml",
      ]) {
        const answer = await raw(path, header);
        isClean(`${path} ${JSON.stringify(header).slice(0, 80)}`, answer);
        expect(answer.body + JSON.stringify(answer.headers)).not.toContain("evil.example");
      }
    }
  });

  test("is not shown to those who are signed in either: the public side does not know them", async () => {
    const credentials: Record<string, string>[] = [
      { cookie: `prelo-session=${session}` },
      { authorization: `Bearer ${token}` },
    ];
    const draft = hidden.nacrt as (typeof hidden)[string];
    for (const path of [
      "/sr",
      "/sr/projekti",
      "/sr/projekti/most",
      "/api/v1/projects",
      `/sr/projekti/${draft.sr}`,
    ]) {
      const anonymous = await raw(path);
      for (const credential of credentials) expect(await raw(path, credential)).toEqual(anonymous);
    }
  });
});

describe("an address that is not public is answered like one that never was", () => {
  const never = "nikada-nije-bilo";
  const places: readonly (readonly [list: string, query: string])[] = [
    ["/sr/projekti", ""],
    ["/sr-cyrl/projekti", ""],
    ["/en/projects", ""],
    ["/api/v1/projects", "?locale=sr-Latn"],
    ["/api/v1/projects", "?locale=sr-Cyrl"],
    ["/api/v1/projects", "?locale=en"],
    ["/api/v1/projects", "?locale=en&fallback=source"],
    ["/api/v1/projects", "?include=donors&fields=title,donors"],
  ];

  test.each(places)("%s/…%s", async (list, query) => {
    for (const method of ["GET", "HEAD"]) {
      const missing = await raw(`${list}/${never}${query}`, {}, method);
      expect(missing.status).toBe(404);
      expect(missing.body).not.toContain(never);
      for (const [kind, names] of Object.entries(hidden))
        for (const name of Object.values(names))
          expect(await raw(`${list}/${name}${query}`, {}, method), `${method} ${kind} ${name}`).toEqual(
            missing,
          );
    }
  });

  test("to those who ask conditionally as well", async () => {
    const missing = await raw(`/sr/projekti/${never}`);
    const condition = { "if-none-match": missing.headers.etag ?? "*" };
    const again = await raw(`/sr/projekti/${never}`, condition);
    for (const { sr, id } of Object.values(hidden)) {
      expect(await raw(`/sr/projekti/${sr}`, condition)).toEqual(again);
      expect(await raw(`/sr/projekti/${id}`, { "if-none-match": "*" })).toEqual(
        await raw(`/sr/projekti/${newId()}`, { "if-none-match": "*" }),
      );
    }
  });
});

describe("the public side", () => {
  const environment = () => ({
    EDITORIAL_URL: prelo.editorial.directUrl,
    EDITORIAL_TOKEN: prelo.editorial.token,
    EDITORIAL_READ_TOKEN: prelo.editorial.readToken,
    PUBLISHED_URL: prelo.published.directUrl,
    PUBLISHED_TOKEN: prelo.published.token,
    PUBLISHED_READ_TOKEN: prelo.published.readToken,
    ORIGIN: prelo.url,
  });

  test("is handed one database to read and the site's origin, and nothing else", async () => {
    const { publicCapabilities } = await import(inject("built").worker);
    const handed = publicCapabilities(environment());
    expect(Object.keys(handed).sort()).toEqual(["origin", "published"]);
    expect(handed.origin).toBe(prelo.url);
    expect(Object.keys(handed.published)).toEqual(["read"]);
    const { editorial, published } = prelo;
    const visible = inspect(handed, { depth: 10, showHidden: true });
    for (const secret of [published.token, published.readToken, editorial.token, editorial.readToken])
      expect(visible).not.toContain(secret);
  });

  const answered = [
    ["/", 302],
    ["/sr", 200],
    ["/sr/projekti/most", 200],
    ["/sitemap.xml", 200],
    ["/api/v1/projects", 200],
    ["/api/v1/changes", 200],
    ["/api/v1/search?q=most", 200],
    ["/nothing", 404],
  ] as const;
  test.each(answered)("%s is answered from three values of the environment", async (path, status) => {
    const { default: worker } = await import(inject("built").worker);
    const read = new Set<unknown>();
    const watched = new Proxy(environment(), {
      get(values, name) {
        read.add(name);
        return Reflect.get(values, name);
      },
    });
    const context = new Proxy(
      {},
      {
        get(_values, name) {
          throw new Error(`The public side reached for the context's ${String(name)}.`);
        },
      },
    );
    const answer = await worker.fetch(new Request(new URL(path, prelo.url)), watched, context);
    expect(answer.status).toBe(status);
    expect([...read].sort()).toEqual(["ORIGIN", "PUBLISHED_READ_TOKEN", "PUBLISHED_URL"]);
  });

  const writes = [
    "insert into meta (key, value) values ('canary', 'x')",
    "update documents set title = 'x'",
    "delete from head",
    "drop table projects",
    "create table canary (x)",
    "pragma user_version = 5",
    "attach database 'x.db' as x",
  ];
  test.each(writes)("is refused: %s", async (sql) => {
    const { publicCapabilities } = await import(inject("built").worker);
    const { published } = publicCapabilities(environment());
    const count = () =>
      prelo.published.client.execute("select count(*) number, max(title) title from documents");
    const before = (await count()).rows[0];
    await expect(published.read([{ sql, args: [] }])).rejects.toThrow();
    const client = createClient({ url: prelo.published.directUrl, authToken: prelo.published.readToken });
    try {
      await expect(client.batch([sql], "write")).rejects.toThrow();
      await expect(client.execute(sql)).rejects.toThrow();
      await expect(client.executeMultiple(`${sql};`)).rejects.toThrow();
    } finally {
      client.close();
    }
    expect((await count()).rows[0]).toEqual(before);
  });

  test("cannot reach the editorial database with its credential, nor any database without one", async () => {
    for (const authToken of [prelo.published.readToken, prelo.published.token, "", "x"]) {
      const client = createClient({ url: prelo.editorial.directUrl, authToken });
      await expect(client.execute("select * from accounts")).rejects.toThrow();
      client.close();
    }
    const nobody = createClient({ url: prelo.published.directUrl });
    await expect(nobody.execute("select 1")).rejects.toThrow();
    nobody.close();
  });
});

test("no request failed unforeseen", () => {
  expect(prelo.logs.filter((line) => /^error: A (?:page|request) failed/.test(line))).toEqual([]);
});
