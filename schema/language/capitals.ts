const letter = /\p{L}/u;
const gap = /[^\p{L}\n]/u;
const longestGap = 3;
const enoughLetters = 20;

/** Whether the words on either side, as far as there are any, are in capitals, as in a heading. */
export function isAmongCapitals(before: string, after: string): boolean {
  const previous = isInCapitals(before, before.length - 1, -1);
  if (previous === false) return false;
  return isInCapitals(after, 0, 1) ?? previous ?? false;
}

/** Of the nearest word in a direction, if it has at least two letters. */
function isInCapitals(text: string, from: number, step: 1 | -1): boolean | undefined {
  let at = from;
  while (Math.abs(at - from) < longestGap && gap.test(text.charAt(at))) at += step;
  if (at === from) return undefined;
  let capitals = true;
  let letters = 0;
  for (; letters < enoughLetters && (capitals || letters < 2) && letter.test(text.charAt(at)); at += step) {
    capitals &&= text.charAt(at) === text.charAt(at).toUpperCase();
    letters += 1;
  }
  return letters < 2 ? undefined : capitals;
}
