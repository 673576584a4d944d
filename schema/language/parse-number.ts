import { type Locale, languageOf } from "./locale.ts";

const longest = 40;

/** A number as people write it, with the reader's own decimal sign; null if it is not understood. */
export function parseNumber(text: string, locale: Locale): number | null {
  const plain = text.replace(/[\s'’]/g, "").replace("−", "-");
  if (plain.length > longest) return null;
  const groups =
    languageOf(locale) === "en"
      ? /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
      : /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
  if (groups.test(plain)) {
    const [group, decimal] = languageOf(locale) === "en" ? [",", "."] : [".", ","];
    return Number(plain.replaceAll(group ?? "", "").replace(decimal ?? "", "."));
  }
  return /^-?\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : null;
}
