import { lettersToCyrillic } from "./alphabet.ts";
import { formatDate } from "./date.ts";
import type { Locale } from "./locale.ts";
import { type PluralForms, plural } from "./plural.ts";

const zone = "Europe/Belgrade";
let clock: Intl.DateTimeFormat | undefined;

/** Date and time in Belgrade: "24. decembar 2020. u 14:05". */
export function formatInstant(locale: Locale, instant: string): string {
  const local = inBelgrade(instant);
  if (!local) return instant;
  const between = { "sr-Latn": "u", "sr-Cyrl": "у", en: "at" }[locale];
  return `${formatDate(locale, local.date)} ${between} ${local.time}`;
}

/** The calendar date and the time of day in Belgrade, "2020-12-24" and "14:05"; null if it is no instant. */
export function inBelgrade(instant: string): { date: string; time: string } | null {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return null;
  clock ??= new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of clock.formatToParts(at)) part[type] = value;
  const year = (part.year ?? "").padStart(4, "0");
  return { date: `${year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}

const steps: readonly [seconds: number, sr: PluralForms, en: PluralForms][] = [
  [31_557_600, { one: "godinu", few: "godine", other: "godina" }, { one: "year", other: "years" }],
  [2_629_800, { one: "mesec", few: "meseca", other: "meseci" }, { one: "month", other: "months" }],
  [86_400, { one: "dan", few: "dana", other: "dana" }, { one: "day", other: "days" }],
  [3_600, { one: "sat", few: "sata", other: "sati" }, { one: "hour", other: "hours" }],
  [60, { one: "minut", few: "minuta", other: "minuta" }, { one: "minute", other: "minutes" }],
];

/** How far an instant lies from another: "pre 2 sata", "in 3 days". */
export function formatRelative(locale: Locale, instant: string, now: string): string {
  const seconds = (Date.parse(instant) - Date.parse(now)) / 1000;
  if (Number.isNaN(seconds)) return instant;
  const step = steps.find(([size]) => Math.abs(seconds) >= size);
  if (!step) return locale === "en" ? "just now" : inScript(locale, "upravo sada");
  const [size, sr, en] = step;
  const n = Math.floor(Math.abs(seconds) / size);
  if (locale === "en") {
    const amount = `${n} ${plural(locale, n, en)}`;
    return seconds < 0 ? `${amount} ago` : `in ${amount}`;
  }
  return inScript(locale, `${seconds < 0 ? "pre" : "za"} ${n} ${plural(locale, n, sr)}`);
}

function inScript(locale: Locale, text: string): string {
  return locale === "sr-Cyrl" ? lettersToCyrillic(text) : text;
}
