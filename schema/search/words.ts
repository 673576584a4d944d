import { withoutSeams } from "../language/digraph.ts";
import { fold } from "../language/fold.ts";
import type { Language } from "../language/locale.ts";
import { searchKey } from "../language/search-key.ts";

/** A word as the index knows it: small Latin letters and digits after the letter of its language. */
export interface SearchWord {
  /** The form that was written. */
  readonly form: string;
  /** What all its forms share. */
  readonly root: string;
  /** What they share if it is a noun or an adjective; often the same. */
  readonly noun: string;
}

/** Keeps the words of one language from those of another in one index. */
const letterOf: Readonly<Record<Language, string>> = { sr: "s", en: "e" };

const longestWord = 40;
const mostKnown = 20_000;
const known: Readonly<Record<Language, Map<string, SearchWord | null>>> = { sr: new Map(), en: new Map() };

const written = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:['’]\p{L}+)*/gu;

export interface Occurrence extends SearchWord {
  /** Where in the text it was written. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in either script, in order. */
export function wordsIn(text: string, language: Language): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (const { 0: surface, index: start } of text.matchAll(written)) {
    const word = wordOf(surface, language);
    if (!word) continue;
    const { form, root, noun } = word;
    found.push({ form, root, noun, start, end: start + surface.length });
  }
  return found;
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
  const plain = withoutSeams(surface)
    .replace(/['’]s$/, "")
    .replace(/['’]/g, "")
    .slice(0, longestWord);
  const form = spelling(fold(plain), language);
  if (form === "") return null;
  const letter = letterOf[language];
  const root = letter + (language === "sr" ? serbianRoot(plain) : englishRoot(plain));
  const noun = language === "sr" ? letter + serbianNoun(form) : root;
  return { form: letter + form, root, noun };
}

const englishRoot = (word: string) => spelling(searchKey(word, "en"), "en");

/** Đ is written đ, dj and d: one letter here. What is not a letter or digit once folded would split a word. */
function spelling(folded: string, language: Language): string {
  const plain = /^[a-z0-9]*$/.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]/gu, "");
  return language === "sr" ? plain.replaceAll("dj", "d") : plain;
}

/** What stemming takes for a part of the word: istraživanjem, krajem. */
const afterSoftLetter = /(?<=..(?:[nl]j|[đćčšžcj]))em$/;

function serbianRoot(word: string): string {
  return levelled(spelling(searchKey(word.replace(afterSoftLetter, "e"), "sr"), "sr"));
}

const caseEnding = /(?<=...)(?:ovima|evima|ov[aei]|ev[aei]|ama|ima|i[hm]|[oe][mg]|oj|[aeiou])$/;

/** Stemming takes zaštite for a verb, and zanat for a word in -at. */
function serbianNoun(form: string): string {
  const stem = changedInCases.reduce((word, [ending, other]) => word.replace(ending, other), form);
  return levelled(stem.replace(caseEnding, ""));
}

/** What changes in a word beside its ending; all without marks, as the form is. */
const changedInCases: readonly (readonly [RegExp, string])[] = [
  // posao and posla, misao and misli; deo and delovi
  [/(?<=.[^aeiou])ao$/, "l"],
  [/(?<=[^aeiou])eo$/, "el"],
  // reč and rečju, ljubav and ljubavlju, misao and mišlju
  [/(?<=..(?:[crt]|sl))ju$/, ""],
  [/(?<=.v)lju$/, ""],
  // stanovnik and stanovništvo
  [/(?<=...)nistv(?:[oau]|om|ima)$/, "nik"],
  // ime and imena, dete and deteta, pas and psa
  [/(?<=(?:^|prez)i|vre|ple|bre|^se|^ra|^te|^sle)men(?:[aue]|om|ima)$/, "me"],
  [/(?<=^(?:det|jaj|jagnj|dugm|ceb|bur|pil|tel|pras|unuc|siroc|momc|devojc|kuc|mac)e)t(?:[au]|om)$/, ""],
  [/^ps(?:[aueio]|om|ima)$/, "pas"],
];

const softened: Readonly<Record<string, string>> = { c: "k", z: "g", s: "h" };

/** Levels what is left apart: mladi and mladih, fond and fondovi, centar and centra, vrabac and vrapci, radnik and radnici. */
function levelled(stem: string): string {
  return stem
    .replace(/(?<=...)[aeiou]$/, "")
    .replace(/(?<=....)ov$/, "")
    .replace(/(?<=..[^aeiou])a(?=[bcdfghklmnprstvz]$)/, "")
    .replace(/b(?=[ck]$)/, "p")
    .replace(/(?<=..)[czs]$/, (letter) => softened[letter] ?? letter);
}

/** All that a word is found by. */
export const keysOf = ({ form, root, noun }: SearchWord) => [...new Set([form, root, noun])];
