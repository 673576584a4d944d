import { type Locale, prefixOf } from "../../../schema/language/locale.ts";

export const homePaths: Readonly<Record<Locale, string>> = {
  "sr-Latn": `/${prefixOf["sr-Latn"]}`,
  "sr-Cyrl": `/${prefixOf["sr-Cyrl"]}`,
  en: `/${prefixOf.en}`,
};
