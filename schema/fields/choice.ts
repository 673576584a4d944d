import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";
import { codesOf, essglobalOf, type Vocabulary } from "../vocabulary.ts";

export interface ChoiceField extends FieldBase {
  readonly kind: "choice";
  readonly of: Vocabulary;
}

export function choice<const O extends Omit<ChoiceField, "kind">>(options: O) {
  return { kind: "choice", ...options } as const;
}

export const choiceKind: Kind<ChoiceField, string> = {
  columns: { "": "text" },
  draft: ({ of }) => v.picklist(codesOf(of), `code:${codesOf(of).join(", ")}`),
  strict: () => v.string(),
  store: (value) => ({ "": value }),
  load: (columns) => String(columns[""]),
  comparable: (value, { of }) => (Object.hasOwn(of, value) ? value : undefined),
  codes: ({ of }) => of,
  sortKey: (value) => value,
  jsonSchema: ({ of }) => {
    const essglobal = essglobalOf(of);
    const known = Object.keys(essglobal).length > 0;
    return { type: "string", enum: codesOf(of), ...(known && { "x-essglobal": essglobal }) };
  },
};
