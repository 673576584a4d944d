import { inBelgrade } from "../../../schema/language/instant.ts";

/** Days since 1 January 1970. */
const dayNumber = (date: string) => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);

/** Each day another one stands first, and the others follow in their order: in as many days as there are, each does once. */
export function inTurn<T>(items: readonly T[], date: string): readonly T[] {
  if (items.length === 0) return items;
  const first = dayNumber(date) % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

export function inTurnToday<T>(items: readonly T[]): readonly T[] {
  return inTurn(items, inBelgrade(new Date().toISOString())?.date ?? "");
}
