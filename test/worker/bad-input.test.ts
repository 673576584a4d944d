import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../schema/id.ts";
import { type Prelo, startPrelo } from "../support/prelo.ts";

let prelo: Prelo;
let token: string;
/** A project that every request is about; none may change it. */
const id = newId();
const entry = {
  id,
  shared: { status: "active", start: "2020-06" },
  sr: { title: "Most" },
  en: { title: "Bridge" },
};
let before: Record<string, number>;

beforeAll(async () => {
  prelo = await startPrelo();
  token = await prelo.token("admin");
  await prelo.manage.create("projects", entry);
  await prelo.manage.publish("projects", id, ["sr", "en"]);
  before = await rowCounts();
});
afterAll(() => prelo.stop());

/** The rows of every table; the outbox alone empties itself. */
async function rowCounts(): Promise<Record<string, number>> {
  const counts = [prelo.editorial.client, prelo.published.client].map(async (client) => {
    const tables = await client.execute(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'libsql_%' and name <> 'outbox'",
    );
    const rows = await client.batch(
      tables.rows.map(({ name }) => `select '${name}' name, count(*) number from "${name}"`),
    );
    return rows.map(({ rows: [row] }) => [String(row?.name), Number(row?.number)] as const);
  });
  return Object.fromEntries((await Promise.all(counts)).flat());
}

interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** Sends a request that must be refused in the one form that refusals have, and gives what it says. */
async function refusal(method: string, path: string, init: RequestInit = {}): Promise<Refusal> {
  const headers = new Headers(init.headers);
  if (path.startsWith("/manage/v1/session")) headers.set("origin", prelo.url);
  else if (!headers.has("authorization")) headers.set("authorization", `Bearer ${token}`);
  const answer = await prelo.fetch(path, { ...init, method, headers });
  const text = await answer.text();
  expect(answer.headers.get("content-type"), text).toBe("application/problem+json");
  const problem = JSON.parse(text) as {
    type: string;
    title: string;
    status: number;
    detail: string;
    errors?: { path: string; message: string }[];
  };
  expect(problem).toMatchObject({
    status: answer.status,
    title: expect.any(String),
    detail: expect.any(String),
  });
  for (const { message } of problem.errors ?? []) expect(message).not.toBe("");
  return {
    status: answer.status,
    type: problem.type.replace("/problems/", ""),
    paths: (problem.errors ?? []).map((error) => error.path),
    headers: answer.headers,
  };
}

const json = { "content-type": "application/json" };
const send = (method: string, path: string, body: BodyInit, headers: HeadersInit = json) =>
  refusal(method, path, { body, headers });

/** Every address that takes a body, with one that it would accept. */
const takers: readonly (readonly [method: string, path: string, good: object])[] = [
  ["POST", "/manage/v1/projects", { en: { title: "Never created" } }],
  ["PUT", `/manage/v1/projects/${id}/en`, { base: 1, data: { title: "Never saved" } }],
  ["POST", `/manage/v1/projects/${id}/publish`, { languages: ["en"] }],
  ["POST", `/manage/v1/projects/${id}/unpublish`, { languages: ["en"] }],
  ["POST", "/manage/v1/rebuild", { when: "changed" }],
  ["POST", "/manage/v1/session", { token: "unknown" }],
];

/** Scenarios that begin with an address, each with a name of readable length before it. */
function named<S extends readonly [string, ...string[]]>(scenarios: readonly S[]) {
  return scenarios.map((scenario) => [scenario[0].slice(0, 80), ...scenario] as const);
}

const megabyte = 1024 * 1024;

function streamOf(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(new Uint8Array(megabyte).fill(0x20));
      left -= megabyte;
    },
  });
}

describe.each(takers)("%s %s", (method, path, good) => {
  const more = (text: string) => JSON.stringify(good).replace(/}$/, `,${text}}`);

  const notRead: readonly (readonly [what: string, body: BodyInit, headers: HeadersInit, type: string])[] = [
    ["half a document", '{"languages":', json, "malformed-request"],
    ["two documents", "{} {}", json, "malformed-request"],
    ["nothing", "", json, "malformed-request"],
    ["a document in UTF-16", Buffer.from(JSON.stringify(good), "utf16le"), json, "malformed-request"],
    [
      "bytes that are not UTF-8",
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
      json,
      "malformed-request",
    ],
    ["an unfinished character", Buffer.from([0x22, 0xc5]), json, "malformed-request"],
    ["plain text", JSON.stringify(good), { "content-type": "text/plain" }, "unsupported-media-type"],
    ["no type", Buffer.from(JSON.stringify(good)), {}, "unsupported-media-type"],
    ["a form", new URLSearchParams({ languages: "en" }), {}, "unsupported-media-type"],
    ["10 MB", Buffer.alloc(10 * megabyte, 0x20), json, "too-large"],
  ];
  test.each(notRead)("%s", async (_what, body, headers, type) => {
    expect(await send(method, path, body, headers)).toMatchObject({ type, paths: [] });
  });

  test("10 MB without a length", async () => {
    const init = { body: streamOf(10 * megabyte), headers: json, duplex: "half" } as RequestInit;
    expect(await refusal(method, path, init)).toMatchObject({ status: 413, type: "too-large" });
  });

  const others = ["null", "[]", "[{}]", '"text"', "5", "true", "[".repeat(1e5) + "]".repeat(1e5)];
  test.each(named(others.map((body) => [body])))("%s is not an object", async (_name, body) => {
    const refused = { status: 422, type: "invalid-values", paths: [""] };
    expect(await send(method, path, body)).toMatchObject(refused);
  });

  test.each([
    ["members that do not exist, each", '"colour":1,"shape":2', ["colour", "shape"]],
    ["__proto__", '"__proto__":{"scopes":["admin"]}', ["__proto__"]],
    ["constructor", '"constructor":{"prototype":{}}', ["constructor"]],
    ["a member 100,000 levels deep", `"deep":${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}`, ["deep"]],
    ["a name that is half a character", '"\\ud800":1', ["\ud800"]],
  ])("%s", async (_what, members, paths) => {
    expect(await send(method, path, more(members))).toMatchObject({
      status: 400,
      type: "unknown-field",
      paths,
    });
  });

  test("a parameter that does not exist, or is given twice", async () => {
    expect(await send(method, `${path}?colour=1&__proto__=2`, JSON.stringify(good))).toMatchObject({
      status: 400,
      type: "unknown-parameter",
      paths: ["colour", "__proto__"],
    });
  });
});

const many = (count: number) => Array.from({ length: count }, () => newId());
const twice = newId();

/** Values of one field that cannot be saved; `at` is the path below the field, where the mistake is named. */
const values: readonly (readonly [
  collection: string,
  part: string,
  field: string,
  raw: string,
  at?: string,
])[] = [
  ...['"done"', '"toString"', '"__proto__"', "5", "{}", '["active"]', "true"].map(
    (raw) => ["projects", "shared", "status", raw] as const,
  ),
  ...[
    '"2020-13"',
    '"2020-00"',
    '"2020-7"',
    '"20-07"',
    '"2020-07-01"',
    '"1899-12"',
    '"2020-07 "',
    '"٢٠٢٠-٠٧"',
    "202007",
    "{}",
  ].map((raw) => ["projects", "shared", "start", raw] as const),
  ["projects", "shared", "budget", "5"],
  ["projects", "shared", "budget", "[]"],
  ["projects", "shared", "budget", '{"minor":1}', "currency"],
  ["projects", "shared", "budget", '{"minor":-1,"currency":"EUR"}', "minor"],
  ["projects", "shared", "budget", '{"minor":1.5,"currency":"EUR"}', "minor"],
  ["projects", "shared", "budget", '{"minor":1e400,"currency":"EUR"}', "minor"],
  ["projects", "shared", "budget", '{"minor":9007199254740993,"currency":"EUR"}', "minor"],
  ["projects", "shared", "budget", '{"minor":"5","currency":"EUR"}', "minor"],
  ["projects", "shared", "budget", '{"minor":5,"currency":"XXX"}', "currency"],
  ["projects", "shared", "budget", '{"minor":5,"currency":"EUR","note":""}', "note"],
  ["projects", "shared", "budget", '{"minor":5,"currency":"EUR","__proto__":{}}', "__proto__"],
  ["projects", "shared", "donors", JSON.stringify(twice)],
  ["projects", "shared", "donors", '["x"]', "0"],
  ["projects", "shared", "donors", `["${twice.toUpperCase()}"]`, "0"],
  ["projects", "shared", "donors", JSON.stringify([twice, twice])],
  ["projects", "shared", "donors", JSON.stringify(many(201))],
  ["projects", "shared", "lead", JSON.stringify([twice])],
  ["projects", "shared", "lead", '"1 or 1=1"'],
  ["projects", "shared", "countries", '"RS"'],
  ["projects", "shared", "countries", '["RS","hasOwnProperty"]', "1"],
  ["projects", "sr", "title", "5"],
  ["projects", "sr", "title", '{"__proto__":"Most"}'],
  ["projects", "sr", "title", JSON.stringify("x".repeat(1001))],
  ["projects", "sr", "title", '"\\ud800"'],
  ["projects", "sr", "title", '"\\u0000"'],
  ["projects", "sr", "title", '"\\u001b[31m"'],
  ["projects", "sr", "objectives", JSON.stringify(Array(101).fill("x"))],
  ["projects", "sr", "objectives", '["x",5]', "1"],
  ["projects", "sr", "objectives", '["x","\\udfff"]', "1"],
  ...['"Not a slug"', '"--"', '"a--b"', '"č"', '"a/b"', '"../x"', '""', "5", `"${twice}"`].map(
    (raw) => ["projects", "sr", "slug", raw] as const,
  ),
  ["projects", "sr", "slug", JSON.stringify("x".repeat(121))],
  ...[
    '"javascript:alert(1)"',
    '"JaVaScRiPt://x/%0aalert(1)"',
    '"data:text/html,x"',
    '"//example.org"',
    '"https://"',
    '"https://user:password@example.org"',
    '"https://example.org/\\ud800"',
    '"https://example.org/\\u0000"',
    '"https://example.org/\\njavascript:"',
    "5",
  ].map((raw) => ["organisations", "shared", "website", raw] as const),
  ["organisations", "shared", "website", JSON.stringify(`https://example.org/${"x".repeat(2000)}`)],
  ...richTexts(),
];

/** Documents that the closed set of nodes and marks does not hold. */
function richTexts() {
  const text = '{"type":"text","text":"x"}';
  const marked = (mark: string) =>
    `{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"x","marks":[${mark}]}]}]}`;
  const blocks = (...nodes: string[]) => `{"type":"doc","content":[${nodes.join(",")}]}`;
  const nested = (levels: number): string =>
    levels === 0 ? '{"type":"paragraph"}' : `{"type":"blockquote","content":[${nested(levels - 1)}]}`;
  const inMark = "content.0.content.0.marks.0";
  const cell = '{"type":"tableCell","content":[{"type":"paragraph"}]}';
  const tableOf = (cells: string, attrs = "{}") =>
    `{"type":"table","attrs":${attrs},"content":[{"type":"tableRow","content":[${cells}]}]}`;
  const inRow = "content.0.content.0.content";
  const video = (href = "https://example.org/v", title = "") =>
    `{"type":"video","attrs":${JSON.stringify({ href })},"content":[${title}]}`;
  const noted = (inside: string, more = "") =>
    blocks(
      `{"type":"paragraph","content":[{"type":"text","text":"x"},{"type":"footnote","content":[${inside}]${more}}]}`,
    );
  const inNote = "content.0.content.1";
  const documents: readonly (readonly [raw: string, at?: string])[] = [
    ['"<p>HTML</p>"'],
    ["[]"],
    ["{}"],
    ['{"type":"doc"}', "content"],
    ['{"type":"doc","content":{}}', "content"],
    ['{"type":"doc","content":[],"html":"<b>"}', "html"],
    ['{"type":"doc","content":[],"__proto__":{}}', "__proto__"],
    [blocks("null"), "content.0"],
    [blocks('{"type":"script"}'), "content.0"],
    [blocks('{"type":"toString"}'), "content.0"],
    [
      blocks('{"type":"paragraph"}', '{"type":"image","attrs":{"src":"https://example.org/x.png"}}'),
      "content.1",
    ],
    [blocks(text), "content.0"],
    [blocks('{"type":"listItem","content":[{"type":"paragraph"}]}'), "content.0"],
    [blocks('{"type":"bulletList","content":[{"type":"paragraph"}]}'), "content.0.content.0"],
    [blocks('{"type":"paragraph","content":[{"type":"paragraph"}]}'), "content.0.content.0"],
    [blocks('{"type":"bulletList"}'), "content.0.content"],
    [blocks('{"type":"heading","attrs":{"level":1}}'), "content.0.attrs.level"],
    [blocks('{"type":"heading","attrs":{"level":"2"}}'), "content.0.attrs.level"],
    [blocks('{"type":"heading","attrs":{"level":2,"onclick":"x"}}'), "content.0.attrs.onclick"],
    [blocks('{"type":"paragraph","attrs":{"style":"x"}}'), "content.0.attrs.style"],
    [blocks('{"type":"paragraph","attrs":{"__proto__":{}}}'), "content.0.attrs.__proto__"],
    [blocks('{"type":"paragraph","attrs":[]}'), "content.0.attrs"],
    [blocks('{"type":"paragraph","content":[{"type":"text","text":""}]}'), "content.0.content.0.text"],
    [blocks('{"type":"paragraph","content":[{"type":"text","text":"\\ud800"}]}'), "content.0.content.0.text"],
    [blocks('{"type":"paragraph","content":[{"type":"text","text":"\\u0000"}]}'), "content.0.content.0.text"],
    [blocks(nested(12)), `content${".0.content".repeat(12)}`],
    [blocks(nested(2000)), `content${".0.content".repeat(12)}`],
    [marked('{"type":"underline"}'), inMark],
    [marked('{"type":"__proto__"}'), inMark],
    [marked('{"type":"bold"},{"type":"bold"}'), "content.0.content.0.marks.1"],
    [marked('{"type":"bold","attrs":{"style":"x"}}'), `${inMark}.attrs.style`],
    [marked('{"type":"link"}'), `${inMark}.attrs`],
    [marked('{"type":"link","attrs":{"href":"javascript:alert(1)"}}'), `${inMark}.attrs.href`],
    [marked('{"type":"link","attrs":{"href":" javascript:alert(1)"}}'), `${inMark}.attrs.href`],
    [marked('{"type":"link","attrs":{"href":"https://example.org/\\ud800"}}'), `${inMark}.attrs.href`],
    [marked('{"type":"link","attrs":{"href":"mailto:a\\ud800@example.org"}}'), `${inMark}.attrs.href`],
    [marked('{"type":"link","attrs":{"href":"vbscript:x"}}'), `${inMark}.attrs.href`],
    [
      marked('{"type":"link","attrs":{"href":"https://example.org","target":"_top"}}'),
      `${inMark}.attrs.target`,
    ],
    [marked('{"type":"link","attrs":{"entry":"x\\" onclick=\\"y"}}'), `${inMark}.attrs.entry`],
    [marked(`{"type":"link","attrs":{"href":"https://example.org","entry":"${twice}"}}`), `${inMark}.attrs`],
    [marked('{"type":"language","attrs":{"lang":"\\"><script>"}}'), `${inMark}.attrs.lang`],
    [blocks('{"type":"table"}'), "content.0.content"],
    [blocks('{"type":"table","content":[]}'), "content.0.content"],
    [blocks('{"type":"table","content":[{"type":"paragraph"}]}'), "content.0.content.0"],
    [blocks(tableOf("")), "content.0.content.0.content"],
    [blocks(tableOf(text)), `${inRow}.0`],
    [blocks(tableOf('{"type":"tableCell"}')), `${inRow}.0.content`],
    [
      blocks(tableOf('{"type":"tableCell","content":[{"type":"table","content":[]}]}')),
      `${inRow}.0.content.0`,
    ],
    [blocks(tableOf(`{"type":"tableCell","content":[${video()}]}`)), `${inRow}.0.content.0`],
    [blocks(tableOf('{"type":"tableCell","attrs":{"colspan":2},"content":[]}')), `${inRow}.0.attrs.colspan`],
    [blocks(tableOf('{"type":"tableHeader","attrs":{"style":"x"},"content":[]}')), `${inRow}.0.attrs.style`],
    [blocks(tableOf(cell, '{"caption":"<b>\\u0000"}')), "content.0.attrs.caption"],
    [blocks(tableOf(cell, '{"caption":5}')), "content.0.attrs.caption"],
    [blocks(tableOf(cell, '{"caption":""}')), "content.0.attrs.caption"],
    [blocks(tableOf(cell, JSON.stringify({ caption: "x".repeat(301) }))), "content.0.attrs.caption"],
    [blocks(tableOf(cell, '{"border":1}')), "content.0.attrs.border"],
    [blocks(`{"type":"blockquote","content":[${tableOf(cell)}]}`), "content.0.content.0"],
    [blocks('{"type":"tableRow","content":[]}'), "content.0"],
    [blocks('{"type":"video"}'), "content.0.attrs.href"],
    [blocks(video("javascript:alert(1)")), "content.0.attrs.href"],
    [blocks(video("data:text/html,x")), "content.0.attrs.href"],
    [blocks(video("mailto:ana@example.org")), "content.0.attrs.href"],
    [blocks(video("https://u:p@example.org/v")), "content.0.attrs.href"],
    [blocks(video(`https://example.org/${"x".repeat(2000)}`)), "content.0.attrs.href"],
    [blocks('{"type":"video","attrs":{"src":"https://example.org"}}'), "content.0.attrs.src"],
    [blocks(video("https://example.org", '{"type":"hardBreak"}')), "content.0.content.0"],
    [
      blocks(video("https://example.org", '{"type":"text","text":"x","marks":[{"type":"bold"}]}')),
      "content.0.content.0.marks.0",
    ],
    [blocks('{"type":"footnote","content":[]}'), "content.0"],
    [noted(""), `${inNote}.content`],
    [noted('{"type":"paragraph"}'), `${inNote}.content.0`],
    [noted('{"type":"hardBreak"}'), `${inNote}.content.0`],
    [noted('{"type":"footnote","content":[]}'), `${inNote}.content.0`],
    [noted('{"type":"text","text":"\\u0007"}'), `${inNote}.content.0.text`],
    [noted(text, ',"attrs":{"id":"x"}'), `${inNote}.attrs.id`],
    [noted(text, ',"marks":[]'), `${inNote}.marks`],
    [
      noted('{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"vbscript:x"}}]}'),
      `${inNote}.content.0.marks.0.attrs.href`,
    ],
  ];
  return documents.map(([raw, at]) => ["projects", "en", "body", raw, at] as const);
}

describe("values", () => {
  const scenarios = values.map(([collection, part, field, raw, at]) => {
    return { name: `${collection} ${part}.${field}: ${raw.slice(0, 60)}`, collection, part, field, raw, at };
  });

  test.each(scenarios)("$name", async ({ collection, part, field, raw, at }) => {
    const data = `{"${field}":${raw}}`;
    const path = (first: string) => [first, field, ...(at === undefined ? [] : [at])].join(".");
    const named = [400, 422];
    const created = await send("POST", `/manage/v1/${collection}`, `{"${part}":${data}}`);
    expect(named).toContain(created.status);
    expect(created.paths).toContain(path(part));
    const saved = await send("PUT", `/manage/v1/${collection}/${id}/${part}`, `{"base":1,"data":${data}}`);
    expect(named).toContain(saved.status);
    expect(saved.paths).toContain(path("data"));
  });

  test("every mistake of a request is named", async () => {
    const body =
      '{"base":-1,"data":{"title":5,"colour":1,"body":{"type":"doc","content":[{"type":"x"},{"type":"y"}]}}}';
    const { paths } = await send("PUT", `/manage/v1/projects/${id}/en`, body);
    expect(paths.toSorted()).toEqual([
      "base",
      "data.body.content.0",
      "data.body.content.1",
      "data.colour",
      "data.title",
    ]);
  });

  test("a text with a million mistakes is answered with a hundred of them", async () => {
    const body = `{"base":1,"data":{"body":{"type":"doc","content":[${Array(100_000).fill("0").join(",")}]}}}`;
    const { status, paths } = await send("PUT", `/manage/v1/projects/${id}/en`, body);
    expect(status).toBe(422);
    expect(paths).toHaveLength(100);
  });
});

describe("publishing and withdrawing", () => {
  const asked: readonly (readonly [verb: string, body: string, ...paths: string[]])[] = [
    ["publish", "{}", "languages"],
    ["publish", '{"languages":"sr"}', "languages"],
    ["publish", '{"languages":["de"]}', "languages.0"],
    ["publish", '{"languages":["sr","sr-Latn"]}', "languages.1"],
    ["publish", '{"languages":["sr","sr"]}', "languages"],
    ["publish", '{"languages":[null]}', "languages.0"],
    ["publish", '{"languages":["__proto__"]}', "languages.0"],
    ["publish", '{"languages":["sr"],"revisions":null}', "revisions"],
    ["publish", '{"languages":["sr"],"revisions":[]}', "revisions"],
    ["publish", '{"languages":["sr"],"revisions":{"sr":"1"}}', "revisions.sr"],
    ["publish", '{"languages":["sr"],"revisions":{"sr":-1,"en":1.5}}', "revisions.sr", "revisions.en"],
    ["publish", '{"languages":["sr"],"revisions":{"de":1}}', "revisions.de"],
    ["publish", '{"languages":["sr"],"revisions":{"__proto__":{"sr":1}}}', "revisions.__proto__"],
    ["unpublish", "{}", "languages"],
    ["unpublish", '{"languages":[]}', "languages"],
    ["unpublish", '{"languages":["sr","de"]}', "languages.1"],
  ];
  test.each(asked)("%s %s", async (verb, body, ...paths) => {
    const answer = await send("POST", `/manage/v1/projects/${id}/${verb}`, body);
    expect([400, 422]).toContain(answer.status);
    expect(answer.paths).toEqual(paths);
  });
});

describe("addresses of the management API", () => {
  const long = "x".repeat(8000);
  const unknown = [
    "/manage/v1",
    "/manage/v1/",
    "/manage/v1/proposals",
    "/manage/v1/__proto__",
    "/manage/v1/Projects",
    "/manage/v1/projects/",
    "/manage/v1//projects",
    "/manage/v1/projects/x",
    `/manage/v1/projects/${long}`,
    `/manage/v1/projects/${id.toUpperCase()}`,
    `/manage/v1/projects/${newId()}`,
    `/manage/v1/posts/${id}`,
    "/manage/v1/projects/%00",
    "/manage/v1/projects/%E0%A4%A",
    "/manage/v1/projects/%ff%fe",
    `/manage/v1/projects/${id}/revisions/de/1`,
    `/manage/v1/projects/${id}/revisions/sr/x`,
    `/manage/v1/projects/${id}/revisions/sr/-1`,
    `/manage/v1/projects/${id}/revisions/sr/99999999999999999999`,
    `/manage/v1/projects/${id}/shape`,
    "/manage/v2/projects",
    "/manage",
  ];
  test.each(named(unknown.map((path) => [path])))("GET %s is not found", async (_name, path) => {
    expect(await refusal("GET", path)).toMatchObject({ status: 404, type: "not-found" });
  });

  test("an entry that does not exist cannot be saved, published, trashed or restored", async () => {
    const path = `/manage/v1/projects/${newId()}`;
    expect(await send("PUT", `${path}/sr`, '{"base":0,"data":{}}')).toMatchObject({ status: 404 });
    expect(await send("POST", `${path}/publish`, '{"languages":["sr"]}')).toMatchObject({ status: 404 });
    expect(await refusal("DELETE", path)).toMatchObject({ status: 404 });
    expect(await refusal("POST", `${path}/restore`)).toMatchObject({ status: 404 });
    expect(await send("PUT", `/manage/v1/projects/${id}/de`, '{"base":0,"data":{}}')).toMatchObject({
      status: 404,
    });
  });

  const parameters: readonly (readonly [path: string, ...paths: string[]])[] = [
    ["/projects?colour=red&__proto__=1", "colour", "__proto__"],
    ["/projects?limit=0", "limit"],
    ["/projects?limit=101", "limit"],
    ["/projects?limit=-1", "limit"],
    ["/projects?limit=1e1", "limit"],
    ["/projects?limit=", "limit"],
    ["/projects?limit=%D9%A3", "limit"],
    ["/projects?limit=5&limit=5", "limit"],
    ["/projects?state=foo", "state"],
    ["/projects?state=toString", "state"],
    [`/projects?q=${"x".repeat(201)}`, "q"],
    ["/projects?cursor=junk"],
    ["/projects?cursor="],
    ["/projects?cursor=%00"],
    [`/projects/${id}?colour=red`, "colour"],
    [`/projects/${id}/revisions?colour=red`, "colour"],
    [`/projects/${id}/revisions?limit=x`, "limit"],
    [`/projects/${id}/revisions?cursor=junk`],
    [`/projects/${id}/revisions?cursor=2020-01-01T00:00:00Z~de~1`],
    [`/projects/${id}/revisions/sr/1?colour=red`, "colour"],
    ["/openapi.json?pretty=1", "pretty"],
    ["/session?colour=red", "colour"],
  ];
  test.each(named(parameters))("GET %s", async (_name, path, ...paths) => {
    expect(await refusal("GET", `/manage/v1${path}`)).toMatchObject({ status: 400, paths });
  });

  test.each([
    ["/session", "GET, HEAD, POST, DELETE", ["PUT", "PATCH", "OPTIONS"]],
    ["/openapi.json", "GET, HEAD", ["POST", "PUT", "DELETE"]],
    ["/rebuild", "POST", ["GET", "PUT", "DELETE"]],
    ["/projects", "GET, HEAD, POST", ["PUT", "PATCH", "DELETE", "OPTIONS"]],
    [`/projects/${id}`, "GET, HEAD, DELETE", ["POST", "PUT", "PATCH"]],
    [`/projects/${id}/sr`, "PUT", ["GET", "POST", "PATCH", "DELETE"]],
    [`/projects/${id}/publish`, "POST", ["GET", "PUT", "DELETE"]],
    [`/projects/${id}/unpublish`, "POST", ["GET", "PUT", "DELETE"]],
    [`/projects/${id}/restore`, "POST", ["GET", "PUT", "DELETE"]],
    [`/projects/${id}/revisions`, "GET, HEAD", ["POST", "PUT", "DELETE"]],
    [`/projects/${id}/revisions/sr/1`, "GET, HEAD", ["POST", "PUT", "DELETE"]],
  ])("%s allows %s alone", async (path, allow, methods) => {
    for (const method of methods) {
      const answer = await refusal(method, `/manage/v1${path}`);
      expect(answer, method).toMatchObject({ status: 405, type: "method-not-allowed" });
      expect(answer.headers.get("allow")).toBe(allow);
    }
  });

  test("a method no address has, at an address that does not exist", async () => {
    expect(await refusal("PATCH", "/manage/v1/proposals")).toMatchObject({ status: 404 });
    expect(await refusal("DELETE", "/manage/v1/proposals/x")).toMatchObject({ status: 404 });
  });
});

describe("the content API", () => {
  const asked: readonly (readonly [path: string, type: string, ...paths: string[]])[] = [
    ["/projects?colour=red&__proto__=1", "unknown-parameter", "colour", "__proto__"],
    ["/projects?constructor[prototype]=1", "unknown-parameter", "constructor[prototype]"],
    ["/projects?locale=de", "invalid-parameter", "locale"],
    ["/projects?locale=__proto__", "invalid-parameter", "locale"],
    ["/projects?filter[start]=2020-13", "invalid-parameter", "filter[start]"],
    ["/projects?filter[start][gte]=2020-1", "invalid-parameter", "filter[start][gte]"],
    ["/projects?filter[start][__proto__]=2020-01", "unknown-parameter", "filter[start][__proto__]"],
    ["/projects?cursor=%F0%00", "invalid-cursor", "cursor"],
    ["/changes?since=junk", "invalid-cursor", "since"],
    [`/projects?filter[status]=${"x".repeat(8000)}`, "invalid-parameter", "filter[status]"],
    [`/projects?filter[donors][in]=${many(101).join(",")}`, "invalid-parameter", "filter[donors][in]"],
    [`/projects?${"a=1&".repeat(2000)}`, "unknown-parameter", "a"],
  ];
  test.each(named(asked))("GET %s", async (_name, path, type, ...paths) => {
    expect(await refusal("GET", `/api/v1${path}`)).toMatchObject({ status: 400, type, paths });
  });

  test("a body of 10 MB is refused with its method", async () => {
    const answer = await send("POST", "/api/v1/projects", Buffer.alloc(10 * megabyte, 0x20));
    expect(answer).toMatchObject({ status: 405, type: "method-not-allowed" });
  });
});

test("after all of it nothing was written, and no request failed unforeseen", async () => {
  expect(await rowCounts()).toEqual(before);
  expect(prelo.logs.filter((line) => line.startsWith("error"))).toEqual([]);
});

test("the same requests without their mistakes are carried out", async () => {
  for (const [method, path, good] of takers.slice(0, 5)) {
    const answer = await prelo.fetch(path, {
      method,
      headers: { ...json, authorization: `Bearer ${token}` },
      body: JSON.stringify(good),
    });
    expect(answer.ok, `${method} ${path}: ${await answer.text()}`).toBe(true);
  }
  expect(await rowCounts()).not.toEqual(before);
});
