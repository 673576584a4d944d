import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { home } from "../../../schema/collections/home.ts";
import { type Locale, prefixOf } from "../../../schema/language/locale.ts";

/** Pixels of the pictures that other sites show of a link to this one. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Rooms have a picture each, made when the site is built; what belongs to none is shown by the home page's. */
export function picturePathOf(collection: Collection | undefined, locale: Locale): string {
  const room = collection && listPathOf(collection, locale) !== null ? collection : home;
  return pictureIn(room.name, locale);
}

/** The room of the map, which is no collection's. */
export const mapRoom = "map";

export function pictureIn(room: string, locale: Locale): string {
  return `/pictures/${room}-${prefixOf[locale]}.png`;
}
