import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";
import { strict } from "../validation.ts";
import { currencies } from "../vocabularies/currencies.ts";
import { codesOf } from "../vocabulary.ts";

export interface MoneyField extends FieldBase {
  readonly kind: "money";
}

/** `minor` counts the smallest unit of an ISO 4217 currency: cents, paras. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

export function money<const O extends Omit<MoneyField, "kind">>(options: O) {
  return { kind: "money", ...options } as const;
}

const codes = codesOf(currencies);
const wrongCurrency = `currency:${codes.join(", ")}`;

export const moneyKind: Kind<MoneyField, Money> = {
  columns: { "": "integer", currency: "text" },
  draft: () =>
    strict({
      minor: v.pipe(v.number("minor"), v.safeInteger("minor"), v.minValue(0, "minor")),
      currency: v.picklist(codes, wrongCurrency),
    }),
  strict: () => v.any(),
  store: (value) => ({ "": value.minor, currency: value.currency }),
  load: (columns) => ({ minor: Number(columns[""]), currency: String(columns.currency) }),
  comparedAt: "minor",
  sortKey: (value) => value.minor,
  jsonSchema: () => ({
    type: "object",
    required: ["minor", "currency"],
    properties: {
      minor: { type: "integer", minimum: 0, description: "In the smallest unit of the currency" },
      currency: { type: "string", enum: codes, description: "ISO 4217" },
    },
    additionalProperties: false,
  }),
};
