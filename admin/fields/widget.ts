import type { ComponentType } from "preact";
import type { Part } from "../../schema/collection.ts";
import type { FieldBase } from "../../schema/field.ts";
import type { Field } from "../../schema/fields/index.ts";
import type { DeskText } from "../../schema/texts/desk.ts";
import type { Mistake } from "../../schema/validation.ts";

export interface WidgetProps<F extends FieldBase> {
  /** Of the control that the label is for, and that takes the focus. */
  readonly id: string;
  readonly label: string;
  readonly field: F;
  readonly part: Part;
  /** As saved, or what the widget itself handed to `change` last; null where empty. */
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  /** What is wrong, with the paths inside the value. */
  readonly mistakes?: readonly Mistake[];
  /** What holds while the field is empty. */
  readonly placeholder?: string | undefined;
}

/** How a kind of field is edited and shown at the desk. */
export interface Widget<F extends FieldBase> {
  readonly Widget: ComponentType<WidgetProps<F>>;
  /** True where several controls make one field: the label then names the group. */
  readonly isGroup?: true;
  /** Better words for a code of a mistake. */
  readonly explains?: Readonly<Record<string, DeskText>>;
  /** What a path leads to inside a value that is made of others: its name, and the field where it is one. */
  readonly inside?: (
    path: readonly string[],
    field: F,
    value: unknown,
  ) => { readonly name: string; readonly field: Field | undefined };
  /** Where inside the value a change was made. Such a widget shows what is set from outside without beginning anew. */
  readonly changedAt?: (before: unknown, after: unknown) => readonly string[];
  /** What a list is narrowed by from and to, where that is not a value of the field itself. */
  readonly bound?: (field: F) => Field;
  /** A filled value as plain text, to compare two versions by. */
  readonly show: (value: unknown, field: F) => string;
}

/** The language and script that the texts of a part are written in. */
export function languageTag(part: Part): string | undefined {
  return part === "shared" ? undefined : { sr: "sr-Latn", en: "en" }[part];
}
