import * as v from "valibot";
import type { FieldBase, Kind } from "../field.ts";
import { sortKey } from "../language/collation.ts";

export interface TextField extends FieldBase {
  readonly kind: "text";
  /** Characters allowed when publishing. */
  readonly max: number;
  readonly multiline?: true;
  /** Stays in the script it is typed in, in every locale. */
  readonly keepScript?: true;
  /** Another name of the entry, which search treats like the title. */
  readonly alias?: true;
  /** The field that holds the text's own Cyrillic form, where an editor gave one. */
  readonly cyrillicFrom?: string;
}

export function text<const O extends Omit<TextField, "kind" | "max"> & { max?: number }>(options: O) {
  const max: number = options.multiline ? 2000 : 200;
  return { kind: "text", max, ...options } as const;
}

/** A draft may run over the published limit, so that nobody loses a paste; not without bound. */
const draftSlack = 5;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** False for control characters, tabs and line breaks excepted, and for halves of characters: neither can be stored and shown. */
export function isPrintable(value: string): boolean {
  return !control.test(value) && value.isWellFormed();
}

const printable = v.pipe(v.string("text"), v.check(isPrintable, "control"));

export const textKind: Kind<TextField, string> = {
  columns: { "": "text" },
  draft: ({ max, multiline }) =>
    v.pipe(
      printable,
      v.transform((value) =>
        (multiline ? value.replace(/\r\n?/g, "\n") : value.replace(/[\r\n\t]+/g, " ")).trim(),
      ),
      v.maxLength(max * draftSlack, `too-long:${max * draftSlack}`),
    ),
  strict: ({ max }) => v.pipe(v.string(), v.maxLength(max, `too-long:${max}`)),
  empty: (value) => value === "",
  mapText: (value, change, { keepScript }) => (keepScript ? value : (change([value])[0] ?? value)),
  store: (value) => ({ "": value }),
  load: (columns) => String(columns[""]),
  paragraphs: (value) => value.split("\n").filter((line) => line.trim() !== ""),
  comparable: (value) => value,
  sortKey: (value, locale) => sortKey(value, locale),
  jsonSchema: ({ max }) => ({ type: "string", maxLength: max }),
};
