import type { FieldBase, Kind } from "../field.ts";
import { type ChoiceField, choiceKind } from "./choice.ts";
import { type LinkField, linkKind } from "./link.ts";
import { type ListField, listKind } from "./list.ts";
import { type MoneyField, moneyKind } from "./money.ts";
import { type MonthField, monthKind } from "./month.ts";
import { type ReferenceField, referenceKind } from "./reference.ts";
import { type RichTextField, richTextKind } from "./rich-text.ts";
import { type TextField, textKind } from "./text.ts";

const kinds = {
  text: textKind,
  richText: richTextKind,
  money: moneyKind,
  month: monthKind,
  choice: choiceKind,
  list: listKind,
  reference: referenceKind,
  link: linkKind,
};

export type Field =
  | TextField
  | RichTextField
  | MoneyField
  | MonthField
  | ChoiceField
  | ListField
  | ReferenceField
  | LinkField;

export type FieldKind = Field["kind"];

/** The field of one kind, as widgets and tests ask for it. */
export type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>;

type StoredBy<K extends FieldKind> = (typeof kinds)[K] extends Kind<never, infer S, infer _P> ? S : never;
type PublicBy<K extends FieldKind> = (typeof kinds)[K] extends Kind<never, infer _S, infer P> ? P : never;

/** What an editor saves in a field. */
export type StoredValue<F extends Field> = F extends ReferenceField
  ? F extends { many: true }
    ? readonly string[]
    : string
  : StoredBy<F["kind"]>;

/** What a published document holds in a field. */
export type PublicValue<F extends Field> = F extends ReferenceField ? StoredValue<F> : PublicBy<F["kind"]>;

/** The kind of a field. Callers pass a field's own values back to it, which the compiler cannot follow. */
export function kindOf(field: Field): Kind<FieldBase, unknown> {
  return kinds[field.kind] as unknown as Kind<FieldBase, unknown>;
}
