import { lettersToCyrillic } from "./alphabet.ts";
import type { Locale } from "./locale.ts";
import { formatNumber } from "./number.ts";
import { type PluralForms, plural } from "./plural.ts";

/** What lengths of time are counted in, with the forms that stand beside a number. */
export const timeUnits = {
  year: { sr: { one: "godina", few: "godine", other: "godina" }, en: { one: "year", other: "years" } },
  month: { sr: { one: "mesec", few: "meseca", other: "meseci" }, en: { one: "month", other: "months" } },
  week: { sr: { one: "nedelja", few: "nedelje", other: "nedelja" }, en: { one: "week", other: "weeks" } },
  day: { sr: { one: "dan", few: "dana", other: "dana" }, en: { one: "day", other: "days" } },
  hour: { sr: { one: "sat", few: "sata", other: "sati" }, en: { one: "hour", other: "hours" } },
  minute: { sr: { one: "minut", few: "minuta", other: "minuta" }, en: { one: "minute", other: "minutes" } },
} as const satisfies Readonly<Record<string, Readonly<Record<"sr" | "en", PluralForms>>>>;

export type TimeUnit = keyof typeof timeUnits;

/** A length of time: "9 meseci", "1 day". */
export function formatDuration(locale: Locale, n: number, unit: TimeUnit): string {
  const noun = plural(locale, n, timeUnits[unit][locale === "en" ? "en" : "sr"]);
  return `${formatNumber(locale, n)} ${locale === "sr-Cyrl" ? lettersToCyrillic(noun) : noun}`;
}
