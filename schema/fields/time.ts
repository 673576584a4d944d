import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";

/** A time of day, `18:30`, by the clock of the place. */
export interface TimeField extends FieldBase {
  readonly kind: "time";
}

export function time<const O extends Omit<TimeField, "kind">>(options: O) {
  return { kind: "time", ...options } as const;
}

export function isTime(value: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}

export const timeKind: Kind<TimeField, string> = {
  columns: { "": "text" },
  draft: () => v.pipe(v.string("time"), v.check(isTime, "time")),
  strict: () => v.string(),
  store: (value) => ({ "": value }),
  load: (columns) => String(columns[""]),
  comparable: (value) => (isTime(value) ? value : undefined),
  ordered: true,
  sortKey: (value) => value,
  jsonSchema: () => ({ type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$", examples: ["18:30"] }),
};
