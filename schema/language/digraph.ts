// Where n+j or d+ž meet at a seam inside the word and are two letters: injekcija, nadživeti.
const seamAnywhere =
  /in(?=j(?:ek[ct]|icir|unkt|urij))|kon(?=j(?:ug|u?nk|ukt|ekt))|(?:izvan|van)(?=j(?:ezi[čk]|ugosl))|pan(?=jugosl)|pin(?=jin)|šen(?=jang)/gi;
const seamAtStart =
  /^(?:naj)?(?:ne)?(?:po)?(?:(?:poli|kali)?an(?=jon)|tan(?=jug)|min(?=just)|nad(?=ž(?:[bdeginruv]|anr|anj|al))|od(?=ž(?:al|anj|ar|d|eg|et|iv|mir|nj|u[bl]|v))|(?:is)?pod(?=ž(?!ak|ep|emp))|pred(?=ž(?!ep)))/i;

/** Keeps two letters apart where a digraph would be read: a zero-width non-joiner, as editors may type it too. */
export const seam = "\u200c";

const joined: Readonly<Record<string, string>> = {
  lj: "ǉ",
  lJ: "ǉ",
  Lj: "ǈ",
  LJ: "Ǉ",
  nj: "ǌ",
  nJ: "ǌ",
  Nj: "ǋ",
  NJ: "Ǌ",
  dž: "ǆ",
  dŽ: "ǆ",
  Dž: "ǅ",
  DŽ: "Ǆ",
};

/** A Serbian Latin word with one character for each letter of the alphabet. */
export function joinDigraphs(word: string): string {
  if (!/[ln]j|dž/i.test(word)) return word.replaceAll(seam, "");
  return word
    .replace(seamAnywhere, `$&${seam}`)
    .replace(seamAtStart, `$&${seam}`)
    .replace(/[ln]j|dž/gi, (pair) => joined[pair] ?? pair)
    .replaceAll(seam, "");
}
