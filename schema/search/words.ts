import { fold } from "../language/fold.ts";
import type { Language } from "../language/locale.ts";
import { searchKey } from "../language/search-key.ts";

/** A word as the index knows it: small Latin letters and digits after the letter of its language. */
export interface SearchWord {
  /** The form that was written. */
  readonly form: string;
  /** What all its forms share. */
  readonly root: string;
}

/** Keeps the words of one language from those of another in one index. */
const letterOf: Readonly<Record<Language, string>> = { sr: "s", en: "e" };

const longestWord = 40;
const mostKnown = 20_000;
const known: Readonly<Record<Language, Map<string, SearchWord | null>>> = { sr: new Map(), en: new Map() };

const written = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*/gu;

export interface Occurrence extends SearchWord {
  /** Where in the text it was written. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in either script, in order. */
export function wordsIn(text: string, language: Language): readonly Occurrence[] {
  return [...text.matchAll(written)].flatMap(({ 0: surface, index: start }) => {
    const word = wordOf(surface, language);
    return word ? [{ ...word, start, end: start + surface.length }] : [];
  });
}

/** Stemming costs most of what indexing does, so what was stemmed once is remembered. */
function wordOf(surface: string, language: Language): SearchWord | null {
  const words = known[language];
  const key = surface.toLowerCase();
  const found = words.get(key);
  if (found !== undefined) return found;
  if (words.size >= mostKnown) words.clear();
  const word = readWord(key, language);
  words.set(key, word);
  return word;
}

function readWord(surface: string, language: Language): SearchWord | null {
  const plain = surface
    .replace(/['’]s$/, "")
    .replace(/['’]/g, "")
    .slice(0, longestWord);
  const form = spelling(fold(plain), language);
  const key = spelling(searchKey(plain, language), language);
  if (form === "") return null;
  const letter = letterOf[language];
  return { form: letter + form, root: letter + (language === "sr" ? serbianRoot(key || form) : key || form) };
}

/** Đ is written đ, dj and d: one letter here. What is not a letter or digit once folded would split a word. */
function spelling(folded: string, language: Language): string {
  const plain = /^[a-z0-9]*$/.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]/gu, "");
  return language === "sr" ? plain.replaceAll("dj", "d") : plain;
}

const softened: Readonly<Record<string, string>> = { c: "k", z: "g", s: "h" };

/** Levels what stemming leaves apart: mladi and mladih, fond and fondovi, centar and centra, radnik and radnici. */
function serbianRoot(stem: string): string {
  return stem
    .replace(/(?<=...)[aeiou]$/, "")
    .replace(/(?<=....)ov$/, "")
    .replace(/(?<=..[^aeiou])a(?=[bcdfghklmnprstvz]$)/, "")
    .replace(/(?<=....)[czs]$/, (letter) => softened[letter] ?? letter);
}
