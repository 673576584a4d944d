import { expect, test } from "vitest";
import { createEdgeCache } from "./edge-cache.ts";

const page = "public, max-age=300, stale-if-error=86400";

/** An origin whose answers are numbered; `answer` changes what the next one is. */
function setUp(headers: Record<string, string> = { "cloudflare-cdn-cache-control": page }) {
  const state = { status: 200, body: "", headers, down: false, asked: 0 };
  const cache = createEdgeCache(async (_path, init) => {
    state.asked += 1;
    if (state.down) throw new TypeError("connection refused");
    const response = { status: state.status, headers: { "cache-tag": "a,b", ...state.headers } };
    if (state.headers.etag && new Headers(init?.headers).get("if-none-match") === state.headers.etag) {
      return new Response(null, { ...response, status: 304 });
    }
    return new Response(state.body || `answer ${state.asked}`, response);
  });
  const visit = async (init?: RequestInit) => {
    const response = await cache.fetch("/sr", init);
    return `${response.headers.get("cf-cache-status")} ${response.status} ${await response.text()}`;
  };
  return { state, cache, visit };
}

test("a page is kept for as long as it says, under its address", async () => {
  const { cache, visit } = setUp();
  expect(await visit()).toBe("MISS 200 answer 1");
  cache.advance(299);
  expect(await visit({ headers: { cookie: "a=b", "accept-language": "en" } })).toBe("HIT 200 answer 1");
  cache.advance(1);
  expect(await visit()).toBe("MISS 200 answer 2");
  expect(await (await cache.fetch("/en")).text()).toBe("answer 3");
});

test.each([
  ["no-store", "DYNAMIC 200 answer 2"],
  ["private, max-age=60", "DYNAMIC 200 answer 2"],
  ["public, max-age=60", "HIT 200 answer 1"],
  ["public, max-age=0", "MISS 200 answer 2"],
])("cache-control: %s", async (value, second) => {
  const { visit } = setUp({ "cache-control": value });
  await visit();
  expect(await visit()).toBe(second);
});

test("what says nothing is kept all the same, unless it sets a cookie", async () => {
  const silent = setUp({});
  await silent.visit();
  silent.cache.advance(7199);
  expect(await silent.visit()).toBe("HIT 200 answer 1");
  const cookie = setUp({ "set-cookie": "a=b" });
  await cookie.visit();
  expect(await cookie.visit()).toBe("DYNAMIC 200 answer 2");
});

test("HEAD and conditional requests are answered from what is kept", async () => {
  const { visit, state } = setUp({ "cloudflare-cdn-cache-control": page, etag: '"1"' });
  await visit();
  expect(await visit({ method: "HEAD" })).toBe("HIT 200 ");
  expect(await visit({ headers: { "if-none-match": 'W/"0", W/"1"' } })).toBe("HIT 304 ");
  expect(state.asked).toBe(1);
});

test("an expired page with an ETag is asked for again, and kept on if it is the same", async () => {
  const { cache, visit } = setUp({ "cloudflare-cdn-cache-control": page, etag: '"1"' });
  await visit();
  cache.advance(301);
  expect(await visit()).toBe("REVALIDATED 200 answer 1");
  expect(await visit()).toBe("HIT 200 answer 1");
});

test("a failing origin is stood in for by a stale copy, for a day", async () => {
  const { cache, visit, state } = setUp();
  await visit();
  cache.advance(301);
  state.down = true;
  expect(await visit()).toBe("STALE 200 answer 1");
  state.down = false;
  state.status = 503;
  expect(await visit()).toBe("STALE 200 answer 1");
  cache.advance(86400);
  expect(await visit()).toMatch(/ 503 /);
});

test("must-revalidate turns the stale copy off", async () => {
  const { cache, visit, state } = setUp({ "cloudflare-cdn-cache-control": `${page}, must-revalidate` });
  await visit();
  cache.advance(301);
  state.down = true;
  expect(await visit()).toMatch(/ 521 /);
});

test("invalidated, a page is asked for anew but stands in for a failing origin; purged, it is gone", async () => {
  const { cache, visit, state } = setUp();
  await visit();
  cache.invalidate(["A"]);
  expect(await visit()).toBe("MISS 200 answer 2");
  cache.invalidate(["b"]);
  state.down = true;
  expect(await visit()).toBe("STALE 200 answer 2");
  cache.purge(["b"]);
  expect(await visit()).toMatch(/ 521 /);
});

test("other tags leave it alone, and a lost purge does nothing", async () => {
  const { cache, visit } = setUp();
  await visit();
  cache.purge(["c"]);
  cache.lose(1);
  expect(cache.purge(["a"]).success).toBe(true);
  expect(await visit()).toBe("HIT 200 answer 1");
});

test("five purges a minute of a hundred tags each", () => {
  const { cache } = setUp();
  const tags = Array.from({ length: 101 }, (_, index) => `t${index}`);
  expect(cache.purge(tags).success).toBe(false);
  for (let count = 0; count < 5; count += 1) expect(cache.invalidate(tags.slice(1)).success).toBe(true);
  expect(cache.purge(["a"]).success).toBe(false);
  cache.advance(61);
  expect(cache.purge(["a"]).success).toBe(true);
});

test("a fill that a purge overtakes leaves the old page behind", async () => {
  const { cache, visit } = setUp();
  const held = cache.holdFill("/sr");
  const first = visit();
  await held.arrived;
  cache.purge(["a"]);
  held.release();
  expect(await first).toBe("MISS 200 answer 1");
  expect(await visit()).toBe("HIT 200 answer 1");
});
