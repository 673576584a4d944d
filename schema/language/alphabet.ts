const latin = "a b v g d đ e ž z i j k l ǉ m n ǌ o p r s t ć u f h c č ǆ š".split(" ");
const cyrillic = [..."абвгдђежзијклљмнњопрстћуфхцчџш"];
const digraphs = { љ: "lj", њ: "nj", џ: "dž" } as const;

const cyrillicOf = new Map<string, string>();
const latinOf = new Map<string, string>();
latin.forEach((letter, index) => {
  const counterpart = cyrillic[index] ?? "";
  cyrillicOf.set(letter, counterpart);
  cyrillicOf.set(letter.toUpperCase(), counterpart.toUpperCase());
  latinOf.set(counterpart, letter);
  latinOf.set(counterpart.toUpperCase(), letter.toUpperCase());
});
for (const [letter, digraph] of Object.entries(digraphs)) {
  latinOf.set(letter, digraph);
  latinOf.delete(letter.toUpperCase());
}
// Title-case forms of the precomposed digraphs, and letters that only look like Đ.
for (const letter of "ǈЉǋЊǅЏÐЂðђƉЂɖђ".match(/../gu) ?? []) {
  cyrillicOf.set(letter.charAt(0), letter.charAt(1));
}
// Of all letters with an accent these two alone have a character of their own.
for (const letter of "ѐèЀÈѝìЍÌ".match(/../gu) ?? []) {
  latinOf.set(letter.charAt(0), letter.charAt(1));
}

for (let code = 0x200; code < 0x218; code += 1) {
  const [letter = "", accent = ""] = String.fromCharCode(code).normalize("NFD");
  cyrillicOf.set(String.fromCharCode(code), `${cyrillicOf.get(letter) ?? letter}${accent}`);
}

const capitals = /\p{Lu}/u;

/** Letter by letter; digraphs must be single characters (see digraph.ts). */
export function lettersToCyrillic(text: string): string {
  let written = "";
  for (const letter of text) written += cyrillicOf.get(letter) ?? letter;
  return written;
}

/** Wrong letters for Đ, and digraphs that are one character, as they are stored. */
export function storedLetters(word: string): string {
  return lettersToLatin(word.replace(/[ÐðƉɖǄ-ǌ]/g, lettersToCyrillic));
}

/** Letter by letter, whatever the word; Љ becomes Lj or LJ after its neighbours, its halves held together by `joint`. */
export function lettersToLatin(text: string, joint = ""): string {
  return text.replace(/[\u0400-\u04ff]/g, (letter, at: number) => {
    const found = latinOf.get(letter);
    if (found !== undefined)
      return joint && found.length === 2 ? found.charAt(0) + joint + found.charAt(1) : found;
    const digraph = digraphs[letter.toLowerCase() as keyof typeof digraphs] as string | undefined;
    if (digraph === undefined) return letter;
    const next = text.charAt(at + 1);
    const neighbour = /\p{L}/u.test(next) ? next : text.charAt(at - 1);
    const second = capitals.test(neighbour) ? digraph.charAt(1).toUpperCase() : digraph.charAt(1);
    return digraph.charAt(0).toUpperCase() + joint + second;
  });
}
