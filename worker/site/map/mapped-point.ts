import type { Point } from "../../../schema/fields/place.ts";

/** An entry that has a point of its own. */
export interface MappedPoint {
  readonly id: string;
  readonly title: string;
  readonly path: string | null;
  readonly point: Point;
}
