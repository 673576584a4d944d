import { sql } from "drizzle-orm";
import * as v from "valibot";
import { accounts, sessions, signInLinks } from "../../schema/editorial.ts";
import { newId } from "../../schema/id.ts";
import { strict } from "../../schema/validation.ts";
import { type Row, statement } from "../platform/database.ts";
import { Problem } from "../problem.ts";
import { readBody } from "./body.ts";
import { notSignedIn, refuseOtherOrigins, sessionCookieName, sessionSecret } from "./caller.ts";
import { hashOf, newSecret } from "./credentials.ts";
import { ask, type ManageContext } from "./environment.ts";
import { invalidParameter, parametersOf } from "./parameters.ts";

/** Seconds a session lasts. */
const lifetime = 14 * 24 * 60 * 60;

/** `GET /session`: who is asking. With `optional` nobody is an answer too, and not a mistake in the browser's eyes. */
export async function readSession(context: ManageContext): Promise<Response> {
  const { optional = "false" } = parametersOf(context, ["optional"]);
  if (optional !== "true" && optional !== "false")
    throw invalidParameter("optional", "must be true or false");
  const caller = await ask(context).who();
  if (!caller && optional === "false") throw notSignedIn();
  return context.json({ data: caller ? { account: caller.account, scopes: caller.scopes } : null });
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
  const [, , , entered = [], found = []] = await press.editorial.write([
    statement(sql`update ${signInLinks} set session = ${session}
      where hash = ${link} and session is null and expires_at > ${at}`),
    statement(sql`insert into ${sessions} (hash, account, created_at, expires_at)
      select ${session}, account, ${at}, ${expiresAt} from ${signInLinks} where hash = ${link} and session = ${session}`),
    statement(sql`update ${accounts} set signed_in_at = ${at}
      where id = (select account from ${sessions} where hash = ${session})`),
    statement(sql`insert into audit (id, at, actor, action, entry, detail)
      select ${newId()}, ${at}, account, 'sign-in', null, null from ${sessions} where hash = ${session} returning actor`),
    statement(sql`select session from ${signInLinks} where hash = ${link}`),
  ]);
  if (entered.length === 0) throw notValid(found[0]);
  setCookie(context, secret, lifetime);
  return context.json({ data: { signedIn: true } }, 201);
}

/** Whoever holds a link that was one may know what became of it; of any other secret nothing is told. */
function notValid(link: Row | undefined): Problem {
  const reason = !link ? "unknown" : link.session === null ? "expired" : "used";
  const detail = {
    unknown: "There is no such link: it is not complete, or it has long expired.",
    expired: "The link has expired.",
    used: "The link has been used, and a link signs in once.",
  }[reason];
  return new Problem("not-signed-in", { detail, members: { reason } });
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
