import { lettersToCyrillic, lettersToLatin } from "./alphabet.ts";
import { joinDigraphs } from "./digraph.ts";
import { endOfKeptName, type KeepList, keepList } from "./keep-list.ts";
import { outsideProtected } from "./protected-span.ts";
import { isRomanNumeral } from "./roman-numeral.ts";
import { isCode, isUnitOrCurrency } from "./unit.ts";

const words = /[\p{L}\p{M}\u200c]+/gu;
const serbianLatin = /^[abcčćdđefghijklmnoprsštuvzžðɖǆǅǉǈǌǋ\u200c]+$/i;
const serbianCyrillic = /^[абвгдђежзијклљмнњопрстћуфхцчџш\p{M}]+$/iu;
const context = 32;

/** Serbian in Cyrillic; names on the keep list, addresses, code, numerals, units and foreign words stay as they are. */
export function toCyrillic(text: string, keep: KeepList = keepList()): string {
  return outsideProtected(text, (part) => {
    const composed = part.normalize("NFC");
    let written = "";
    let done = 0;
    words.lastIndex = 0;
    for (let found = words.exec(composed); found; found = words.exec(composed)) {
      const word = found[0];
      const end = endOfKeptName(keep, composed, found.index, word);
      written += composed.slice(done, found.index);
      done = end || words.lastIndex;
      written += end ? composed.slice(found.index, end) : wordInCyrillic(word, composed, found.index);
      words.lastIndex = done;
    }
    return written + composed.slice(done);
  });
}

/** Serbian in Latin, the form that is stored; what is in Latin already passes unchanged. */
export function toLatin(text: string): string {
  if (!/[\u0400-\u04ff]/.test(text)) return text;
  return outsideProtected(text, (part) =>
    part.normalize("NFC").replace(words, (word) => (isForeignCyrillic(word) ? word : lettersToLatin(word))),
  );
}

function isForeignCyrillic(word: string): boolean {
  return !serbianCyrillic.test(word.replace(/[^\u0400-\u04ff]/g, "") || "а");
}

/** Units, currencies and codes have no more letters; only these and capitals are understood by what stands around them. */
const longestSign = 4;

const mostKnown = 20_000;
const known = new Map<string, string>();

/** The same words come again and again, so those that are the same everywhere are remembered. */
function wordInCyrillic(word: string, text: string, start: number): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const written = staysLatin(word, text, start) ? word : lettersToCyrillic(joinDigraphs(word));
  if (word.length > longestSign && word !== word.toUpperCase()) {
    if (known.size >= mostKnown) known.clear();
    known.set(word, written);
  }
  return written;
}

function staysLatin(word: string, text: string, start: number): boolean {
  if (!serbianLatin.test(word)) return true;
  const before = text.slice(Math.max(0, start - context), start);
  const end = start + word.length;
  const after = text.slice(end, end + context);
  if (isUnitOrCurrency(word, before, after)) return true;
  const capitals = word === word.toUpperCase();
  return capitals && (isCode(word, before, after) || isRomanNumeral(word, before, after));
}
