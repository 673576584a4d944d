import type { Field, FieldKind, FieldOf } from "../../schema/fields/index.ts";
import { blocksWidget } from "./blocks.tsx";
import { booleanWidget } from "./boolean.tsx";
import { choiceWidget } from "./choice.tsx";
import { dateWidget } from "./date.tsx";
import { emailWidget } from "./email.tsx";
import { linkWidget } from "./link.tsx";
import { listWidget } from "./list.tsx";
import { moneyWidget } from "./money.tsx";
import { monthWidget } from "./month.tsx";
import { numberWidget } from "./number.tsx";
import { periodWidget } from "./period.tsx";
import { placeWidget } from "./place.tsx";
import { referenceWidget } from "./reference.tsx";
import { richTextWidget } from "./rich-text.tsx";
import { textWidget } from "./text.tsx";
import { timeWidget } from "./time.tsx";
import type { Widget } from "./widget.ts";

/** A kind of field without a widget does not compile. */
const widgets: { readonly [K in FieldKind]: Widget<FieldOf<K>> } = {
  text: textWidget,
  richText: richTextWidget,
  number: numberWidget,
  money: moneyWidget,
  date: dateWidget,
  time: timeWidget,
  month: monthWidget,
  period: periodWidget,
  boolean: booleanWidget,
  choice: choiceWidget,
  list: listWidget,
  reference: referenceWidget,
  place: placeWidget,
  link: linkWidget,
  email: emailWidget,
  blocks: blocksWidget,
};

/** The widget of a field's kind. Callers pass the field itself to it, which the compiler cannot follow. */
export function widgetOf(field: Field): Widget<Field> {
  return widgets[field.kind] as unknown as Widget<Field>;
}

/** A value as plain text; empty where the field is. */
export function showValue(field: Field, value: unknown): string {
  return value === null || value === undefined ? "" : widgetOf(field).show(value, field);
}
