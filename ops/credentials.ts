import { and, eq, isNotNull } from "drizzle-orm";
import { accounts, type Role, type Scope } from "../schema/editorial.ts";
import { signInLinkStatements, tokenStatements } from "../worker/manage/credentials.ts";
import { build, openDatabase, type Statement, statement } from "../worker/platform/database.ts";
import type { Database } from "./databases.ts";

export interface TokenRequest {
  name: string;
  scope: Scope;
  expiresAt?: string;
}

/** The secret of a new API token; the database keeps its hash alone. */
export async function createToken(editorial: Database, request: TokenRequest): Promise<string> {
  return issue(editorial, await tokenStatements(request));
}

/** A link that signs in once; the account is made if it is new. */
export async function createSignInLink(
  editorial: Database,
  origin: string,
  account: { email: string; role?: Role },
): Promise<string> {
  const secret = await issue(editorial, await signInLinkStatements(account));
  return `${origin}/admin/sign-in#${secret}`;
}

async function issue(
  editorial: Database,
  { secret, statements }: { secret: string; statements: readonly Statement[] },
): Promise<string> {
  await openDatabase(editorial.url, editorial.token, editorial.readToken).write(statements);
  return secret;
}

export async function administratorHasSignedIn(editorial: Database): Promise<boolean> {
  const { read } = openDatabase(editorial.url, editorial.token, editorial.readToken);
  const query = build
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, "administrator"), isNotNull(accounts.signedInAt)))
    .limit(1);
  const [rows] = await read([statement(query)]);
  return (rows?.length ?? 0) > 0;
}
