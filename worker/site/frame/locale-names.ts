import type { Locale } from "../../../schema/language/locale.ts";

/** Each locale in its own language and script. */
export const ownName: Readonly<Record<Locale, string>> = {
  "sr-Latn": "Latinica",
  "sr-Cyrl": "Ћирилица",
  en: "English",
};
