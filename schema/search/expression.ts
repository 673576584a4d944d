import type { SearchWord } from "./words.ts";

/** Names the index's columns that hold a text in its own order. */
const running = { forms: "{title_forms forms}", roots: "{title_roots roots}" };

/** An expression of the index for one token; every token is quoted, so that none can be taken for an operator. */
export const quoted = (token: string) => `"${token.replaceAll('"', "")}"`;

/** Words that stand together, in any of their forms. */
export function together(words: readonly SearchWord[]): string {
  const [only, ...more] = words;
  if (only && more.length === 0) return quoted(only.root);
  return `${running.roots} : ${quoted(words.map(({ root }) => root).join(" "))}`;
}

/** Words that stand together just as they are written. */
export function verbatim(words: readonly SearchWord[]): string {
  return `${running.forms} : ${quoted(words.map(({ form }) => form).join(" "))}`;
}

/** What words are looked up by among the synonyms. */
export const synonymKey = (words: readonly SearchWord[]) => words.map(({ root }) => root).join(" ");
