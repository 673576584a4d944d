import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";

export interface MonthField extends FieldBase {
  readonly kind: "month";
}

export function month<const O extends Omit<MonthField, "kind">>(options: O) {
  return { kind: "month", ...options } as const;
}

const pattern = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/;

/** A month from 1900 to 2199. */
export function isMonth(value: string): boolean {
  return pattern.test(value);
}

export const monthKind: Kind<MonthField, string> = {
  columns: { "": "text" },
  draft: () => v.pipe(v.string("month"), v.regex(pattern, "month")),
  strict: () => v.string(),
  store: (value) => ({ "": value }),
  load: (columns) => String(columns[""]),
  comparable: (value) => (isMonth(value) ? value : undefined),
  ordered: true,
  byYear: true,
  sortKey: (value) => value,
  jsonSchema: () => ({ type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])$", examples: ["2020-07"] }),
};
