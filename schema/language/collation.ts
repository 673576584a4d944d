import { lettersToLatin } from "./alphabet.ts";
import { joinDigraphs } from "./digraph.ts";
import { fold } from "./fold.ts";
import type { Locale } from "./locale.ts";

const latinOrder = "a b c č ć d ǆ đ e f g h i j k l ǉ m n ǌ o p q r s š t u v w x y z ž".split(" ");
const cyrillicOrder = [..."абвгдђежзијклљмнњопрстћуфхцчџш"];
const englishOrder = [..."abcdefghijklmnopqrstuvwxyz"];

const weights: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  "sr-Latn": weigh(latinOrder),
  "sr-Cyrl": weigh([...cyrillicOrder, ...latinOrder]),
  en: weigh(englishOrder),
};

const longest = 200;

/** A string whose bytes compare as the locale's alphabet orders the text; signs do not count. */
export function sortKey(text: string, locale: Locale): string {
  const weight = weights[locale];
  const title = text.slice(0, longest).normalize("NFC");
  const letters = title.match(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu) ?? [];
  const primary = letters.map((word) => [...lettersOf(word, locale)].map(weigher).join("")).join(" ");
  return `${primary}\t${swapCase(title)}`;

  function weigher(letter: string): string {
    const known = weight.get(letter);
    if (known !== undefined) return known;
    return [...fold(letter)].map((base) => weight.get(base) ?? base).join("");
  }
}

function lettersOf(word: string, locale: Locale): string {
  if (locale === "en") return word.toLowerCase();
  const latin = locale === "sr-Latn" ? lettersToLatin(word) : word;
  return joinDigraphs(latin).toLowerCase().replace(/[ðɖ]/g, "đ");
}

/** The n-th letter weighs the n-th character from ";": above the digits and below everything foreign. */
function weigh(order: readonly string[]): ReadonlyMap<string, string> {
  return new Map(order.map((letter, index) => [letter, String.fromCharCode(0x3b + index)]));
}

/** Between equals, small letters come first. */
function swapCase(text: string): string {
  return text.replace(/\p{Cased}/gu, (letter) => {
    const small = letter.toLowerCase();
    return letter === small ? letter.toUpperCase() : small;
  });
}
