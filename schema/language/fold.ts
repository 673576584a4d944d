import { lettersToLatin } from "./alphabet.ts";

// Letters that do not come apart into a base letter and a mark. ð is a common wrong letter for đ.
const plain: Readonly<Record<string, string>> = {
  đ: "dj",
  ð: "dj",
  ɖ: "dj",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  ħ: "h",
  ı: "i",
  þ: "th",
};

/** What two spellings of the same text share: small Latin letters without marks, đ as dj. */
export function fold(text: string): string {
  return foldLetters(text, "dj");
}

/** The key, and the one for people who write đ as d, if it differs. */
export function foldVariants(text: string): string[] {
  return [...new Set([fold(text), foldLetters(text, "d")])];
}

function foldLetters(text: string, dj: "dj" | "d"): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return lettersToLatin(text.normalize("NFKD"))
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[đðɖßæœøłħıþ]/g, (letter) => {
      const written = plain[letter] ?? letter;
      return written === "dj" ? dj : written;
    });
}
