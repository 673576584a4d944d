import { type Locale, languageOf } from "../../../schema/language/locale.ts";

/** The locale whose text stands in where an entry is not published in this one. */
export const standInOf: Readonly<Record<Locale, Locale>> = {
  "sr-Latn": "en",
  "sr-Cyrl": "en",
  en: "sr-Latn",
};

/** `lang` for a text inside a page of another language; none where it is the page's own. */
export function langOf(text: { readonly locale: Locale }, page: Locale): Locale | undefined {
  return languageOf(text.locale) === languageOf(page) ? undefined : text.locale;
}

/** Of rows in several locales, the one in this locale, else the one that stands in. */
export function inLocale<T extends { readonly locale: Locale }>(
  rows: readonly T[],
  locale: Locale,
): T | undefined {
  return rows.find((row) => row.locale === locale) ?? rows.find((row) => row.locale === standInOf[locale]);
}
