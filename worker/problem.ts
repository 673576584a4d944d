import type { Context } from "hono";
import { ConstraintViolated, DatabaseUnavailable } from "./platform/database.ts";
import { logError } from "./platform/log.ts";

/** RFC 9457 problem details; `type` is `/problems/<name>`. */
const problems = {
  "malformed-request": { status: 400, title: "The request is malformed" },
  "unknown-field": { status: 400, title: "The request names a field that does not exist" },
  "unknown-parameter": { status: 400, title: "The address has a parameter that does not exist" },
  "invalid-parameter": { status: 400, title: "A parameter has a value that is not possible" },
  "invalid-cursor": { status: 400, title: "The cursor does not belong to this list" },
  "not-signed-in": { status: 401, title: "Sign in, or send a token" },
  "not-allowed": { status: 403, title: "This is not allowed" },
  "cross-origin": { status: 403, title: "The request comes from another site" },
  "not-found": { status: 404, title: "Not found" },
  "method-not-allowed": { status: 405, title: "The method is not allowed here" },
  stale: { status: 409, title: "Someone saved before you" },
  conflict: { status: 409, title: "This does not fit the present state" },
  gone: { status: 410, title: "The feed has begun anew" },
  "too-large": { status: 413, title: "The request is too large" },
  "unsupported-media-type": { status: 415, title: "The body must be JSON" },
  "invalid-values": { status: 422, title: "Some values are not valid" },
  unavailable: { status: 503, title: "The database cannot be reached" },
  internal: { status: 500, title: "Something went wrong" },
} as const;

export type ProblemName = keyof typeof problems;

export interface ProblemDetail {
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string; readonly code?: string }[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the document, such as `current` of a stale save. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** Thrown where a request cannot be carried out; answered in one place by `answerProblem`. */
export class Problem extends Error {
  override readonly name: ProblemName;
  readonly more: ProblemDetail;

  constructor(name: ProblemName, more: ProblemDetail | string) {
    const detail = typeof more === "string" ? { detail: more } : more;
    super(detail.detail);
    this.name = name;
    this.more = detail;
  }

  get status() {
    return problems[this.name].status;
  }

  response(): Response {
    const { title, status } = problems[this.name];
    const { detail, errors, headers, members } = this.more;
    return Response.json(
      { type: `/problems/${this.name}`, title, status, detail, ...(errors && { errors }), ...members },
      {
        status,
        headers: { "cache-control": "no-store", ...headers, "content-type": "application/problem+json" },
      },
    );
  }
}

/** The problem that an error amounts to; what is not foreseen says nothing of itself to the outside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DatabaseUnavailable)
    return new Problem("unavailable", { detail: "Try again in a moment.", headers: { "retry-after": "2" } });
  if (error instanceof ConstraintViolated)
    return new Problem("conflict", "Someone changed this at the same moment.");
  logError("A request failed:", error);
  return new Problem("internal", "The request was not carried out. The error has been logged.");
}

/** Hono's `onError` for everything that answers in JSON. */
export function answerProblem(error: unknown, _context: Context): Response {
  return problemOf(error).response();
}
