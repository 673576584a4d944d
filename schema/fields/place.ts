import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";
import { strict } from "../validation.ts";
import { districts } from "../vocabularies/districts.ts";
import { codesOf } from "../vocabulary.ts";

/** Where something is: a district, a point on the map, or both. */
export interface PlaceField extends FieldBase {
  readonly kind: "place";
}

export interface Point {
  /** Degrees north and east, WGS 84. */
  readonly lat: number;
  readonly lon: number;
}

export interface Place {
  /** ISO 3166-2. */
  readonly district: string | null;
  readonly point: Point | null;
}

export function place<const O extends Omit<PlaceField, "kind">>(options: O) {
  return { kind: "place", ...options } as const;
}

const codes = codesOf(districts);
const degrees = (most: number) => {
  const code = `degrees:${most}`;
  return v.pipe(v.number(code), v.minValue(-most, code), v.maxValue(most, code));
};
const point = strict({ lat: degrees(90), lon: degrees(180) });

export const placeKind: Kind<PlaceField, Place> = {
  columns: { "": "text", lat: "real", lon: "real" },
  draft: () =>
    strict({
      district: v.nullable(v.picklist(codes, `code:${codes.join(", ")}`)),
      point: v.nullable(point),
    }),
  strict: () => v.any(),
  empty: (value) => value.district === null && value.point === null,
  store: ({ district, point }) => ({
    // A place without a district is no empty place.
    "": district ?? "",
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
  }),
  load: ({ "": district, lat, lon }) => ({
    district: district ? String(district) : null,
    point: typeof lat === "number" && typeof lon === "number" ? { lat, lon } : null,
  }),
  comparable: (value) => (Object.hasOwn(districts, value) ? value : undefined),
  comparedAt: "district",
  codes: () => districts,
  none: { sr: "bez okruga", en: "no district" },
  jsonSchema: () => ({
    type: "object",
    required: ["district", "point"],
    properties: {
      district: { anyOf: [{ type: "string", enum: codes }, { type: "null" }], description: "ISO 3166-2" },
      point: {
        type: ["object", "null"],
        description: "Degrees, WGS 84",
        required: ["lat", "lon"],
        properties: {
          lat: { type: "number", minimum: -90, maximum: 90 },
          lon: { type: "number", minimum: -180, maximum: 180 },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  }),
  comparableJsonSchema: () => ({ type: "string", enum: codes, description: "The district" }),
};
