import { type Collection, fieldsOf } from "../../../schema/collection.ts";
import type { Scalar } from "../../../schema/field.ts";
import { type Field, kindOf } from "../../../schema/fields/index.ts";
import { invalidParameter } from "../parameters.ts";

export interface Filter {
  /** Of the field inside the shared facts, as SQLite's JSON functions name it. */
  readonly path: string;
  /** One of them must be held. */
  readonly values: readonly Scalar[];
}

const most = 50;

/** The shared facts that a list can be narrowed by. */
export function filterable(collection: Collection): readonly (readonly [string, Field])[] {
  return fieldsOf(collection, "shared").filter(([, field]) => field.filtered && kindOf(field).comparable);
}

export const parameterOf = (field: string) => `filter[${field}]`;

/** Reads `filter[field]=one,other`. */
export function filtersOf(
  collection: Collection,
  given: Readonly<Record<string, string | undefined>>,
): readonly Filter[] {
  return filterable(collection).flatMap(([name, field]) => {
    const text = given[parameterOf(name)];
    if (text === undefined) return [];
    const texts = text.split(",");
    if (texts.length > most) throw invalidParameter(parameterOf(name), `has more than ${most} values`);
    const values = texts.map((one) => {
      const value = kindOf(field).comparable?.(one, field);
      if (value === undefined) throw invalidParameter(parameterOf(name), `cannot be "${one}"`);
      return value;
    });
    return [{ path: `$."${name}"`, values }];
  });
}
