import { type Locale, prefixOf } from "../../../schema/language/locale.ts";
import { mapWord } from "../../../schema/reserved-slugs.ts";

/** The page with the map of the whole ecosystem. */
export const mapPaths: Readonly<Record<Locale, string>> = {
  "sr-Latn": `/${prefixOf["sr-Latn"]}/${mapWord.sr}`,
  "sr-Cyrl": `/${prefixOf["sr-Cyrl"]}/${mapWord.sr}`,
  en: `/${prefixOf.en}/${mapWord.en}`,
};
