import type { Point } from "../../../schema/fields/place.ts";

/** Units of the outlines to a degree of latitude; a degree of longitude is shorter, as it is at 44.2° north. */
const scale = 120;
const narrowing = Math.cos((44.2 * Math.PI) / 180);
export const unitsTo = { south: scale, east: narrowing * scale };
/** Where the map begins, in the north-west. */
export const corner = { lat: 46.2, lon: 18.8 };

export const size = { width: 364, height: 480, withKosovo: 526 };

export function project({ lat, lon }: Point): readonly [x: number, y: number] {
  return [Math.round((lon - corner.lon) * unitsTo.east), Math.round((corner.lat - lat) * unitsTo.south)];
}

/** True where the point falls onto the map. */
export function isOnMap(point: Point): boolean {
  const [x, y] = project(point);
  return x >= 0 && y >= 0 && x <= size.width && y <= size.withKosovo;
}

/** The corners of an outline in degrees, as GeoJSON has them: longitude first, closed, against the clock. */
export function ringOf(path: string): readonly (readonly [lon: number, lat: number])[] {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  const [left = 0, top = 0, ...steps] = numbers;
  let [x, y] = [left, top];
  const corners = [[x, y]];
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    corners.push([x, y]);
  }
  corners.push([left, top]);
  const ring = corners.map(([x = 0, y = 0]) => degrees(x, y));
  return areaOf(ring) < 0 ? ring.reverse() : ring;
}

function degrees(x: number, y: number): readonly [number, number] {
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return [rounded(corner.lon + x / unitsTo.east), rounded(corner.lat - y / unitsTo.south)];
}

function areaOf(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
