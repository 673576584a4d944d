import { sql } from "drizzle-orm";
import { accounts, type Role, type Scope, signInLinks, tokens } from "../../schema/editorial.ts";
import { newId } from "../../schema/id.ts";
import { build, type Statement, statement } from "../platform/database.ts";

/** A new secret with the statements that make it known to the editorial database, which keeps its hash alone. */
export interface Issued {
  readonly secret: string;
  readonly statements: readonly Statement[];
}

const linkLifetime = 24 * 60 * 60 * 1000;

/** 256 random bits, in hexadecimal. */
export function newSecret(): string {
  return hexadecimal(crypto.getRandomValues(new Uint8Array(32)));
}

/** SHA-256, which suffices for secrets that are random. */
export async function hashOf(secret: string): Promise<string> {
  return hexadecimal(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret))));
}

/** Node 24, which issues the operator's secrets, has no `toHex` yet. */
function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** An API token; it begins with `prelo_`, so that leaked ones can be searched for. */
export async function tokenStatements(token: {
  readonly name: string;
  readonly scope: Scope;
  readonly expiresAt?: string;
}): Promise<Issued> {
  const secret = `prelo_${newSecret()}`;
  const insert = build.insert(tokens).values({
    id: newId(),
    hash: await hashOf(secret),
    name: token.name,
    scope: token.scope,
    createdAt: new Date().toISOString(),
    expiresAt: token.expiresAt ?? null,
  });
  return { secret, statements: [statement(insert)] };
}

/** A link that signs in once within a day. A new address becomes an account; a role given changes an existing one. */
export async function signInLinkStatements(account: {
  readonly email: string;
  readonly role?: Role;
}): Promise<Issued> {
  const secret = newSecret();
  const email = account.email.trim().toLowerCase();
  const now = new Date();
  const insertAccount = build
    .insert(accounts)
    .values({ id: newId(), email, role: account.role ?? "editor", createdAt: now.toISOString() })
    .onConflictDoUpdate({ target: accounts.email, set: account.role ? { role: account.role } : { email } });
  const insertLink = sql`insert into ${signInLinks} (hash, account, created_at, expires_at)
    select ${await hashOf(secret)}, id, ${now.toISOString()}, ${new Date(now.getTime() + linkLifetime).toISOString()}
    from ${accounts} where email = ${email}`;
  return { secret, statements: [statement(insertAccount), statement(insertLink)] };
}
