const mostKnown = 20_000;
const longestKey = 90;

/** The same words come again and again, also in a text made to be slow; what was found for one is found at once. */
export function remembered<Found>(known: Map<string, Found>, key: string, find: () => Found): Found {
  let found = known.get(key);
  if (found === undefined) {
    found = find();
    if (known.size >= mostKnown) known.clear();
    if (key.length <= longestKey) known.set(key, found);
  }
  return found;
}
