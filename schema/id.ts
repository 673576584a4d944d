import { v7 } from "uuid";

/** UUID v7 in small letters, RFC 9562: sorts by the time it was made. */
const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function newId(): string {
  return v7();
}

export function isId(value: unknown): value is string {
  return typeof value === "string" && pattern.test(value);
}

/** True for any UUID, whatever its version: what a slug must not be mistaken for. */
export function looksLikeId(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
}
