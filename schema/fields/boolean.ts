import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";

/** Yes, no, or not said. */
export interface BooleanField extends FieldBase {
  readonly kind: "boolean";
}

export function boolean<const O extends Omit<BooleanField, "kind">>(options: O) {
  return { kind: "boolean", ...options } as const;
}

const written: Readonly<Record<string, number>> = { true: 1, false: 0 };

const answers = { true: { sr: "da", en: "yes" }, false: { sr: "ne", en: "no" } };

export const booleanKind: Kind<BooleanField, boolean> = {
  columns: { "": "integer" },
  draft: () => v.boolean("boolean"),
  strict: () => v.boolean(),
  store: (value) => ({ "": value ? 1 : 0 }),
  load: (columns) => columns[""] === 1,
  comparable: (value) => (Object.hasOwn(written, value) ? written[value] : undefined),
  codes: () => answers,
  sortKey: (value) => (value ? 1 : 0),
  jsonSchema: () => ({ type: "boolean" }),
};
