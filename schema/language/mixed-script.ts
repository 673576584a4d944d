/** Words with letters of both scripts, such as a Latin o in a Cyrillic word; usually a slip of the keyboard. */
export function mixedScriptWords(text: string): string[] {
  const found = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return found.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
}
