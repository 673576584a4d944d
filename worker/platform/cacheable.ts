import { everythingTag } from "./edge-cache.ts";

/**
 * Answers that the edge may keep for five minutes, and for a day while the origin fails; browsers ask each time, with
 * an ETag. `must-revalidate` and `s-maxage` are absent because they turn `stale-if-error` off at the edge.
 */
const edge = "public, max-age=300, stale-if-error=86400";

export interface CacheableOptions {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
}

/** A public answer with its ETag; 304 without a body where the reader has it already. */
export async function cacheable(
  request: Request,
  body: string,
  options: CacheableOptions,
): Promise<Response> {
  const { status = 200 } = options;
  const bytes = encoder.encode(body);
  const etag = await etagOf(bytes);
  const headers = new Headers(options.headers);
  headers.set("cache-control", "public, max-age=0");
  headers.set("cloudflare-cdn-cache-control", edge);
  headers.set("cache-tag", [...new Set([everythingTag, ...options.tags])].join(","));
  headers.set("etag", etag);
  if (status === 200 && matches(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : bytes, { status, headers });
}

const encoder = new TextEncoder();

/** A hash of the body: the first half of its SHA-256. */
async function etagOf(body: ReturnType<typeof encoder.encode>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body), 0, 16);
  return `"${digest.toHex()}"`;
}

/** If-None-Match, RFC 9110 section 13.1.2: a list or `*`, compared weakly. */
function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === etag);
}
