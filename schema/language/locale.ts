/** A language in which people write and publish. Serbian is written once, in Latin. */
export type Language = "sr" | "en";

/** A language in a script: what a reader chooses and what a published document is in. BCP 47. */
export type Locale = "sr-Latn" | "sr-Cyrl" | "en";

/** A text of the interface or of a definition; Serbian in Latin, from which Cyrillic is derived. */
export type Label = Readonly<Record<Language, string>>;

export const languages = ["sr", "en"] as const satisfies readonly Language[];
export const locales = ["sr-Latn", "sr-Cyrl", "en"] as const satisfies readonly Locale[];

export const localesOf: Readonly<Record<Language, readonly Locale[]>> = {
  sr: ["sr-Latn", "sr-Cyrl"],
  en: ["en"],
};

/** The first path segment of a locale's pages. */
export const prefixOf: Readonly<Record<Locale, string>> = {
  "sr-Latn": "sr",
  "sr-Cyrl": "sr-cyrl",
  en: "en",
};

export function languageOf(locale: Locale): Language {
  return locale === "en" ? "en" : "sr";
}

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

export function localeOfPrefix(prefix: string): Locale | undefined {
  return locales.find((locale) => prefixOf[locale] === prefix);
}
