import { sql } from "drizzle-orm";
import { outbox } from "../schema/editorial.ts";
import { meta } from "../schema/published.ts";
import { type Reader, type Row, type Statement, statement } from "./platform/database.ts";
import type { Press } from "./publishing/outbox.ts";
import { definitionsHash } from "./publishing/rebuild.ts";

const headers = { "cache-control": "no-store" };

/** The Worker runs; nothing else is asked. */
export function alive(): Response {
  return Response.json({ status: "ok" }, { headers });
}

/** Both databases answer, and the published one is built from the definitions that this Worker has. */
export async function ready(press: Press): Promise<Response> {
  const [oldest, built] = await Promise.all([
    firstRow(
      press.editorial,
      statement(sql`select min(created_at) at from ${outbox} where invalidate_at is null`),
    ),
    firstRow(press.published, statement(sql`select value from ${meta} where key = 'definitions'`)),
  ]);
  const schema = built !== undefined && built.value === (await definitionsHash());
  const isReady = oldest !== undefined && schema;
  const waiting = typeof oldest?.at === "string" ? press.now().getTime() - Date.parse(oldest.at) : 0;
  const report = {
    status: isReady ? "ready" : "not ready",
    editorial: oldest === undefined ? "unreachable" : "ok",
    published: built === undefined ? "unreachable" : "ok",
    schema: schema ? "ok" : "differs",
    oldestOutboxSeconds: Math.round(waiting / 1000),
  };
  return Response.json(report, {
    status: isReady ? 200 : 503,
    headers: isReady ? headers : { ...headers, "retry-after": "5" },
  });
}

/** The first row of an answer, or undefined where there is no answer: that is what is being asked. */
async function firstRow(database: Reader, question: Statement): Promise<Row | undefined> {
  try {
    const [[row] = []] = await database.read([question]);
    return row ?? {};
  } catch {
    return undefined;
  }
}
