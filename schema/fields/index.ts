import type { FieldBase, Kind } from "../field.ts";
import { type BlocksField, type BlockType, blocksKind } from "./blocks.ts";
import { type BooleanField, booleanKind } from "./boolean.ts";
import { type ChoiceField, choiceKind } from "./choice.ts";
import { type DateField, dateKind } from "./date.ts";
import { type EmailField, emailKind } from "./email.ts";
import { type LinkField, linkKind } from "./link.ts";
import { type ListField, listKind } from "./list.ts";
import { type MoneyField, moneyKind } from "./money.ts";
import { type MonthField, monthKind } from "./month.ts";
import { type NumberField, numberKind } from "./number.ts";
import { type PeriodField, periodKind } from "./period.ts";
import { type PlaceField, placeKind } from "./place.ts";
import { type ReferenceField, referenceKind } from "./reference.ts";
import { type RichTextField, richTextKind } from "./rich-text.ts";
import { type TextField, textKind } from "./text.ts";
import { type TimeField, timeKind } from "./time.ts";

const kinds = {
  text: textKind,
  richText: richTextKind,
  number: numberKind,
  money: moneyKind,
  date: dateKind,
  time: timeKind,
  month: monthKind,
  period: periodKind,
  boolean: booleanKind,
  choice: choiceKind,
  list: listKind,
  reference: referenceKind,
  place: placeKind,
  link: linkKind,
  email: emailKind,
  blocks: blocksKind,
};

export type Field =
  | TextField
  | RichTextField
  | NumberField
  | MoneyField
  | DateField
  | TimeField
  | MonthField
  | PeriodField
  | BooleanField
  | ChoiceField
  | ListField
  | ReferenceField
  | PlaceField
  | LinkField
  | EmailField
  | BlocksField;

export type FieldKind = Field["kind"];

/** The field of one kind, as widgets and tests ask for it. */
export type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>;

type StoredBy<K extends FieldKind> = (typeof kinds)[K] extends Kind<never, infer S, infer _P> ? S : never;
type PublicBy<K extends FieldKind> = (typeof kinds)[K] extends Kind<never, infer _S, infer P> ? P : never;

/** What an editor saves in a field. */
export type StoredValue<F extends Field> = F extends ReferenceField
  ? ReferenceValue<F>
  : F extends BlocksField
    ? readonly { [T in keyof F["of"]]: StoredBlock<T, F["of"][T]> }[keyof F["of"]][]
    : StoredBy<F["kind"]>;

/** What a published document holds in a field. */
export type PublicValue<F extends Field> = F extends ReferenceField
  ? ReferenceValue<F>
  : F extends BlocksField
    ? readonly { [T in keyof F["of"]]: PublicBlock<T, F["of"][T]> }[keyof F["of"]][]
    : PublicBy<F["kind"]>;

type ReferenceValue<F extends ReferenceField> = F extends { many: true } ? readonly string[] : string;

/** Fields left out count as empty. */
type StoredBlock<T, B extends BlockType> = { readonly type: T } & {
  readonly [N in keyof B["fields"]]?: StoredValue<B["fields"][N]> | null;
};

type PublicBlock<T, B extends BlockType> = { readonly type: T } & {
  readonly [N in keyof B["fields"]]: PublicValue<B["fields"][N]> | null;
};

/** The kind of a field. Callers pass a field's own values back to it, which the compiler cannot follow. */
export function kindOf(field: Field): Kind<FieldBase, unknown> {
  return kinds[field.kind] as unknown as Kind<FieldBase, unknown>;
}
