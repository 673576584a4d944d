import type { PublishedDocument } from "../../../schema/collection.ts";
import type { events } from "../../../schema/collections/events.ts";
import { instantsInBelgrade } from "../../../schema/language/belgrade.ts";

/** Whole days, both counted; or instants, without an end where none is known. */
export type EventTimes =
  | { readonly first: string; readonly last: string }
  | { readonly start: string; readonly end: string | null };

type Timed = Pick<PublishedDocument<typeof events>, "date" | "endDate" | "startTime" | "endTime">;

/** When an event is; undefined without a day. Its times are those of clocks in Belgrade. */
export function timesOf({ date, endDate, startTime, endTime }: Timed): EventTimes | undefined {
  if (date === null) return undefined;
  const last = endDate !== null && endDate > date ? endDate : date;
  const start = startTime === null ? undefined : instantAt(date, startTime);
  if (start === undefined) return { first: date, last };
  if (endTime === null)
    return { start, end: last === date ? null : (instantAt(dayAfter(last), "00:00") ?? null) };
  const end = instantAt(last, endTime);
  if (end !== undefined && end > start) return { start, end };
  // What ends before it starts ends after midnight.
  return { start, end: instantAt(dayAfter(last), endTime) ?? null };
}

export function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** To the second; of two the earlier, and none in the hour that spring leaves out. */
function instantAt(date: string, time: string): string | undefined {
  return instantsInBelgrade(date, time)[0]?.replace(/\.\d+Z$/, "Z");
}
