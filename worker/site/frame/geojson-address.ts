import { type Collection, listPathOf } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";

/** What of a list's map there is as data. */
export type MapData = "points" | "districts";

const endings: Readonly<Record<MapData, string>> = {
  points: ".geojson",
  districts: "/districts.geojson",
};

export function geoJsonPathOf(collection: Collection, locale: Locale, data: MapData): string {
  return `${listPathOf(collection, locale)}${endings[data]}`;
}

/** The path of the list whose map's data stand at a path. */
export function listOfGeoJson(path: string): string {
  return path.replace(/(?:\/districts)?\.geojson$/, "");
}
