import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";

export interface LinkField extends FieldBase {
  readonly kind: "link";
  /** Paths on this site may be given as well as addresses, or nothing else may. */
  readonly paths?: "also" | "only";
}

export function link<const O extends Omit<LinkField, "kind">>(options: O) {
  return { kind: "link", ...options } as const;
}

const longest = 2000;

/** An absolute http or https address without credentials. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\p{Cc}\p{Cs}]+$/iu.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === "" && password === "";
}

/** A path on this site, with what it may be asked for; two slashes at its start would lead elsewhere. */
function isSitePath(value: string): boolean {
  return /^\/(?![/\\])[^\p{Cc}\p{Cs}\s\\]*$/u.test(value);
}

/**
 * The path alone, as readable as it is typed, without a slash at its end: an address of the site as it was, or is, may
 * be pasted whole.
 */
export function sitePath(address: string): string {
  const [path = ""] = address.replace(/^https?:\/\/[^/?#]*/i, "").split(/[?#]/, 1);
  return decoded(`/${path}`.replace(/\/{2,}/g, "/").replace(/(.)\/$/, "$1"));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const shapes = {
  never: { code: "link", fits: isWebAddress },
  also: { code: "path-or-link", fits: (value: string) => isWebAddress(value) || isSitePath(value) },
  only: { code: "path", fits: isSitePath },
};

export const linkKind: Kind<LinkField, string> = {
  columns: { "": "text" },
  draft: ({ paths }) => {
    const { code, fits } = shapes[paths ?? "never"];
    return v.pipe(
      v.string(code),
      v.trim(),
      v.transform((value) =>
        paths === "only" && (isWebAddress(value) || isSitePath(value)) ? sitePath(value) : value,
      ),
      v.maxLength(longest, `too-long:${longest}`),
      v.check(fits, code),
    );
  },
  strict: () => v.string(),
  store: (value) => ({ "": value }),
  load: (columns) => String(columns[""]),
  comparable: (value) => value,
  jsonSchema: ({ paths }) => ({ type: "string", format: paths ? "uri-reference" : "uri" }),
};
