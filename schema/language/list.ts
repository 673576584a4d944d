import type { Locale } from "./locale.ts";

/** "A, B i C". */
export function formatList(locale: Locale, items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  const and = { "sr-Latn": " i ", "sr-Cyrl": " и ", en: " and " }[locale];
  return items.slice(0, -1).join(", ") + and + items.at(-1);
}
