import { type SQL, sql } from "drizzle-orm";
import { type Collection, fieldsOf } from "../../../schema/collection.ts";
import type { Scalar } from "../../../schema/field.ts";
import { type Field, kindOf } from "../../../schema/fields/index.ts";
import { invalidParameter } from "../parameters.ts";
import { pathOf } from "./fact.ts";

const most = 50;

/** What the newest shared facts must hold, as SQL. */
export type Filter = SQL;

const bounds = { gte: sql`>=`, lte: sql`<=`, gt: sql`>`, lt: sql`<` };

/** The shared facts that a list can be narrowed by. */
export function filterable(collection: Collection): readonly (readonly [string, Field])[] {
  return fieldsOf(collection, "shared").filter(([, field]) => field.filtered && kindOf(field).comparable);
}

export const parameterOf = (field: string) => `filter[${field}]`;

/** The parameters that bound a field whose values are ordered. */
export function boundParameters(name: string, field: Field): readonly string[] {
  return kindOf(field).ordered ? Object.keys(bounds).map((bound) => `${parameterOf(name)}[${bound}]`) : [];
}

/** Reads `filter[field]=one,other` and `filter[field][gte]=one`. */
export function filtersOf(
  collection: Collection,
  given: Readonly<Record<string, string | undefined>>,
): readonly Filter[] {
  return filterable(collection).flatMap(([name, field]) => [
    ...heldValues(name, field, given),
    ...withinBounds(name, field, given),
  ]);
}

/** One of the values must be held. */
function heldValues(
  name: string,
  field: Field,
  given: Readonly<Record<string, string | undefined>>,
): readonly Filter[] {
  const parameter = parameterOf(name);
  const texts = given[parameter]?.split(",");
  if (!texts) return [];
  if (texts.length > most) throw invalidParameter(parameter, `has more than ${most} values`);
  const values = JSON.stringify(texts.map((text) => comparable(parameter, field, text)));
  return [
    sql`exists (select 1 from json_each(data_shared, ${pathOf(name, field)}) held
      where held.value in (select value from json_each(${values})))`,
  ];
}

function withinBounds(
  name: string,
  field: Field,
  given: Readonly<Record<string, string | undefined>>,
): readonly Filter[] {
  return boundParameters(name, field).flatMap((parameter) => {
    const text = given[parameter];
    if (text === undefined) return [];
    const compared = bounds[parameter.slice(parameterOf(name).length + 1, -1) as keyof typeof bounds];
    const value = comparable(parameter, field, text);
    return [sql`json_extract(data_shared, ${pathOf(name, field)}) ${compared} ${value}`];
  });
}

function comparable(parameter: string, field: Field, text: string): Scalar {
  const value = kindOf(field).comparable?.(text, field);
  if (value === undefined) throw invalidParameter(parameter, `cannot be "${text}"`);
  return value;
}
