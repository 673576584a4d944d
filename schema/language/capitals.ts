/** Whether the words on either side, as far as there are any, are in capitals, as in a heading. */
export function isAmongCapitals(before: string, after: string): boolean {
  const previous = /(\p{L}{2,20})[^\p{L}\n]{1,3}$/u.exec(before.slice(-24))?.[1];
  const next = /^[^\p{L}\n]{1,3}(\p{L}{2,20})/u.exec(after)?.[1];
  const both = (previous ?? "") + (next ?? "");
  return both !== "" && both === both.toUpperCase();
}
