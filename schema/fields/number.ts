import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";
import type { Label } from "../language/locale.ts";

export interface NumberField extends FieldBase {
  readonly kind: "number";
  /** Publishing wants it without decimals. */
  readonly whole?: true;
  /** Publishing wants it no smaller, and no larger. */
  readonly min?: number;
  readonly max?: number;
  /** Stands behind the number: people, kg, %. */
  readonly unit?: Label;
}

export function number<const O extends Omit<NumberField, "kind">>(options: O) {
  return { kind: "number", ...options } as const;
}

/** Up to here every whole number, and a few decimals of it, can be told apart. */
const most = 1e12;

const written = /^-?\d{1,13}(?:\.\d{1,15})?$/;

export const numberKind: Kind<NumberField, number> = {
  columns: { "": "real" },
  draft: () =>
    v.pipe(
      v.number("number"),
      v.finite("number"),
      v.minValue(-most, `least:${-most}`),
      v.maxValue(most, `most:${most}`),
      v.transform((value) => value + 0),
    ),
  strict: ({ whole, min = -most, max = most }) =>
    v.pipe(
      v.number(),
      v.check((value) => !whole || Number.isInteger(value), "integer"),
      v.minValue(min, `least:${min}`),
      v.maxValue(max, `most:${max}`),
    ),
  store: (value) => ({ "": value }),
  load: (columns) => Number(columns[""]),
  comparable: (value) => (written.test(value) ? Number(value) + 0 : undefined),
  ordered: true,
  sortKey: (value) => value,
  jsonSchema: ({ whole, min, max }) => ({
    type: whole ? "integer" : "number",
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  }),
  draftJsonSchema: () => ({ type: "number", minimum: -most, maximum: most }),
};
