import type { Collection } from "../schema/collection.ts";
import { collections } from "../schema/collections/index.ts";

/** Imported only with `import()`: the definitions and what validates them are no part of the first load. */
export { collections };

export function collectionNamed(name: string): Collection | undefined {
  return collections.find((collection) => collection.name === name);
}
