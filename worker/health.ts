import { sql } from "drizzle-orm";
import { outbox } from "../schema/editorial.ts";
import journal from "../schema/migrations/meta/_journal.json" with { type: "json" };
import { meta } from "../schema/published.ts";
import { type Reader, type Row, type Statement, statement } from "./platform/database.ts";
import type { Press } from "./publishing/outbox.ts";
import { definitionsHash } from "./publishing/rebuild.ts";

const headers = { "cache-control": "no-store" };

/** The Worker runs; nothing else is asked. */
export function alive(): Response {
  return Response.json({ status: "ok" }, { headers });
}

/** Both databases answer, and have the definitions that this Worker has. */
export async function ready(press: Press): Promise<Response> {
  const [migrated, oldest, built] = await Promise.all([
    firstRow(press.editorial, statement(sql`select max(created_at) at from __drizzle_migrations`)),
    firstRow(
      press.editorial,
      statement(sql`select min(created_at) at from ${outbox} where invalidate_at is null`),
    ),
    firstRow(press.published, statement(sql`select value from ${meta} where key = 'definitions'`)),
  ]);
  const editorial = migrated && oldest ? "ok" : "unreachable";
  const published = built ? "ok" : "unreachable";
  const schema = !migrated || !built ? "unknown" : (await isPresent(migrated, built)) ? "ok" : "differs";
  const isReady = editorial === "ok" && schema === "ok";
  const waiting = typeof oldest?.at === "string" ? press.now().getTime() - Date.parse(oldest.at) : 0;
  const report = {
    status: isReady ? "ready" : "not ready",
    editorial,
    published,
    schema,
    oldestOutboxSeconds: Math.round(waiting / 1000),
  };
  return Response.json(report, {
    status: isReady ? 200 : 503,
    headers: isReady ? headers : { ...headers, "retry-after": "5" },
  });
}

/** The migrations of a later Worker only add to what this one knows. */
async function isPresent(migrated: Row, built: Row): Promise<boolean> {
  const newest = Math.max(...journal.entries.map(({ when }) => when));
  return Number(migrated.at) >= newest && built.value === (await definitionsHash());
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
