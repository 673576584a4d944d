import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { type Content, publishContent, secret } from "./content.ts";

let prelo: Prelo;
let content: Content;

beforeAll(async () => {
  prelo = await startPrelo();
  content = await publishContent(prelo);
});
afterAll(() => prelo.stop());

/** Addresses that are refused, with the problem and the parameters that its `errors` name. */
const refused: readonly (readonly [ask: string, problem: string, ...paths: string[]])[] = [
  ["/projects?colour=red", "unknown-parameter", "colour"],
  [`/projects?q=${"a".repeat(201)}`, "invalid-parameter", "q"],
  ["/search", "invalid-parameter", "q"],
  ["/search?q=a&sort=title", "unknown-parameter", "sort"],
  ["/search?q=a&collection=glossary", "invalid-parameter", "collection"],
  ["/projects/most?limit=5", "unknown-parameter", "limit"],
  ["/site-settings?sort=title", "unknown-parameter", "sort"],
  ["/openapi.json?pretty=1", "unknown-parameter", "pretty"],
  ["/changes?locale=en", "unknown-parameter", "locale"],
  ["/projects?locale=sr", "invalid-parameter", "locale"],
  ["/projects?locale=EN", "invalid-parameter", "locale"],
  ["/projects?locale=", "invalid-parameter", "locale"],
  ["/projects?locale=en&locale=en", "invalid-parameter", "locale"],
  ["/projects?fallback=yes", "invalid-parameter", "fallback"],
  ["/projects?limit=0", "invalid-parameter", "limit"],
  ["/projects?limit=101", "invalid-parameter", "limit"],
  ["/projects?limit=-1", "invalid-parameter", "limit"],
  ["/projects?limit=1e1", "invalid-parameter", "limit"],
  ["/projects?limit=%D9%A3", "invalid-parameter", "limit"],
  ["/projects?sort=body", "unknown-field", "sort"],
  ["/projects?sort=", "unknown-field", "sort"],
  ["/projects?sort=title,-title", "invalid-parameter", "sort"],
  ["/projects?sort=editorsNote", "unknown-field", "sort"],
  ["/projects?sort=start_sort", "unknown-field", "sort"],
  ["/projects?sort=title%20desc", "unknown-field", "sort"],
  ["/projects?fields=editorsNote", "unknown-field", "fields"],
  ["/projects?fields=title,", "unknown-field", "fields"],
  ["/projects?fields=constructor", "unknown-field", "fields"],
  ["/projects?fields=title,title", "invalid-parameter", "fields"],
  ["/projects?include=title", "unknown-field", "include"],
  ["/projects?include=donors.networks", "unknown-field", "include"],
  ["/projects?include=__proto__", "unknown-field", "include"],
  ["/projects?filter=active", "unknown-field", "filter"],
  ["/projects?filter[]=active", "unknown-field", "filter[]"],
  ["/projects?filter[editorsNote]=x", "unknown-field", "filter[editorsNote]"],
  ["/projects?filter[summary]=x", "unknown-field", "filter[summary]"],
  ["/projects?filter[__proto__]=x", "unknown-field", "filter[__proto__]"],
  ["/projects?filter[status]=done", "invalid-parameter", "filter[status]"],
  ["/projects?filter[status]=toString", "invalid-parameter", "filter[status]"],
  ["/projects?filter[status]=", "invalid-parameter", "filter[status]"],
  ["/projects?filter[status][gte]=active", "unknown-parameter", "filter[status][gte]"],
  ["/projects?filter[status][is]=active", "unknown-parameter", "filter[status][is]"],
  ["/projects?filter[status][]=active", "unknown-parameter", "filter[status][]"],
  ["/projects?filter[status][in]=active,done", "invalid-parameter", "filter[status][in]"],
  ["/projects?filter[status]=active&filter[status]=planned", "invalid-parameter", "filter[status]"],
  ["/projects?filter[start][gte]=2020-13", "invalid-parameter", "filter[start][gte]"],
  ["/projects?filter[donors]=1%20or%201=1", "invalid-parameter", "filter[donors]"],
  ["/projects?cursor=", "invalid-cursor", "cursor"],
  ["/projects?cursor=abc", "invalid-cursor", "cursor"],
  ["/projects?cursor=W10", "invalid-cursor", "cursor"],
  ["/projects?cursor=%00%F0", "invalid-cursor", "cursor"],
  ["/changes?since=W10", "invalid-cursor", "since"],
  ["/changes?since=", "invalid-cursor", "since"],
  ["/projects?a=1&b=2&locale=xx&sort=x", "unknown-parameter", "a", "b", "locale", "sort"],
];

test.each(refused)("GET %s is refused as %s", async (ask, problem, ...paths) => {
  prelo.published.proxy.reset();
  const answer = await prelo.fetch(`/api/v1${ask}`);
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const body = (await answer.json()) as { type: string; errors: { path: string; message: string }[] };
  expect(body.type).toBe(`/problems/${problem}`);
  expect(body.errors.map(({ path }) => path)).toEqual(paths);
  expect(prelo.published.proxy.roundTrips).toEqual([]);
});

test("a private field is as unknown as one that does not exist", async () => {
  for (const ask of ["fields=#", "sort=#", "include=#", "filter[#]=x"]) {
    const answers = ["editorsNote", "doesNotExist"].map(async (name) => {
      const answer = await prelo.fetch(`/api/v1/projects?${ask.replace("#", name)}`);
      return (await answer.text()).replaceAll(name, "#");
    });
    const [hidden, missing] = await Promise.all(answers);
    expect(hidden).toBe(missing);
  }
});

describe("what is not published", () => {
  const unseen = [
    ["the id of a draft", () => `/projects/${content.draftProject}`],
    ["the slug of a draft", () => "/projects/nacrt"],
    ["the id of what was withdrawn", () => `/projects/${content.withdrawnProject}`],
    ["the slug of what was withdrawn", () => "/projects/povucen"],
    ["an id in a locale where it is not published", () => `/projects/${content.serbianProject}?locale=en`],
    ["a slug of the other language", () => "/projects/setnja?locale=en"],
    ["an id of another collection", () => `/projects/${content.donor}`],
    ["a draft, with fallback", () => `/projects/${content.draftProject}?fallback=source`],
    ["a draft's slug, with fallback", () => "/projects/nacrt?locale=en&fallback=source"],
    ["a prototype's name", () => "/projects/__proto__"],
    ["a name that is not well encoded", () => "/projects/%E0%A4%A"],
    ["a name with a zero", () => "/projects/%00"],
    ["a very long name", () => `/projects/${"x".repeat(5000)}`],
  ] as const;

  test.each(unseen)("%s gets the answer of what never was", async (_name, ask) => {
    const never = await prelo.fetch("/api/v1/projects/nikad-nije-bilo");
    const answer = await prelo.fetch(`/api/v1${ask()}`);
    expect(answer.status).toBe(404);
    const headers = (of: Response) => [...of.headers].filter(([name]) => name !== "date");
    expect(headers(answer)).toEqual(headers(never));
    const body = await answer.text();
    expect(body).toBe(await never.text());
    expect(body).not.toContain(secret);
  });

  test("a collection or address that does not exist", async () => {
    for (const ask of [
      "/api/v1/proposals",
      "/api/v1/__proto__",
      "/api/v1",
      "/api/v2/projects",
      "/api/v1/projects/a/b",
    ]) {
      const answer = await prelo.fetch(ask);
      expect(answer.status, ask).toBe(404);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    }
  });
});

test("nothing but reading is possible", async () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const answer = await prelo.fetch("/api/v1/projects", { method, body: method === "DELETE" ? null : "{}" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  }
});

test("while the database is down, the answer says when to come again", async () => {
  prelo.published.proxy.down = true;
  const answer = await prelo.fetch("/api/v1/projects").finally(() => prelo.published.proxy.reset());
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("2");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
});
