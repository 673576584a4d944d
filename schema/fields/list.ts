import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";
import { type ChoiceField, choiceKind } from "./choice.ts";
import { type LinkField, linkKind } from "./link.ts";
import { type TextField, textKind } from "./text.ts";

type Item = TextField | ChoiceField | LinkField;

/** An ordered list whose items are all of one simple kind. */
export interface ListField extends FieldBase {
  readonly kind: "list";
  readonly of: Item;
  /** The items are words that stay Latin in every Serbian text in Cyrillic. */
  readonly keepsScript?: true;
}

export function list<const O extends Omit<ListField, "kind">>(options: O) {
  return { kind: "list", ...options } as const;
}

const most = 100;

const itemKinds = { text: textKind, choice: choiceKind, link: linkKind };

/** The kind of the items; they hold a string each, so one signature serves all. */
function kindOf(item: Item): Kind<Item, string> {
  return itemKinds[item.kind] as Kind<Item, string>;
}

export const listKind: Kind<ListField, readonly string[]> = {
  columns: { "": "text" },
  draft: ({ of }) => v.pipe(v.array(kindOf(of).draft(of), "type"), v.maxLength(most, `too-many:${most}`)),
  strict: ({ of }) =>
    v.pipe(
      v.array(
        v.pipe(
          kindOf(of).strict(of),
          v.check((item) => item !== "", "required"),
        ),
      ),
      v.check((items) => of.kind !== "choice" || new Set(items).size === items.length, "repeated"),
    ),
  empty: (value) => value.length === 0,
  mapText: (value, change, { of }) => value.map((item) => kindOf(of).mapText?.(item, change, of) ?? item),
  store: (value) => ({ "": JSON.stringify(value) }),
  load: (columns) => JSON.parse(String(columns[""])) as string[],
  terms: (value, { of }) => (of.kind === "choice" ? value : []),
  paragraphs: (value, { of }) => value.flatMap((item) => kindOf(of).paragraphs?.(item, of) ?? []),
  comparable: (value, { of }) => kindOf(of).comparable?.(value, of),
  codes: ({ of }) => (of.kind === "choice" ? of.of : undefined),
  jsonSchema: ({ of }) => ({ type: "array", items: kindOf(of).jsonSchema(of) }),
};
