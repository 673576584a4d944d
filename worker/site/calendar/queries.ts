import { sql } from "drizzle-orm";
import { events } from "../../../schema/collections/events.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { documentOf } from "../../../schema/published.ts";
import { prepared, type Reader } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { settingsIn, settingsStatement } from "../frame/settings.ts";
import { columnNames, columnsOf } from "../reading/columns.ts";
import { type EntryValues, entryAt, entryValues, here } from "../reading/entry.ts";
import { redirectIn, redirectStatement } from "../reading/redirect.ts";
import { inLocale, standInOf } from "../reading/stand-in.ts";

/** A calendar holds the newest of them; what is older is on the site. */
const most = 500;

const shown = [
  "title",
  "summary",
  "state",
  "date",
  "endDate",
  "startTime",
  "endTime",
  "venue",
  "place",
  "online",
] as const;

const columns = () => columnsOf(events, shown);
const names = () => columnNames(events, shown);

const newest = prepared<{ locale: string; standIn: string }>(
  () => sql`select ${columns()} from ${tableOf(events).table}
    where locale = ${sql.placeholder("locale")} or (locale = ${sql.placeholder("standIn")} and sole = 1)
    order by date desc, entry desc limit ${sql.raw(String(most))}`,
  names,
);

const one = prepared<EntryValues>(
  () =>
    sql`select ${columns()} from ${tableOf(events).table} where entry = ${entryAt(events)} and locale in ${here}`,
  names,
);

export async function readCalendar(published: Reader, locale: Locale) {
  const [settings, rows = []] = await published.read([
    settingsStatement(locale),
    newest({ locale, standIn: standInOf[locale] }),
  ]);
  return { settings: settingsIn(locale, settings), events: rows.map((row) => documentOf(events, row)) };
}

export async function readEvent(published: Reader, locale: Locale, slug: string, path: string) {
  const [settings, moved, rows = []] = await published.read([
    settingsStatement(locale),
    redirectStatement(path),
    one(entryValues(locale, slug)),
  ]);
  const found = rows.map((row) => documentOf(events, row));
  return {
    settings: settingsIn(locale, settings),
    event: inLocale(found, locale),
    movedTo: redirectIn(moved),
  };
}
