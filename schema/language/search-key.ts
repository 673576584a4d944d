import { lettersToLatin } from "./alphabet.ts";
import { withoutSeams } from "./digraph.ts";
import { fold } from "./fold.ts";
import type { Language } from "./locale.ts";
import { stem } from "./stem.ts";

/** What a single word is found by: without script, case, ending and marks, in this order. */
export function searchKey(word: string, language: Language): string {
  return fold(stem(lettersToLatin(withoutSeams(word).normalize("NFC")).toLowerCase(), language));
}
