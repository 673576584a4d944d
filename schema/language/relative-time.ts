import { lettersToCyrillic } from "./alphabet.ts";
import { type TimeUnit, timeUnits } from "./duration.ts";
import type { Locale } from "./locale.ts";
import { plural } from "./plural.ts";

const steps: readonly [seconds: number, unit: TimeUnit][] = [
  [31_557_600, "year"],
  [2_629_800, "month"],
  [86_400, "day"],
  [3_600, "hour"],
  [60, "minute"],
];

/** The one of them that another form follows pre and za. */
const yearFrom = { ...timeUnits.year.sr, one: "godinu" };

/** How far an instant lies from another: "pre 2 sata", "in 3 days". */
export function formatRelative(locale: Locale, instant: string, now: string): string {
  const seconds = (Date.parse(instant) - Date.parse(now)) / 1000;
  if (Number.isNaN(seconds)) return instant;
  const step = steps.find(([size]) => Math.abs(seconds) >= size);
  if (!step) return locale === "en" ? "just now" : inScript(locale, "upravo sada");
  const [size, unit] = step;
  const n = Math.floor(Math.abs(seconds) / size);
  if (locale === "en") {
    const amount = `${n} ${plural(locale, n, timeUnits[unit].en)}`;
    return seconds < 0 ? `${amount} ago` : `in ${amount}`;
  }
  const noun = plural(locale, n, unit === "year" ? yearFrom : timeUnits[unit].sr);
  return inScript(locale, `${seconds < 0 ? "pre" : "za"} ${n} ${noun}`);
}

function inScript(locale: Locale, text: string): string {
  return locale === "sr-Cyrl" ? lettersToCyrillic(text) : text;
}
