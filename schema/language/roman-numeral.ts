import { isAmongCapitals } from "./capitals.ts";

const numeral = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
// These are words, too: and, you, whether, we, two …
const words = new Set("I V VI LI MI DI CI DIV LIV CIV MIV C D L M".split(" "));

// What is counted in Roman numerals; the second list only within a sentence, where "And part of them" cannot stand.
const counted =
  /^\s(?:vek|razred|stepen|kongres|kvartal|tromeseč|polugodi|svetsk\p{L}{1,3} rat|ciklus|sprat|kol[ou](?!\p{L}))/iu;
const countedInside =
  /^\s(?:de[ol]|član|glav|poglavlj|tom|red|grup|kategorij|klas|faz|zon|nivo|stub|mest|krug|izdanj|sednic|osnovn|gimnazij|međunarodn)/iu;
const section =
  /^(?:de(?:o|la|lu)|glav[aeiu]|tom|faz[aeiu]|grup[aeiu]|kategorij[aeiu]|klas[aeiu]|zon[aeiu]|stub|nivoa?|poglavlj[aeu]|odelja?k[au]?|prilog|aneks|tabel[aeiu])$/i;
const ruler =
  /^(?:Aleksandar|Aleksandr[au]|Petar|Petr[au]|Milan|Pavle|Nikola|Stefan|Karlo|Luj|Fridrih|Franc|Josif|Vilhelm|Džordž|Elizabeta|Katarina|Bajazit|Sulejman|Mehmed|Murat)$/;

/** Whether capitals such as XXI, IV or I are a numeral here, by what stands next to them on the line. */
export function isRomanNumeral(word: string, before: string, after: string): boolean {
  if (!numeral.test(word)) return false;
  if (!words.has(word)) return true;
  const previous = wordBefore(before);
  if (isEnumerated(before, after) || counted.test(after) || section.test(previous)) return true;
  if (word.length === 1 && word !== "I" && word !== "V") return false;
  if (isAmongCapitals(before, after)) return false;
  if (countedInside.test(after) && /[\p{L}\d,]\s$/u.test(before)) return true;
  if (word === "VI") return true;
  if (word === "V") return !isInitial(before, after);
  if (word === "I") return ruler.test(previous) || (/\p{Ll}\s$/u.test(before) && !/^\s\p{Lu}/u.test(after));
  return false;
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

/** Beside another numeral, or alone in brackets: I–IV, I i II, II, V, (I). */
function isEnumerated(before: string, after: string): boolean {
  return (
    /^(?:\s?[-–—,/]\s?| i | ili )(?:[IVX]{2,5}|[VX])(?!\p{L})/u.test(after) ||
    /(?:^|[^\p{L}])(?:[IVX]{2,5}|[VX]|I(?=\s?[-–—]))(?:\s?[-–—,/]\s?| i | ili )$/u.test(before) ||
    (before.endsWith("(") && after.startsWith(")"))
  );
}

/** "V. Petrović" is a person unless it opens a line as an item does. */
function isInitial(before: string, after: string): boolean {
  if (!after.startsWith(".")) return false;
  if (before === "" || /\n\s{0,3}$/.test(before)) return /^\.\s?\p{Lu}\p{L}{1,18}ić/u.test(after);
  return true;
}
