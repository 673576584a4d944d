import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";

export interface LinkField extends FieldBase {
  readonly kind: "link";
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

export const linkKind: Kind<LinkField, string> = {
  columns: { "": "text" },
  draft: () =>
    v.pipe(
      v.string("link"),
      v.trim(),
      v.maxLength(longest, `too-long:${longest}`),
      v.check(isWebAddress, "link"),
    ),
  strict: () => v.string(),
  store: (value) => ({ "": value }),
  load: (columns) => String(columns[""]),
  jsonSchema: () => ({ type: "string", format: "uri" }),
};
