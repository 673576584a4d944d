import type { EdgeCache, PurgeResult } from "../../ops/workerd.ts";
import { allowance } from "./cache-control.ts";
import type { Held } from "./database-proxy.ts";

type Origin = (path: string, init?: RequestInit) => Promise<Response>;

/**
 * The Workers Cache as it stands before the Worker: a shared cache by RFC 9111, keyed by address alone, purged by tag.
 * `cf-cache-status` says what happened: HIT, MISS, REVALIDATED, STALE, or DYNAMIC for what is never kept.
 */
export interface EdgeCacheSimulator extends EdgeCache {
  /** A visitor's request, by path. */
  fetch: Origin;
  /** Moves the clock on. */
  advance(seconds: number): void;
  /** The next so many purges and invalidations answer success and do nothing. */
  lose(count: number): void;
  /** Lets the origin answer one coming request, and keeps the answer from the cache until released. */
  holdFill(path?: string): Held;
  /** The purges and invalidations that were accepted. */
  purges: { kind: "purge" | "invalidate"; tags: string[] }[];
  /** The requests that reached the origin. */
  fills: string[];
  clear(): void;
}

interface Stored {
  status: number;
  headers: Headers;
  body: ArrayBuffer;
  tags: Set<string>;
  storedAt: number;
  freshUntil: number;
  usableUntil: number;
}

const limits = { perMinute: 5, tags: 100, tagBytes: 16 * 1024 };
const empty = new Set([101, 204, 205, 304]);

export function createEdgeCache(origin: Origin): EdgeCacheSimulator {
  const stored = new Map<string, Stored>();
  let now = 0;
  let toLose = 0;
  let recent: number[] = [];
  let holds: { path: string | undefined; reached: () => void; released: Promise<void> }[] = [];

  async function visit(path: string, init: RequestInit = {}): Promise<Response> {
    const method = (init.method ?? "GET").toUpperCase();
    const headers = new Headers(init.headers);
    if (method !== "GET" && method !== "HEAD") return origin(path, init);
    const kept = stored.get(path);
    const answer =
      kept && now < kept.freshUntil
        ? toVisitor(kept, "HIT", headers)
        : await fill(path, { ...init, method: "GET", headers }, kept, headers);
    return method === "HEAD" ? new Response(null, answer) : answer;
  }

  async function fill(
    path: string,
    init: RequestInit,
    kept: Stored | undefined,
    visitor: Headers,
  ): Promise<Response> {
    const conditional = new Headers(visitor);
    conditional.delete("if-none-match");
    conditional.delete("if-modified-since");
    const etag = kept?.headers.get("etag");
    if (etag) conditional.set("if-none-match", etag);
    cache.fills.push(path);
    const response = await origin(path, { ...init, headers: conditional }).catch(() => null);
    const body = (await response?.arrayBuffer()) ?? new ArrayBuffer(0);
    await heldBack(path);
    if (!response || response.status >= 500) {
      if (kept && now < kept.usableUntil) return toVisitor(kept, "STALE", visitor);
      if (!response) return new Response("The origin is down.", { status: 521 });
    }
    if (kept && response.status === 304) {
      const headers = new Headers([...kept.headers, ...response.headers]);
      for (const [name, value] of response.headers) headers.set(name, value);
      return keep(path, { status: kept.status, headers, body: kept.body }, "REVALIDATED", visitor);
    }
    return keep(path, { status: response.status, headers: response.headers, body }, "MISS", visitor);
  }

  function keep(
    path: string,
    answer: Pick<Stored, "status" | "headers" | "body">,
    status: string,
    visitor: Headers,
  ) {
    const { fresh, staleIfError } = allowance(answer);
    const authorized = visitor.has("authorization") && !/public|s-maxage/.test(directivesOf(answer.headers));
    if (fresh === null || authorized) {
      stored.delete(path);
      const never = { ...answer, tags: new Set<string>(), storedAt: now, freshUntil: now, usableUntil: now };
      return toVisitor(never, "DYNAMIC", visitor);
    }
    const freshUntil = now + fresh;
    const entry = {
      ...answer,
      tags: tagsOf(answer.headers),
      storedAt: now,
      freshUntil,
      usableUntil: freshUntil + staleIfError,
    };
    stored.set(path, entry);
    return toVisitor(entry, status, visitor);
  }

  function toVisitor(entry: Stored, status: string, visitor: Headers): Response {
    const headers = new Headers(entry.headers);
    for (const name of ["cache-tag", "cloudflare-cdn-cache-control", "content-encoding", "content-length"]) {
      headers.delete(name);
    }
    headers.set("cf-cache-status", status);
    if (status !== "DYNAMIC") headers.set("age", String(now - entry.storedAt));
    if (matches(visitor.get("if-none-match"), headers.get("etag")))
      return new Response(null, { status: 304, headers });
    return new Response(empty.has(entry.status) ? null : entry.body, { status: entry.status, headers });
  }

  async function heldBack(path: string): Promise<void> {
    const hold = holds.find((candidate) => candidate.path === undefined || candidate.path === path);
    if (!hold) return;
    holds = holds.filter((other) => other !== hold);
    hold.reached();
    await hold.released;
  }

  function forget(kind: "purge" | "invalidate", tags: string[]): PurgeResult {
    recent = recent.filter((time) => time > now - 60);
    if (tags.length > limits.tags) return refusal("More than 100 tags in one purge.");
    if (recent.length >= limits.perMinute) return refusal("More than 5 purges in a minute.");
    recent.push(now);
    cache.purges.push({ kind, tags });
    if (toLose > 0) {
      toLose -= 1;
      return { success: true, errors: [] };
    }
    const meant = new Set(tags.map((tag) => tag.toLowerCase()));
    for (const [path, entry] of stored) {
      if (meant.isDisjointFrom(entry.tags)) continue;
      if (kind === "purge") stored.delete(path);
      else entry.freshUntil = Math.min(entry.freshUntil, now);
    }
    return { success: true, errors: [] };
  }

  const cache: EdgeCacheSimulator = {
    fetch: visit,
    advance(seconds) {
      now += seconds;
    },
    lose(count) {
      toLose = count;
    },
    holdFill(path) {
      const arrived = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      holds.push({ path, reached: arrived.resolve, released: released.promise });
      return { arrived: arrived.promise, release: released.resolve };
    },
    purge: (tags) => forget("purge", tags),
    invalidate: (tags) => forget("invalidate", tags),
    purges: [],
    fills: [],
    clear() {
      stored.clear();
      recent = [];
      toLose = 0;
      cache.purges = [];
      cache.fills = [];
    },
  };
  return cache;
}

function refusal(message: string): PurgeResult {
  return { success: false, errors: [{ code: 429, message }] };
}

function directivesOf(headers: Headers): string {
  return headers.get("cloudflare-cdn-cache-control") ?? headers.get("cache-control") ?? "";
}

function tagsOf(headers: Headers): Set<string> {
  const value = (headers.get("cache-tag") ?? "").slice(0, limits.tagBytes).toLowerCase();
  return new Set(value.split(",").map((tag) => tag.trim()));
}

/** RFC 9110, 13.1.2: the comparison is weak. */
function matches(condition: string | null, etag: string | null): boolean {
  if (!condition || !etag) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return condition.trim() === "*" || condition.split(",").some((tag) => opaque(tag) === opaque(etag));
}
