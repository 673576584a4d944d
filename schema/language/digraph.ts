// Where n+j or d+ž meet at a seam inside the word and are two letters: injekcija, nadživeti.
const seamAnywhere =
  /in(?=j(?:ek[ct]|icir|un[ck]|urij))|kon(?=j(?:ug|u?nk|ukt|ekt))|(?:izvan|van)(?=j(?:ezi[čk]|ugosl))|pan(?=jugosl)|pin(?=jin)|šen(?=jang)|etan(?=jah)/gi;
const seamAtStart =
  /^(?:naj)?(?:ne)?(?:po)?(?:(?:\p{L}{0,8}[ioe])?an(?=jon)|tan(?=jug)|min(?=just)|nad(?=ž(?:[bdgnrv]|anr|al|e(?:[ct]|nj)|iv|up))|od(?=ž(?:al|anj|ar|d|eg|et|iv|mir|nj|u[blr]|v))|(?:is)?pod(?=ž(?:[bdnrv]|anr|ar|e[ćgt]|ig|iv|up|ut))|pred(?=ž(?:[nr]|anr|e[nt]|iv|up)))/iu;

/** Keeps two letters apart where a digraph would be read: a zero-width non-joiner, as editors may type it too. */
export const seam = "\u200c";

/** Keeps a digraph together where two letters would be read: a zero-width joiner. */
export const joint = "\u200d";

const joined: Readonly<Record<string, string>> = { l: "ǉ", n: "ǌ", d: "ǆ", L: "Ǉ", N: "Ǌ", D: "Ǆ" };

/** A Serbian Latin word with one character for each letter of the alphabet. */
export function joinDigraphs(word: string): string {
  if (!/[ln]\u200d?j|d\u200d?ž/i.test(word)) return withoutSeams(word);
  const seamed = word.replace(seamAnywhere, `$&${seam}`).replace(seamAtStart, `$&${seam}`);
  const whole = seamed.replace(/[ln]\u200d?j|d\u200d?ž/gi, (pair) => joined[pair.charAt(0)] ?? pair);
  return withoutSeams(whole);
}

export function withoutSeams(text: string): string {
  return text.replace(/[\u200c\u200d]/g, "");
}
