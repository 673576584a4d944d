import { type Day, makeDay, monthGenitives, monthNames, readDay, writeDay } from "./calendar.ts";
import { fold } from "./fold.ts";

const longest = 120;
const monthByName = new Map<string, number>();
for (const names of [monthNames.sr, monthGenitives, monthNames.en]) {
  names.forEach((name, index) => {
    monthByName.set(name.toLowerCase(), index + 1);
    monthByName.set(name.slice(0, 3).toLowerCase(), index + 1);
  });
}
for (const [name, month] of [
  ["sept", 9],
  ["juni", 6],
  ["juna", 6],
  ["juli", 7],
  ["august", 8],
] as const) {
  monthByName.set(name, month);
}

/** A date as people write it, in Serbian or English, as "2020-12-24"; null if it is not understood. */
export function parseDate(text: string): string | null {
  const day = parseDay(text);
  return day?.day === undefined ? null : writeDay(day);
}

/** A month as people write it, as "2020-07". */
export function parseMonth(text: string): string | null {
  const day = parseDay(text);
  return day && day.day === undefined ? writeDay(day) : null;
}

/** A date or a month; with a year to borrow, also one that names none. */
export function parseDay(text: string, year?: number): Day | null {
  if (text.length > longest) return null;
  const plain = fold(text)
    .replace(/\b(?:godine|godina|god|year)\b\.?|\bg\./g, " ")
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .trim();
  const stored = readDay(plain);
  if (stored) return makeDay(stored.year, stored.month, stored.day);
  const parts = plain.match(/\d+|[a-z]+/g) ?? [];
  if (/[^a-z\d\s.,/-]/.test(plain)) return null;
  return fromParts(parts) ?? (year === undefined ? null : fromParts([...parts, String(year)]));
}

function fromParts(parts: readonly string[]): Day | null {
  const names = parts.filter((part) => /[a-z]/.test(part));
  if (names.length > 1 || parts.length > 3) return null;
  const year = parts.at(-1) ?? "";
  if (!/^\d{4}$/.test(year)) return null;
  const before = parts.slice(0, -1);
  if (before.length === 0 || before.some((part) => /^\d{3}/.test(part))) return null;
  const [name] = names;
  if (name === undefined) {
    // Day before month, as both Serbian and British English have it.
    const [month, day] = before.toReversed();
    return makeDay(Number(year), Number(month), day === undefined ? undefined : Number(day));
  }
  const month = monthByName.get(name);
  const day = before.find((part) => part !== name);
  return month === undefined
    ? null
    : makeDay(Number(year), month, day === undefined ? undefined : Number(day));
}
