import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";
import { readDay } from "../language/calendar.ts";

export interface DateField extends FieldBase {
  readonly kind: "date";
}

export function date<const O extends Omit<DateField, "kind">>(options: O) {
  return { kind: "date", ...options } as const;
}

/** A day that the calendar has, from 1900 to 2199. */
export function isDate(value: string): boolean {
  return /^(?:19|20|21)\d\d-\d\d-\d\d$/.test(value) && readDay(value) !== null;
}

export const dateKind: Kind<DateField, string> = {
  columns: { "": "text" },
  draft: () => v.pipe(v.string("date"), v.check(isDate, "date")),
  strict: () => v.string(),
  store: (value) => ({ "": value }),
  load: (columns) => String(columns[""]),
  comparable: (value) => (isDate(value) ? value : undefined),
  ordered: true,
  byYear: true,
  sortKey: (value) => value,
  jsonSchema: () => ({ type: "string", format: "date", examples: ["2020-12-24"] }),
};
