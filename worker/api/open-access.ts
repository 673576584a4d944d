import type { MiddlewareHandler } from "hono";
import { Problem } from "../problem.ts";

const methods = "GET, HEAD, OPTIONS";

const readOnly = new Problem("method-not-allowed", {
  detail: "This API is read-only.",
  headers: { allow: methods },
});

/** Pages of any origin may read, and nobody can do more than read. */
export function openAccess(): MiddlewareHandler {
  return async function openAccess(context, next) {
    const { method } = context.req;
    if (method === "OPTIONS") context.res = preflight(context.req.raw);
    else if (method === "GET" || method === "HEAD") await next();
    else context.res = readOnly.response();
    open(context.res.headers);
  };
}

function preflight(request: Request): Response {
  const headers = new Headers({ allow: methods, "access-control-allow-methods": methods });
  headers.set("access-control-max-age", "86400");
  headers.set("vary", "access-control-request-headers");
  const asked = request.headers.get("access-control-request-headers");
  if (asked !== null) headers.set("access-control-allow-headers", asked);
  return new Response(null, { status: 204, headers });
}

/** The headers that every answer has, errors too. */
function open(headers: Headers): void {
  headers.set("access-control-allow-origin", "*");
  headers.set("access-control-expose-headers", "ETag, Location, Retry-After");
  headers.set("x-content-type-options", "nosniff");
}
