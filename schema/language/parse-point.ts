interface ParsedPoint {
  readonly lat: number;
  readonly lon: number;
}

const withPoints = /^(-?\d{1,2}(?:\.\d+)?)°?\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)°?$/;
const withCommas = /^(-?\d{1,2}(?:,\d+)?)°?(?:\s*;\s*|,?\s+)(-?\d{1,3}(?:,\d+)?)°?$/;

/** Degrees north and east as maps give them: "44.81, 20.46"; null if they are not understood. */
export function parsePoint(text: string): ParsedPoint | null {
  if (text.length > 80) return null;
  const plain = text.trim().replaceAll("−", "-");
  const [, north, east] = withPoints.exec(plain) ?? withCommas.exec(plain) ?? [];
  if (north === undefined || east === undefined) return null;
  const [lat, lon] = [north, east].map((degrees) => Number(degrees.replace(",", ".")));
  if (lat === undefined || lon === undefined) return null;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
