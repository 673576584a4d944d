import type { Label, Locale } from "../../../schema/language/locale.ts";
import { toCyrillic } from "../../../schema/language/transliteration.ts";
import { type SiteText, siteTexts } from "../../../schema/texts/site.ts";
import type { Vocabulary } from "../../../schema/vocabulary.ts";

export type Words = Readonly<Record<SiteText, string>>;

const wordsOf = new Map<Locale, Words>();
const cyrillic = new WeakMap<Label, string>();

/** The texts of the interface in a locale. */
export function words(locale: Locale): Words {
  let found = wordsOf.get(locale);
  if (!found) {
    const entries = Object.entries(siteTexts).map(([key, label]) => [key, labelIn(locale, label)]);
    found = Object.fromEntries(entries) as Words;
    wordsOf.set(locale, found);
  }
  return found;
}

export function labelIn(locale: Locale, label: Label): string {
  if (locale === "en") return label.en;
  if (locale === "sr-Latn") return label.sr;
  let found = cyrillic.get(label);
  if (found === undefined) {
    found = toCyrillic(label.sr);
    cyrillic.set(label, found);
  }
  return found;
}

/** The label of a code; a code that its vocabulary no longer holds is shown as it is. */
export function codeIn(locale: Locale, vocabulary: Vocabulary, code: string): string {
  const label = Object.hasOwn(vocabulary, code) ? vocabulary[code] : undefined;
  return label ? labelIn(locale, label) : code;
}

export function filled(text: string, value: string | number): string {
  return text.replace("%", String(value));
}
