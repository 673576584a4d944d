import { listPathOf, pathOf } from "../../../schema/collection.ts";
import { events } from "../../../schema/collections/events.ts";
import type { Locale } from "../../../schema/language/locale.ts";

/** The calendar of all events, to subscribe to. */
export function calendarPathOf(locale: Locale): string {
  return `${listPathOf(events, locale)}.ics`;
}

/** One event, to put into a calendar; null for one without an address. */
export function eventFilePathOf(locale: Locale, slug: string | null): string | null {
  const path = pathOf(events, locale, slug);
  return path && `${path}.ics`;
}
