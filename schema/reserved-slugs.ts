import type { Collection } from "./collection.ts";
import { collections } from "./collections/index.ts";
import { type Label, languages } from "./language/locale.ts";

/** The path word of the page on which visitors search. */
export const searchWord: Label = { sr: "pretraga", en: "search" };

/** The path word of the map of the whole ecosystem. */
export const mapWord: Label = { sr: "mapa", en: "map" };

/** In every language, since a page that is not translated stands among the pages of the other language too. */
const reserved: ReadonlySet<string> = new Set(
  languages.flatMap((language) => [
    searchWord[language],
    mapWord[language],
    ...collections.flatMap(({ path }) => path?.[language] ?? []),
  ]),
);

/** True for a word that has a page of its own where pages of the collection's entries stand. */
export function isReserved(collection: Collection, slug: string): boolean {
  return collection.atRoot === true && reserved.has(slug);
}
