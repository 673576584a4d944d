import * as v from "valibot";
import type { FieldBase, JsonSchema, Kind, RenderRichText, RichTextDocument } from "../field.ts";
import type { Label } from "../language/locale.ts";
import { strict } from "../validation.ts";
import { type BooleanField, booleanKind } from "./boolean.ts";
import { type ChoiceField, choiceKind } from "./choice.ts";
import { type DateField, dateKind } from "./date.ts";
import { type EmailField, emailKind } from "./email.ts";
import { type LinkField, linkKind } from "./link.ts";
import { type MoneyField, moneyKind } from "./money.ts";
import { type NumberField, numberKind } from "./number.ts";
import { type ReferenceField, referenceKind } from "./reference.ts";
import { type RichText, type RichTextField, richTextKind } from "./rich-text.ts";
import { type TextField, textKind } from "./text.ts";

export type BlockField =
  | TextField
  | RichTextField
  | NumberField
  | MoneyField
  | DateField
  | BooleanField
  | ChoiceField
  | LinkField
  | EmailField
  | ReferenceField;

/** What one kind of block is called and holds. */
export interface BlockType {
  readonly label: Label;
  readonly help?: Label;
  readonly fields: Readonly<Record<string, BlockField>>;
}

/** An ordered list of blocks of a closed set, each with fields of its own. */
export interface BlocksField extends FieldBase {
  readonly kind: "blocks";
  readonly of: Readonly<Record<string, BlockType>>;
}

/** Its type, and a value for each of that type's fields; null where empty. */
export interface Block {
  readonly type: string;
  readonly [field: string]: unknown;
}

export function blocks<const O extends Omit<BlocksField, "kind">>(options: O) {
  return { kind: "blocks", ...options } as const;
}

const most = 100;

const fieldKinds = {
  text: textKind,
  richText: richTextKind,
  number: numberKind,
  money: moneyKind,
  date: dateKind,
  boolean: booleanKind,
  choice: choiceKind,
  link: linkKind,
  email: emailKind,
  reference: referenceKind,
};

/** The kind of a block's field; the compiler cannot follow that it is asked about that field's own values. */
function kindOf(field: BlockField): Kind<FieldBase, unknown> {
  return fieldKinds[field.kind] as unknown as Kind<FieldBase, unknown>;
}

type Entries = Record<string, v.GenericSchema>;

/** The schema of one block: which, its `type` says. */
function oneOf(
  of: BlocksField["of"],
  schemaOf: (type: BlockType) => Entries,
  known: (entries: Entries) => v.GenericSchema,
) {
  const types = Object.keys(of);
  const schemas = new Map(
    Object.entries(of).map(([type, block]) => [type, known({ type: v.literal(type), ...schemaOf(block) })]),
  );
  const nothing = v.looseObject({ type: v.picklist(types, `block:${types.join(", ")}`) }, "type");
  return v.lazy((block: unknown) => {
    const type = typeof block === "object" && block !== null && "type" in block ? block.type : undefined;
    return (schemas.get(String(type)) ?? nothing) as v.GenericSchema<unknown, Block>;
  });
}

function draftEntries({ fields }: BlockType): Entries {
  return mapped(fields, (field) => {
    const kind = kindOf(field);
    const filled = v.pipe(
      kind.draft(field),
      v.transform((value) => (kind.empty?.(value) ? null : value)),
    );
    return v.optional(v.nullable(filled), null);
  });
}

function strictEntries({ fields }: BlockType): Entries {
  return mapped(fields, (field) => {
    const filled = v.nullable(kindOf(field).strict(field) as v.GenericSchema);
    if (!field.required) return filled;
    return v.pipe(
      v.unknown(),
      v.check((value) => value !== null, "required"),
      filled,
    );
  });
}

function mapped<T>(fields: BlockType["fields"], change: (field: BlockField) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, change(field)]));
}

/** The filled fields of a block. */
function filledFields(
  { of }: BlocksField,
  block: Block,
): [name: string, field: BlockField, value: unknown][] {
  return Object.entries(of[block.type]?.fields ?? {}).flatMap(([name, field]) => {
    const value = block[name] ?? null;
    return value === null ? [] : [[name, field, value] as [string, BlockField, unknown]];
  });
}

/** The blocks with some of their fields' values changed. */
function withFields(
  field: BlocksField,
  all: readonly Block[],
  change: (of: BlockField, value: unknown, name: string, index: number) => unknown,
): readonly Block[] {
  return all.map((block, index) => ({
    ...block,
    ...Object.fromEntries(
      filledFields(field, block).map(([name, of, value]) => [name, change(of, value, name, index)]),
    ),
  }));
}

const isRichText = (value: unknown): value is RichTextDocument =>
  typeof value === "object" && value !== null && "type" in value && value.type === "doc";

/** Published, a block's rich text is its HTML alone; the documents stay together in a column of their own. */
function withHtml(all: readonly Block[], html: RenderRichText): readonly Block[] {
  return all.map(
    (block) =>
      Object.fromEntries(
        Object.entries(block).map(([name, value]) => [
          name,
          isRichText(value) ? { html: html(value) } : value,
        ]),
      ) as Block,
  );
}

function blockSchema(field: BlocksField, schemaOf: (field: BlockField) => JsonSchema): JsonSchema {
  const each = Object.entries(field.of).map(([type, { label, fields }]) => ({
    type: "object",
    title: label.en,
    required: ["type", ...Object.keys(fields)],
    properties: {
      type: { const: type },
      ...mapped(fields, (of) => ({ title: of.label.en, anyOf: [schemaOf(of), { type: "null" }] })),
    },
    additionalProperties: false,
  }));
  return { type: "array", items: { oneOf: each } };
}

export const blocksKind: Kind<BlocksField, readonly Block[]> = {
  columns: { "": "text", json: "text" },
  draft: ({ of }) =>
    v.pipe(v.array(oneOf(of, draftEntries, strict), "type"), v.maxLength(most, `too-many:${most}`)),
  strict: ({ of }) =>
    v.array(oneOf(of, strictEntries, (entries) => v.looseObject(entries))) as v.GenericSchema<
      readonly Block[],
      readonly Block[]
    >,
  empty: (value) => value.length === 0,
  mapText: (value, change, field) =>
    withFields(field, value, (of, inside) => kindOf(of).mapText?.(inside, change, of) ?? inside),
  store: (value, html) => ({ "": JSON.stringify(withHtml(value, html)), json: JSON.stringify(value) }),
  load: (columns, field) => {
    const shown = JSON.parse(String(columns[""])) as readonly Block[];
    const saved = JSON.parse(String(columns.json ?? null)) as readonly Block[] | null;
    return withFields(field, shown, (of, value, name, index) =>
      of.kind === "richText"
        ? { html: (value as RichText).html, json: saved?.[index]?.[name] ?? null }
        : value,
    );
  },
  terms: (value, field) => [
    ...new Set(
      value.flatMap((block) =>
        filledFields(field, block).flatMap(([, of, inside]) => kindOf(of).terms?.(inside, of) ?? []),
      ),
    ),
  ],
  mapHtml: (value, change, field) =>
    withFields(field, value, (of, inside) => kindOf(of).mapHtml?.(inside, change, of) ?? inside),
  entriesNamed: (value, field) =>
    value.flatMap((block) =>
      filledFields(field, block).flatMap(([, of, inside]) => kindOf(of).entriesNamed?.(inside, of) ?? []),
    ),
  paragraphs: (value, field) =>
    value.flatMap((block) =>
      filledFields(field, block).flatMap(([, of, inside]) => kindOf(of).paragraphs?.(inside, of) ?? []),
    ),
  jsonSchema: (field) => blockSchema(field, (of) => kindOf(of).jsonSchema(of)),
  draftJsonSchema: (field) =>
    blockSchema(field, (of) => (kindOf(of).draftJsonSchema ?? kindOf(of).jsonSchema)(of)),
};
