import type { GenericSchema } from "valibot";
import type { Label, Language, Locale } from "./language/locale.ts";
import type { ScriptChange } from "./language/script-runs.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What every field says about itself, whatever its kind. */
export interface FieldBase {
  readonly label: Label;
  readonly help?: Label;
  /** Written once per language; without it the field is a fact shared by all languages. */
  readonly localized?: true;
  /** A localized field that one language alone has. */
  readonly onlyIn?: Language;
  /** Kept for editors: no published table has a column for it. */
  readonly private?: true;
  /** Publishing is refused while it is empty. */
  readonly required?: true;
  /** The fact of the same part that it should not come before; who publishes it all the same is warned. */
  readonly notBefore?: string;
  readonly filtered?: true;
  readonly sorted?: true;
}

export type Scalar = string | number | null;

/** Makes the HTML of a rich text document; only publishing can. */
export type RenderRichText = (document: RichTextDocument) => string;

/**
 * A kind of field: the questions that tables, validation, API and search ask of it. A value is never null here; an
 * empty field is null everywhere, and its columns are null.
 */
export interface Kind<F extends FieldBase, Stored, Public = Stored> {
  /** Columns of the published table by suffix; "" is the column named like the field. */
  readonly columns: Readonly<Record<string, "text" | "integer" | "real">>;
  /** What an editor may save, lenient: shapes and absolute bounds. */
  readonly draft: (field: F) => GenericSchema<unknown, Stored>;
  /** What publishing wants beyond `draft`; it is asked only about values that passed `draft`. */
  readonly strict: (field: F) => GenericSchema<Stored, Stored>;
  /** True for a value that counts as not filled in. */
  readonly empty?: (value: Stored) => boolean;
  /** The value with its texts, and nothing else, put into another script. */
  readonly mapText?: (value: Stored, change: ScriptChange, field: F) => Stored;
  readonly store: (value: Stored, html: RenderRichText) => Readonly<Record<string, Scalar>>;
  readonly load: (columns: Readonly<Record<string, Scalar>>, field: F) => Public;
  /** Values to find the entry by when one column cannot hold them; entries referred to are among them. */
  readonly terms?: (value: Stored, field: F) => readonly string[];
  /** How a query's text becomes a value to compare the column or terms with; undefined when it is not one. */
  readonly comparable?: (text: string, field: F) => Scalar | undefined;
  /** Where in a saved value stands what it is compared and ordered by, when that is not the value itself. */
  readonly comparedAt?: string;
  /** The closed list that comparable values are taken from, as texts, with the labels that are shown. */
  readonly codes?: (field: F) => Vocabulary | undefined;
  /** What readers call entries in which it is empty, where a list can be narrowed to these too. */
  readonly none?: Label;
  /** Holds days or months: lists are narrowed by their year. */
  readonly byYear?: true;
  /** What search finds the entry by and shows of it, a paragraph each. */
  readonly paragraphs?: (value: Stored, field: F) => readonly string[];
  /** What it is compared with, as JSON Schema, where that differs from the public value. */
  readonly comparableJsonSchema?: (field: F) => JsonSchema;
  /** The public value with its HTML changed; only kinds that publish HTML have it. */
  readonly mapHtml?: (value: Public, change: (html: string) => string, field: F) => Public;
  /** The entries that a public value refers to, whether they are public or not; those its HTML links to not among them. */
  readonly entriesNamed?: (value: Public, field: F) => readonly string[];
  /** True when `gte`, `lte`, `gt` and `lt` mean something. */
  readonly ordered?: true;
  /** Compares bytewise in SQLite in the order readers expect. */
  readonly sortKey?: (value: Stored, locale: Locale) => string | number;
  /** The public value as JSON Schema 2020-12, for OpenAPI. */
  readonly jsonSchema: (field: F) => JsonSchema;
  /** The saved value as JSON Schema where it differs from the public one. */
  readonly draftJsonSchema?: (field: F) => JsonSchema;
  /** The collection that the values refer to. */
  readonly refersTo?: (field: F) => string | undefined;
}

export type JsonSchema = { readonly [key: string]: unknown };

export interface RichTextMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | null>>;
}

export interface RichTextNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number | null>>;
  readonly content?: readonly RichTextNode[];
  readonly marks?: readonly RichTextMark[];
  readonly text?: string;
}

/** Editor JSON; `schema/fields/rich-text.ts` says which nodes and marks are allowed. */
export interface RichTextDocument {
  readonly type: "doc";
  readonly content: readonly RichTextNode[];
}
