/** The beginning of a text, cut after a word; lists show no more, since an entry's own page has the whole. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const beginning = text.slice(0, most);
  const end = beginning.search(/[\s–—,;:]+\S*$/);
  return `${beginning.slice(0, end > 0 ? end : most)}…`;
}
