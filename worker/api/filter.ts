import { type Collection, publicFields } from "../../schema/collection.ts";
import type { Scalar } from "../../schema/field.ts";
import { kindOf } from "../../schema/fields/index.ts";
import { locales } from "../../schema/language/locale.ts";
import { sortText } from "../../schema/published.ts";
import { type Mistakes, oneOf } from "./mistakes.ts";

const comparisons = ["gte", "lte", "gt", "lt"] as const;

export type Operator = "is" | "in" | (typeof comparisons)[number];

export interface Filter {
  readonly field: string;
  readonly operator: Operator;
  readonly values: readonly Scalar[];
  /** The value as lists are ordered by it, where that bounds the part of a list to be read. */
  readonly bound: string | null;
}

const mostValues = 100;

/** Names of the fields that lists of the collection can be filtered by, each with the operators it takes. */
export function filterable(collection: Collection): ReadonlyMap<string, readonly Operator[]> {
  const filtered = publicFields(collection).filter(([, field]) => field.filtered && kindOf(field).comparable);
  return new Map(
    filtered.map(([name, field]) => {
      const ordered = kindOf(field).ordered ? comparisons : [];
      return [name, ["is", "in", ...ordered]];
    }),
  );
}

/** How a filter is written in an address. */
export function parameterOf(field: string, operator: Operator): string {
  return operator === "is" ? `filter[${field}]` : `filter[${field}][${operator}]`;
}

/** Parses `filter[field]=value` and `filter[field][operator]=value`. */
export function parseFilter(
  collection: Collection,
  parameter: string,
  text: string,
  mistakes: Mistakes,
): Filter | undefined {
  const [, field = "", written] = /^filter\[([^[\]]*)\](?:\[([^[\]]*)\])?$/.exec(parameter) ?? [];
  const known = filterable(collection);
  const operators = known.get(field);
  if (!operators) {
    const instead = known.size > 0 ? `; filters are ${oneOf([...known.keys()])}` : "";
    mistakes.add("unknown-field", parameter, `is not a filter of ${collection.name}${instead}`);
    return undefined;
  }
  const operator = written === undefined ? "is" : operators.find((name) => name === written && name !== "is");
  if (!operator) {
    const written = operators.map((name) => parameterOf(field, name));
    mistakes.add("unknown-parameter", parameter, `has no meaning; there is ${oneOf(written)}`);
    return undefined;
  }
  const texts = operator === "in" ? text.split(",") : [text];
  if (texts.length > mostValues)
    mistakes.add("invalid-parameter", parameter, `has more than ${mostValues} values`);
  const values = texts
    .slice(0, mostValues)
    .map((one) => comparable(collection, field, one, parameter, mistakes));
  const bound = isComparison(operator) ? boundOf(collection, field, values[0] ?? null) : null;
  return { field, operator, values, bound };
}

const isComparison = (operator: Operator) => (comparisons as readonly Operator[]).includes(operator);

function boundOf(collection: Collection, name: string, value: Scalar): string | null {
  const field = collection.fields[name];
  // Where what is compared is not the value itself, it has no key.
  if (!field?.sorted || value === null || kindOf(field).comparableJsonSchema) return null;
  // What is compared with "before" and "after" has the same order in every locale.
  const key = kindOf(field).sortKey?.(value, locales[0]);
  return key === undefined ? null : sortText(key);
}

function comparable(
  collection: Collection,
  name: string,
  text: string,
  parameter: string,
  mistakes: Mistakes,
): Scalar {
  const field = collection.fields[name];
  const value = field && kindOf(field).comparable?.(text, field);
  if (value === undefined) mistakes.add("invalid-parameter", parameter, `cannot be "${text}"`);
  return value ?? null;
}
