import type { Context } from "hono";
import type { Press } from "../publishing/outbox.ts";
import { type Ask, askAs } from "./caller.ts";

/** What the management API is handed: both databases and the edge cache. */
export type ManageEnvironment = { Bindings: { readonly press: Press } };

export type ManageContext = Context<ManageEnvironment>;

export function ask(context: ManageContext): Ask {
  return askAs(context.req.raw, context.env.press);
}
