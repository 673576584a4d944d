import { sql } from "drizzle-orm";
import { accounts, type Role, type Scope, scopes, sessions, tokens } from "../../schema/editorial.ts";
import { type Row, type Statement, statement } from "../platform/database.ts";
import { Problem } from "../problem.ts";
import { finishOutbox, type Press, unprojectedEntries } from "../publishing/outbox.ts";
import { hashOf } from "./credentials.ts";

/** Who asks, and what they may do. */
export interface Caller {
  /** The account's id, or `token:<id>`. */
  readonly actor: string;
  readonly account: { readonly id: string; readonly email: string; readonly role: Role } | null;
  readonly scopes: readonly Scope[];
}

/** Asks the editorial database as the caller of this request: nothing is told before the caller is known. */
export interface Ask {
  /** Undefined where the request has no valid session or token. */
  readonly who: () => Promise<Caller | undefined>;
  /** One round trip: the caller's credential is checked in the same batch, and the rows are kept back without it. */
  readonly read: (scope: Scope, statements?: readonly Statement[]) => Promise<Asked>;
}

export interface Asked {
  readonly caller: Caller;
  readonly rows: readonly (readonly Row[])[];
}

/** What lies in the outbox longer than this was forgotten by whoever put it there; milliseconds. */
const forgottenAfter = 30_000;

/** True while a request of this isolate finishes the outbox, so that many requests at once do not all do it. */
let finishing = false;

async function finishForgotten(press: Press): Promise<void> {
  finishing = true;
  try {
    await finishOutbox(press, forgottenAfter);
  } finally {
    finishing = false;
  }
}

const scopesOfRole: Readonly<Record<Role, readonly Scope[]>> = {
  administrator: scopes,
  editor: ["read", "write", "publish"],
};

/** Each scope includes those before it. */
const scopesOfToken = (scope: Scope): readonly Scope[] => scopes.slice(0, scopes.indexOf(scope) + 1);

export function askAs(request: Request, press: Press): Ask {
  const find = async (statements: readonly Statement[]): Promise<Asked | undefined> => {
    const credential = credentialOf(request);
    if (!credential) return undefined;
    if (credential.cookie) refuseOtherOrigins(request);
    const now = press.now();
    const [callers = [], forgotten = [], ...rows] = await press.editorial.read([
      callerStatement(await hashOf(credential.secret), now),
      statement(sql`${unprojectedEntries(now, forgottenAfter)} limit 1`),
      ...statements,
    ]);
    const caller = callerOf(callers[0], credential.cookie);
    if (!caller) return undefined;
    if (forgotten.length > 0 && !finishing) press.afterwards(finishForgotten(press));
    return { caller, rows };
  };
  return {
    who: async () => (await find([]))?.caller,
    async read(scope, statements = []) {
      const asked = await find(statements);
      if (!asked) throw notSignedIn();
      if (!asked.caller.scopes.includes(scope))
        throw new Problem("not-allowed", `This needs the scope "${scope}".`);
      return asked;
    },
  };
}

/** True where a session or a token is named at all, be it valid or not: without one nothing is read of a request. */
export function namesCredential(request: Request): boolean {
  return credentialOf(request) !== undefined;
}

export function notSignedIn(): Problem {
  return new Problem("not-signed-in", {
    detail: "The request has no valid session or token.",
    headers: { "www-authenticate": 'Bearer realm="manage"' },
  });
}

interface Credential {
  readonly secret: string;
  readonly cookie: boolean;
}

function credentialOf(request: Request): Credential | undefined {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) {
    const secret = /^Bearer +([\w-]+)$/i.exec(authorization)?.[1];
    return secret ? { secret, cookie: false } : undefined;
  }
  const secret = sessionSecret(request);
  return secret ? { secret, cookie: true } : undefined;
}

/** The `__Host-` prefix binds the cookie to this host over HTTPS; plain HTTP, as on localhost, cannot have it. */
export function sessionCookieName(request: Request): string {
  return new URL(request.url).protocol === "https:" ? "__Host-prelo-session" : "prelo-session";
}

export function sessionSecret(request: Request): string | undefined {
  const name = sessionCookieName(request);
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === name && value) return value;
  }
  return undefined;
}

/** Browsers send a cookie whoever asks, so what is unsafe must come from our own pages. */
export function refuseOtherOrigins(request: Request): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const own = origin === null ? site === "same-origin" : origin === new URL(request.url).origin;
  if (!own) throw new Problem("cross-origin", "With a session, only the desk itself may change things.");
}

function callerStatement(hash: string, now: Date): Statement {
  const instant = now.toISOString();
  return statement(sql`
    select a.id account, a.email, a.role, null token, null scope from ${sessions} s join ${accounts} a on a.id = s.account
      where s.hash = ${hash} and s.expires_at > ${instant}
    union all
    select null, null, null, t.id, t.scope from ${tokens} t
      where t.hash = ${hash} and (t.expires_at is null or t.expires_at > ${instant})`);
}

function callerOf(row: Row | undefined, cookie: boolean): Caller | undefined {
  if (!row) return undefined;
  if (row.account !== null) {
    if (!cookie) return undefined;
    const role = row.role as Role;
    const account = { id: String(row.account), email: String(row.email), role };
    return { actor: account.id, account, scopes: scopesOfRole[role] };
  }
  if (cookie) return undefined;
  return { actor: `token:${row.token}`, account: null, scopes: scopesOfToken(row.scope as Scope) };
}
