import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";

export interface EmailField extends FieldBase {
  readonly kind: "email";
}

export function email<const O extends Omit<EmailField, "kind">>(options: O) {
  return { kind: "email", ...options } as const;
}

/** RFC 5321, 4.5.3.1.3 less the angle brackets. */
const longest = 254;

/** An address as mail programs write it, with a domain that has a dot. */
export function isEmail(value: string): boolean {
  return /^[^\s\p{Cc}\p{Cs}@<>"(),:;[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}$/u.test(
    value,
  );
}

export const emailKind: Kind<EmailField, string> = {
  columns: { "": "text" },
  draft: () =>
    v.pipe(
      v.string("email"),
      v.trim(),
      v.maxLength(longest, `too-long:${longest}`),
      v.check((value) => value === "" || isEmail(value), "email"),
    ),
  strict: () => v.string(),
  empty: (value) => value === "",
  store: (value) => ({ "": value }),
  load: (columns) => String(columns[""]),
  comparable: (value) => (isEmail(value) ? value : undefined),
  sortKey: (value) => value.toLowerCase(),
  jsonSchema: () => ({ type: "string", format: "email", maxLength: longest }),
};
