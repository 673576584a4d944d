import { sql } from "drizzle-orm";
import * as v from "valibot";
import { accounts, sessions, signInLinks } from "../../schema/editorial.ts";
import { newId } from "../../schema/id.ts";
import { strict } from "../../schema/validation.ts";
import { statement } from "../platform/database.ts";
import { Problem } from "../problem.ts";
import { readBody } from "./body.ts";
import { refuseOtherOrigins, sessionCookieName, sessionSecret } from "./caller.ts";
import { hashOf, newSecret } from "./credentials.ts";
import { ask, type ManageContext } from "./environment.ts";

/** Seconds a session lasts. */
const lifetime = 14 * 24 * 60 * 60;

/** `GET /session`: who is asking. */
export async function readSession(context: ManageContext): Promise<Response> {
  const { caller } = await ask(context).read("read");
  return context.json({ data: { account: caller.account, scopes: caller.scopes } });
}

/** `POST /session`: a link is used up by the same batch that makes its session, so that it never makes two. */
export async function signIn(context: ManageContext): Promise<Response> {
  refuseOtherOrigins(context.req.raw);
  const { token } = await readBody(
    context.req.raw,
    strict({ token: v.pipe(v.string("text"), v.maxLength(200, "too-long:200")) }),
  );
  const { press } = context.env;
  const now = press.now();
  const at = now.toISOString();
  const expiresAt = new Date(now.getTime() + lifetime * 1000).toISOString();
  const secret = newSecret();
  const [link, session] = [await hashOf(token), await hashOf(secret)];
  const [, , , rows = []] = await press.editorial.write([
    statement(sql`update ${signInLinks} set session = ${session}
      where hash = ${link} and session is null and expires_at > ${at}`),
    statement(sql`insert into ${sessions} (hash, account, created_at, expires_at)
      select ${session}, account, ${at}, ${expiresAt} from ${signInLinks} where hash = ${link} and session = ${session}`),
    statement(sql`update ${accounts} set signed_in_at = ${at}
      where id = (select account from ${sessions} where hash = ${session})`),
    statement(sql`insert into audit (id, at, actor, action, entry, detail)
      select ${newId()}, ${at}, account, 'sign-in', null, null from ${sessions} where hash = ${session} returning actor`),
  ]);
  if (rows.length === 0)
    throw new Problem("not-signed-in", "The link is not valid: it was used, or it is too old.");
  setCookie(context, secret, lifetime);
  return context.json({ data: { signedIn: true } }, 201);
}

/** `DELETE /session`: signs out; asking again changes nothing. */
export async function signOut(context: ManageContext): Promise<Response> {
  refuseOtherOrigins(context.req.raw);
  const secret = sessionSecret(context.req.raw);
  if (secret)
    await context.env.press.editorial.write([
      statement(sql`delete from ${sessions} where hash = ${await hashOf(secret)}`),
    ]);
  setCookie(context, "", 0);
  return context.body(null, 204);
}

function setCookie(context: ManageContext, value: string, seconds: number): void {
  const name = sessionCookieName(context.req.raw);
  const secure = name.startsWith("__Host-") ? "; Secure" : "";
  context.header(
    "set-cookie",
    `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`,
  );
}
