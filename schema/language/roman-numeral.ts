import { isAmongCapitals } from "./capitals.ts";

const numeral = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
// These are words, too: and, you, whether, we, two …
const words = new Set("I V VI LI MI DI CI DIV LIV CIV MIV C D L M".split(" "));

// What is counted in Roman numerals, one at a time; plurals stand after the conjunction: schools and classes.
const counted =
  /^\s(?:vek|(?:razred|stepen|kongres|kvartal|ciklus|sprat)(?!(?:i|e|ima)(?!\p{L}))|tromeseč|polugodi|svetsk\p{L}{1,3} rat|kol[ou](?!\p{L}))/iu;
// Counted, too, but "And part of them" or "associations and groups" may stand there as well.
const parts =
  "de(?:o|la|lu|lom)|(?:glav|faz|grup|kategorij|klas|zon|tabel|poglavlj|sednic|gimnazij|izdanj)[aeiu]|(?:tom|stub|krug|član|red|nivo)[au]?|mest[aou]|odelja?k[au]?|prilog|aneks";
const perhapsCounted = new RegExp(
  `^\\s(?:\\p{L}{3,20}[aei]\\s)?(?:${parts}|(?:osnovn|međunarodn)\\p{L}+)(?!\\p{L})`,
  "iu",
);
const section = new RegExp(`^(?:${parts})$`, "iu");
const ruler =
  /^(?:Aleksandar|Aleksandr[au]|Petar|Petr[au]|Milan|Pavle|Nikola|Stefan|Karlo|Luj|Fridrih|Franc|Josif|Vilhelm|Džordž|Elizabeta|Katarina|Bajazit|Sulejman|Mehmed|Murat)$/;
// "Petar I Jelena" are two; "Petar I Karađorđević" is one.
const otherName = /^\s\p{Lu}(?!\p{Ll}*(?:ić|ki)(?!\p{L}))/u;
const preposition =
  /^(?:u|na|od|do|iz|za|sa?|o|po|pre|posle|nakon|tokom|kroz|okviru|kraj|krajem|početak|početkom)$/i;

/** Whether capitals such as XXI, IV or I are a numeral here, by what stands next to them on the line. */
export function isRomanNumeral(word: string, before: string, after: string): boolean {
  if (!words.has(word)) return numeral.test(word);
  if (isEnumerated(before, after)) return true;
  if (/^[CDLM]$/.test(word)) return false;
  const previous = wordBefore(before);
  const ordered = after.replace(/^\./, "");
  if (ordered !== after && perhapsCounted.test(ordered)) return true;
  if (counted.test(ordered) || section.test(previous) || isMonth(before, after)) return true;
  if (isAmongCapitals(before, after)) return false;
  if (perhapsCounted.test(after) && isCountedThere(word, previous, before, after)) return true;
  if (word === "V") return isAfterFour(before) || !(after.startsWith(")") || isInitial(before, after));
  return /^V?I$/.test(word) && ((ruler.test(previous) && !otherName.test(after)) || isItem(before, after));
}

/** Beside another numeral, or alone in brackets: I–IV, I i II, II, V, (I). */
function isEnumerated(before: string, after: string): boolean {
  return (
    /^(?:\s?[-–—,/]\s?| i | ili )(?:[IVX]{2,5}|[VX])(?!\p{L})/u.test(after) ||
    (/(?:[-–—,/]\s?| (?:il)?i\s)$/.test(before.slice(-5)) &&
      /(?:^|[^\p{L}])(?:[IVX]{2,5}|[VX]|I(?=\s?[-–—]))(?:\s?[-–—,/]\s?| i | ili )$/u.test(
        before.slice(-12),
      )) ||
    (before.endsWith("(") && after.startsWith(")"))
  );
}

/** The word one space away. */
function wordBefore(before: string): string {
  if (!/\s/.test(before.slice(-1))) return "";
  const from = Math.max(
    before.lastIndexOf(" ", before.length - 2),
    before.lastIndexOf("\n", before.length - 2),
  );
  return before.slice(from + 1, -1).replace(/^[„“"(]/, "");
}

/** 24. VI 2020. */
function isMonth(before: string, after: string): boolean {
  return /^\.?\s?\d{4}(?!\d)/.test(after) && /\d\.\s?$/.test(before.slice(-3));
}

/** And otherwise joins what stands around it: in phase one, but "associations and groups". */
function isCountedThere(word: string, previous: string, before: string, after: string): boolean {
  if (word !== "I") return /[\p{L}\d,]\s$/u.test(before.slice(-2)) || (word === "VI" && opensLine(before));
  if (preposition.test(previous) || /[\d,(]\s?$/.test(before.slice(-2))) return true;
  return opensLine(before) && /^\s\p{L}+(?:$|\s?[\n.:;,–—)(])/u.test(after);
}

const opensLine = (before: string) => before === "" || /\n\s{0,3}$/.test(before.slice(-4));

/** "I. Uvod" and "VI) Uvod" open a line; a person does so, too. */
function isItem(before: string, after: string): boolean {
  return opensLine(before) && /^[.)]/.test(after) && !isInitial(before, after);
}

/** In an enumeration by numerals, V) comes after IV); in one by letters, after B) or G). */
const isAfterFour = (before: string) => /(?:^|[^\p{L}])IV\)/u.test(before);

/** "V. Petrović" is a person unless it opens a line as an item does. */
function isInitial(before: string, after: string): boolean {
  if (!after.startsWith(".")) return false;
  return !opensLine(before) || /^\.\s?\p{Lu}\p{L}{1,18}ić/u.test(after);
}
