import { lettersToCyrillic } from "./alphabet.ts";
import type { Locale } from "./locale.ts";
import { formatNumber } from "./number.ts";
import { plural } from "./plural.ts";

/** "A, B i C". */
export function formatList(locale: Locale, items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  const and = { "sr-Latn": " i ", "sr-Cyrl": " и ", en: " and " }[locale];
  return items.slice(0, -1).join(", ") + and + items.at(-1);
}

/** A length in months: "9 meseci". */
export function formatMonths(locale: Locale, months: number): string {
  const forms =
    locale === "en" ? { one: "month", other: "months" } : { one: "mesec", few: "meseca", other: "meseci" };
  const unit = plural(locale, months, forms);
  return `${formatNumber(locale, months)} ${locale === "sr-Cyrl" ? lettersToCyrillic(unit) : unit}`;
}
export { formatDate, formatMonth, formatPeriod } from "./date.ts";
export { formatInstant, formatRelative, inBelgrade } from "./instant.ts";
export { formatFileSize, formatMoney, formatNumber, formatPercent } from "./number.ts";
export { plural } from "./plural.ts";
