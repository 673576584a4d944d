import { type Field, kindOf } from "../../../schema/fields/index.ts";

/** Where in an entry's shared facts stands what the field is compared and ordered by, as SQLite's JSON functions name it. */
export function pathOf(name: string, field: Field): string {
  const { comparedAt } = kindOf(field);
  return comparedAt === undefined ? `$."${name}"` : `$."${name}".${comparedAt}`;
}
