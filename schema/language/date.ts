import { lettersToCyrillic } from "./alphabet.ts";
import { type Day, makeDay, monthGenitives, monthNames, readDay } from "./calendar.ts";
import { type Locale, languageOf } from "./locale.ts";

/** "24. decembar 2020.", or "24. 12. 2020."; a value that is no date is shown as it is. */
export function formatDate(locale: Locale, date: string, style: "long" | "short" = "long"): string {
  const day = readDay(date);
  if (day?.day === undefined) return date;
  if (style === "long") return withYear(locale, day);
  if (locale !== "en") return `${day.day}. ${day.month}. ${day.year}.`;
  return `${twoDigits(day.day)}/${twoDigits(day.month)}/${day.year}`;
}

export function formatMonth(locale: Locale, month: string): string {
  const day = readDay(month);
  return day ? withYear(locale, { year: day.year, month: day.month }) : month;
}

/** Of months or of dates; without an end it is open. What both ends share is written once. */
export function formatPeriod(locale: Locale, start: string, end: string | null): string {
  const from = readDay(start);
  if (!from) return end === null ? start : `${start} – ${end}`;
  if (end === null) return formatOpenPeriod(locale, from);
  const to = readDay(end);
  if (!to) return `${start} – ${end}`;
  if (start === end) return withYear(locale, from);
  if (from.year !== to.year) {
    const first = inScript(locale, `${dayAndMonth(locale, from)} ${from.year}`);
    return `${first} – ${withYear(locale, to)}`;
  }
  if (from.day === undefined || to.day === undefined) {
    return `${inScript(locale, dayAndMonth(locale, from))}–${withYear(locale, to)}`;
  }
  if (from.month === to.month) return `${from.day}–${withYear(locale, to)}`;
  return `${inScript(locale, dayAndMonth(locale, from))} – ${withYear(locale, to)}`;
}

/** A period of days; one of whole months is told in months, which says the same in fewer words. */
export function formatDays(locale: Locale, start: string, end: string | null): string {
  const last = end === null ? null : readDay(end);
  const whole = last?.day !== undefined && !makeDay(last.year, last.month, last.day + 1);
  if (end === null || !whole || !start.endsWith("-01")) return formatPeriod(locale, start, end);
  return formatPeriod(locale, monthOf(start), monthOf(end));
}

const monthOf = (date: string) => date.slice(0, "2020-01".length);

function formatOpenPeriod(locale: Locale, { year, month, day }: Day): string {
  if (locale === "en") return `from ${withYear(locale, { year, month, ...(day && { day }) })}`;
  const name = monthGenitives[month - 1] ?? "";
  return inScript(locale, `od ${day === undefined ? "" : `${day}. `}${name} ${year}.`);
}

function withYear(locale: Locale, day: Day): string {
  const end = locale === "en" ? "" : ".";
  return inScript(locale, `${dayAndMonth(locale, day)} ${day.year}${end}`);
}

function dayAndMonth(locale: Locale, { month, day }: Day): string {
  const name = monthNames[languageOf(locale)][month - 1] ?? "";
  if (day === undefined) return name;
  return locale === "en" ? `${day} ${name}` : `${day}. ${name}`;
}

function inScript(locale: Locale, text: string): string {
  return locale === "sr-Cyrl" ? lettersToCyrillic(text) : text;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
