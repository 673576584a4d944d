import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemSerbian } from "@orama/stemmers/serbian";
import type { Language } from "./locale.ts";

const longest = 48;

/** The part that a word's forms share. Wants small letters, Serbian in Latin. */
export function stem(word: string, language: Language): string {
  // A longer "word" is an address or a mistake, and stemming takes time.
  if (word.length > longest) return word;
  return language === "en" ? stemEnglish(word) : stemSerbian(nounsInOst(word));
}

/** Solidarnosti and solidarnošću go the way of solidarnost, which the stemmer misses. */
function nounsInOst(word: string): string {
  return word.replace(/(?<=..)(?:osti|ostima|ošću|oscu|ošcu|osću)$/, "ost");
}
