import { Problem } from "../problem.ts";

/** What a cursor was made for; it is refused anywhere else. */
export type Purpose = readonly unknown[];

const wrong = () =>
  new Problem("invalid-cursor", {
    detail: "The cursor belongs to another list, filter, sort or locale, or was changed on its way.",
    errors: [{ path: "cursor", message: "does not belong to this list" }],
  });

/** A place in a list: the values of the last row's ordering columns, bound to the list's purpose. */
export function encodeCursor(purpose: Purpose, values: readonly string[]): string {
  return encode([mark(purpose), ...values]);
}

export function decodeCursor(purpose: Purpose, cursor: string, length: number): readonly string[] {
  const [marked, ...values] = decode(cursor) ?? [];
  if (marked !== mark(purpose) || values.length !== length) throw wrong();
  return values;
}

export function encode(parts: readonly string[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return bytes.toBase64({ alphabet: "base64url", omitPadding: true });
}

/** The texts that a cursor is made of; undefined for anything that `encode` did not make. */
export function decode(cursor: string): readonly string[] | undefined {
  let parts: unknown;
  try {
    const bytes = Uint8Array.fromBase64(cursor, { alphabet: "base64url" });
    parts = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  const sound =
    Array.isArray(parts) && parts.every((part) => typeof part === "string" && part.isWellFormed());
  return sound ? (parts as readonly string[]) : undefined;
}

/** FNV-1a, 32 bits: enough to notice a cursor that strayed; it protects nothing. */
function mark(purpose: Purpose): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(purpose)))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
