import { formatDate } from "./date.ts";
import type { Locale } from "./locale.ts";

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
