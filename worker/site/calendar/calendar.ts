import type { PublishedDocument } from "../../../schema/collection.ts";
import type { events } from "../../../schema/collections/events.ts";
import type { Point } from "../../../schema/fields/place.ts";
import type { eventStates } from "../../../schema/vocabularies/event-states.ts";
import { dayAfter, timesOf } from "../parts/event-instants.ts";

export type CalendarEvent = PublishedDocument<typeof events>;

interface Calendar {
  readonly name: string;
  readonly origin: string;
  /** The calendar's own address; none for a file that is taken once. */
  readonly source?: string;
  readonly events: readonly CalendarEvent[];
}

const statusOf: { readonly [state in keyof typeof eventStates]: string } = {
  planned: "CONFIRMED",
  held: "CONFIRMED",
  cancelled: "CANCELLED",
};

/** An iCalendar file, RFC 5545 and 7986. Instants are in UTC, so that it needs no rules of time zones. */
export function calendarOf({ name, origin, source, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${text(`-//${new URL(origin).hostname}//Prelo//EN`)}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    ...(source
      ? [
          `SOURCE;VALUE=URI:${origin}${source}`,
          "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
          "X-PUBLISHED-TTL:PT12H",
        ]
      : []),
    ...events.flatMap((event) => eventLines(event, origin)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, origin: string): readonly string[] {
  const when = whenLines(event);
  if (when.length === 0) return [];
  const { id, version, updatedAt, publishedAt, title, summary, url, state, online, locale, place } = event;
  const states: Readonly<Record<string, string>> = statusOf;
  return [
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${instant(updatedAt)}`,
    `CREATED:${instant(publishedAt)}`,
    `LAST-MODIFIED:${instant(updatedAt)}`,
    `SEQUENCE:${version}`,
    ...when,
    `SUMMARY;LANGUAGE=${locale}:${text(title ?? "")}`,
    ...(summary ? [`DESCRIPTION;LANGUAGE=${locale}:${text(summary)}`] : []),
    ...locationLines(event),
    ...(place?.point ? [`GEO:${pointOf(place.point)}`] : []),
    ...(online ? [`CONFERENCE;VALUE=URI:${uri(online)}`] : []),
    ...(url ? [`URL:${uri(origin + url)}`] : []),
    `STATUS:${states[state ?? ""] ?? "CONFIRMED"}`,
    "END:VEVENT",
  ];
}

/** Whole days end before the day after the last; an instant alone is an event without a length. */
function whenLines(event: CalendarEvent): readonly string[] {
  const times = timesOf(event);
  if (!times) return [];
  if ("first" in times)
    return [`DTSTART;VALUE=DATE:${day(times.first)}`, `DTEND;VALUE=DATE:${day(dayAfter(times.last))}`];
  return [`DTSTART:${instant(times.start)}`, ...(times.end ? [`DTEND:${instant(times.end)}`] : [])];
}

function locationLines({ venue, online, locale }: CalendarEvent): readonly string[] {
  const where = venue ?? online;
  return where === null ? [] : [`LOCATION;LANGUAGE=${locale}:${text(where)}`];
}

const day = (date: string) => date.replaceAll("-", "");

const instant = (at: string) => `${at.slice(0, 19).replace(/[-:]/g, "")}Z`;

const pointOf = ({ lat, lon }: Point) => `${lat};${lon}`;

const uri = (address: string) => new URL(address).href;

/** TEXT, RFC 5545 section 3.3.11. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\t/g, " ");
}

const encoder = new TextEncoder();
const longestLine = 75;

/** Lines of at most 75 octets, RFC 5545 section 3.1, none of which ends within a character. */
function folded(line: string): string {
  if (encoder.encode(line).length <= longestLine) return line;
  let written = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      written += "\r\n ";
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}
