import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";
import { isId } from "../id.ts";

/** The id of one entry of another collection, or with `many` an ordered list of them. */
export interface ReferenceField extends FieldBase {
  readonly kind: "reference";
  readonly to: string;
  readonly many?: true;
}

export function reference<const O extends Omit<ReferenceField, "kind">>(options: O) {
  return { kind: "reference", ...options } as const;
}

const most = 200;
const id = v.pipe(
  v.string("id"),
  v.check((value) => isId(value), "id"),
);

type Reference = string | readonly string[];

const asList = (value: Reference): readonly string[] => (typeof value === "string" ? [value] : value);

export const referenceKind: Kind<ReferenceField, Reference> = {
  columns: { "": "text" },
  draft: ({ many }) =>
    many
      ? v.pipe(
          v.array(id, "type"),
          v.maxLength(most, `too-many:${most}`),
          v.check((ids) => new Set(ids).size === ids.length, "repeated"),
        )
      : id,
  strict: () => v.any(),
  empty: (value) => value.length === 0,
  store: (value) => ({ "": typeof value === "string" ? value : JSON.stringify(value) }),
  load: (columns, { many }) => (many ? (JSON.parse(String(columns[""])) as string[]) : String(columns[""])),
  terms: asList,
  entriesNamed: asList,
  comparable: (value) => (isId(value) ? value : undefined),
  jsonSchema: ({ many, to }) => {
    const one = { type: "string", format: "uuid", description: `Id of an entry of ${to}` };
    return many ? { type: "array", items: one } : one;
  },
  refersTo: ({ to }) => to,
};
