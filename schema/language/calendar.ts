import type { Language } from "./locale.ts";

/** A date or a month as it is stored: "2020-12-24", "2020-07". */
export interface Day {
  readonly year: number;
  readonly month: number;
  /** Absent in a month. */
  readonly day?: number;
}

export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  sr: "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** After a preposition: od juna 2020. */
export const monthGenitives: readonly string[] =
  "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra".split(" ");

export function readDay(stored: string): Day | null {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(stored);
  if (!found) return null;
  const [, year, month, day] = found;
  return makeDay(Number(year), Number(month), day === undefined ? undefined : Number(day));
}

/** Null where the calendar has no such day. */
export function makeDay(year: number, month: number, day?: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

export function writeDay({ year, month, day }: Day): string {
  const written = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  return day === undefined ? written : `${written}-${String(day).padStart(2, "0")}`;
}

/** Months from the first to the last, both counted; a month that is not full counts only if a day of it is left over. */
export function monthsBetween(start: Day, end: Day): number {
  const apart = (end.year - start.year) * 12 + end.month - start.month;
  if (start.day === undefined || end.day === undefined) return apart + 1;
  return end.day >= start.day ? apart + 1 : Math.max(apart, 1);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
