import { lettersToCyrillic, lettersToLatin, storedLetters } from "./alphabet.ts";
import { isAmongCapitals } from "./capitals.ts";
import { joinDigraphs, joint, seam } from "./digraph.ts";
import { endOfKeptName, type KeepList, keepList } from "./keep-list.ts";
import { outsideProtected } from "./protected-span.ts";
import { remembered } from "./remembered.ts";
import { isRomanNumeral } from "./roman-numeral.ts";
import { isCode, isUnit, isUnitOrCurrency } from "./unit.ts";

const words = /\p{L}[\p{L}\p{M}\u200c\u200d]*/gu;
// The letters from ȁ to ȗ bear accents that only Serbian marks so; á and è are as often foreign.
const serbianLatin = /^[abcčćdđefghijklmnoprsštuvzžðɖǆǅǉǈǌǋ\u0200-\u0217\u200c\u200d]+$/i;
const serbianCyrillic = /^[абвгдђежзијклљмнњопрстћуфхцчџшѐѝ\p{M}]+$/iu;
const changedInLatin = /[\u0400-\u04ffÐðƉɖǄ-ǌ]/;
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

/** Serbian in Latin, the form that is stored: composed letters, and the right ones of those that look alike. */
export function toLatin(text: string): string {
  if (!changedInLatin.test(text) && text === text.normalize("NFC")) return text;
  return outsideProtected(text, (part) =>
    part.normalize("NFC").replace(words, (word, start: number, whole: string) => {
      if (!/[\u0400-\u04ff]/.test(word)) return serbianLatin.test(word) ? storedLetters(word) : word;
      const latin = remembered(knownInLatin, word, () => wordInLatin(word));
      return /^[ЉЊЏ]$/.test(word) && isAmongCapitals(...around(word, whole, start))
        ? latin.toUpperCase()
        : latin;
    }),
  );
}

/** Marks what would be read otherwise, such as нј in Бенјамин, so that the word comes back as it was. */
function wordInLatin(word: string): string {
  if (isForeignCyrillic(word)) return word;
  const latin = lettersToLatin(word);
  const comesBack = !/[ln]j|dž/i.test(latin) || lettersToCyrillic(joinDigraphs(latin)) === word;
  const marked = () => lettersToLatin(word.replace(/[лн](?=ј)|д(?=ж)/gi, `$&${seam}`), joint);
  return (comesBack ? latin : marked()).normalize("NFC");
}

function isForeignCyrillic(word: string): boolean {
  return !serbianCyrillic.test(word.replace(/[^\u0400-\u04ff]/g, "") || "а");
}

const knownInCyrillic = new Map<string, string>();
const knownInLatin = new Map<string, string>();

/** Only units and capitals are understood by what stands around them; other words are the same everywhere. */
function wordInCyrillic(word: string, text: string, start: number): string {
  const [before, after] =
    isUnit(word) || word === word.toUpperCase() ? around(word, text, start) : (["", ""] as const);
  return remembered(knownInCyrillic, `${before.length}${before} ${word} ${after}`, () =>
    staysLatin(word, before, after) ? word : lettersToCyrillic(joinDigraphs(word)),
  );
}

// Serbian words with a capital inside, such as KoRSE, eUprava and SolidarnaEkonomija, have none of these letters together.
const capitalInside = /\p{Ll}\p{Lu}/u;
const foreignLetters = /^i(?=\p{Lu})|[Pp]h|[Cc]h|ck|[Ss]cr|([bcfgklmprst])\1/u;

function staysLatin(word: string, before: string, after: string): boolean {
  if (!serbianLatin.test(word) || (capitalInside.test(word) && foreignLetters.test(word))) return true;
  if (isUnitOrCurrency(word, before, after)) return true;
  const capitals = word === word.toUpperCase();
  return capitals && (isCode(word, before, after) || isRomanNumeral(word, before, after));
}

function around(word: string, text: string, start: number): readonly [before: string, after: string] {
  const end = start + word.length;
  return [text.slice(Math.max(0, start - context), start), text.slice(end, end + context)];
}
