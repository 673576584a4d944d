import { sql } from "drizzle-orm";
import { idempotency, sessions, signInLinks, tokens } from "../schema/editorial.ts";
import { forgetPresence } from "./manage/presence.ts";
import { runSchedules } from "./manage/schedules/run.ts";
import { statement } from "./platform/database.ts";
import { finishOutbox, type Press } from "./publishing/outbox.ts";
import { finishReprojections } from "./publishing/reprojection.ts";

const aDay = 24 * 60 * 60 * 1000;
/** An expired link is known for so many days more, so that whoever opens it is told. */
const linksKnown = 30;

/** Carries out what is scheduled, finishes what publishing left undone, and forgets what has expired. Running late, twice or at once does no harm. */
export async function everyMinute(press: Press): Promise<void> {
  await runSchedules(press);
  await finishReprojections(press);
  await finishOutbox(press);
  const now = press.now().toISOString();
  const daysAgo = (days: number) => new Date(press.now().getTime() - days * aDay).toISOString();
  await press.editorial.write([
    statement(sql`delete from ${idempotency} where at < ${daysAgo(1)}`),
    statement(sql`delete from ${sessions} where expires_at < ${now}`),
    statement(sql`delete from ${signInLinks} where expires_at < ${daysAgo(linksKnown)}`),
    statement(sql`delete from ${tokens} where expires_at < ${now}`),
    forgetPresence(press.now()),
  ]);
}
