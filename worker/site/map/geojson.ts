import type { Point } from "../../../schema/fields/place.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { codesOf } from "../../../schema/vocabulary.ts";
import { codeIn, labelIn } from "../frame/words.ts";
import type { DistrictCounts } from "./district-map.tsx";
import { outlines } from "./outlines.ts";
import { ringOf } from "./projection.ts";

/** RFC 7946. */
export const geoJsonType = "application/geo+json; charset=utf-8";

interface Feature {
  readonly id: string;
  readonly geometry: object;
  readonly properties: Readonly<Record<string, unknown>>;
}

function collectionOf(features: readonly Feature[]): string {
  return JSON.stringify({
    type: "FeatureCollection",
    features: features.map((feature) => ({ type: "Feature", ...feature })),
  });
}

interface Pointed extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly point: Point;
}

export function pointFeatures(entries: readonly Pointed[]): string {
  return collectionOf(
    entries.map(({ id, point: { lat, lon }, ...properties }) => ({
      id,
      geometry: { type: "Point", coordinates: [lon, lat] },
      properties,
    })),
  );
}

/** With the number of entries in each; the outlines are those of the map, which are coarse. */
export function districtFeatures(locale: Locale, counts: DistrictCounts): string {
  return collectionOf(
    codesOf(districts).map((code) => ({
      id: code,
      geometry: { type: "Polygon", coordinates: [ringOf(outlines[code].path)] },
      properties: {
        name: codeIn(locale, districts, code),
        seat: labelIn(locale, { sr: districts[code].seat, en: districts[code].seat }),
        nuts3: districts[code].nuts3,
        count: counts.get(code) ?? 0,
      },
    })),
  );
}
