import { type Day, makeDay, monthGenitives, monthNames, readDay, writeDay } from "./calendar.ts";
import { fold } from "./fold.ts";

const longest = 120;
const monthByName = new Map<string, number>();
const locatives = monthGenitives.map((name) => name.replace(/a$/, "u"));
for (const names of [monthNames.sr, monthGenitives, locatives, monthNames.en]) {
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

"i ii iii iv v vi vii viii ix x xi xii".split(" ").forEach((numeral, index) => {
  monthByName.set(numeral, index + 1);
});

// What may stand beside a date and adds nothing to it.
const weekdays =
  /\b(?:(?:ponedelj|utor|cetvrt|pet)(?:ak|kom)|(?:sred|subot|nedelj)[aeu]|[a-z]+day|(?:pon|uto|sre|cet|pet|sub|ned)(?=[.,\s]))\b[.,]?/g;
const years = /\b(?:godin[aeu]|god|year)\b\.?|\bg\./g;
const prepositions = /^(?:dana|u|na|on|in)\s|\b(?:of|the)\s/g;

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
    .replace(/[\u2010-\u2012\u2212]/g, "-")
    .replace(/['’](?=\d\d\.?$)/, " ")
    .replace(years, " ")
    .replace(weekdays, " ")
    .trim()
    .replace(prepositions, "")
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .trim();
  const stored = readDay(plain);
  if (stored) return makeDay(stored.year, stored.month, stored.day);
  const parts = plain.match(/\d+|[a-z]+/g) ?? [];
  if (/[^a-z\d\s.,/-]/.test(plain)) return null;
  return fromParts(parts) ?? fromParts(year === undefined ? inThisCentury(parts) : [...parts, String(year)]);
}

/** "feb 26" is a month; "26. feb" is a day of no year. */
function inThisCentury(parts: readonly string[]): readonly string[] {
  const [name = "", year = "", ...more] = parts;
  return /^[a-z]/.test(name) && /^\d\d$/.test(year) && more.length === 0 ? [name, `20${year}`] : parts;
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
