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

const capitals = /\p{Lu}/u;

/** Letter by letter; digraphs must be single characters (see digraph.ts). */
export function lettersToCyrillic(text: string): string {
  let written = "";
  for (const letter of text) written += cyrillicOf.get(letter) ?? letter;
  return written;
}

/** Letter by letter, whatever the word; Љ becomes Lj or LJ after its neighbours. */
export function lettersToLatin(text: string): string {
  return text.replace(/[\u0400-\u04ff]/g, (letter, at: number) => {
    const found = latinOf.get(letter);
    if (found !== undefined) return found;
    const digraph = digraphs[letter.toLowerCase() as keyof typeof digraphs] as string | undefined;
    if (digraph === undefined) return letter;
    const next = text.charAt(at + 1);
    const neighbour = /\p{L}/u.test(next) ? next : text.charAt(at - 1);
    if (capitals.test(neighbour)) return digraph.toUpperCase();
    return digraph.charAt(0).toUpperCase() + digraph.charAt(1);
  });
}
