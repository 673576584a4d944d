import { describe, expect, test } from "vitest";
import { publicFields } from "../../schema/collection.ts";
import { kindOf } from "../../schema/fields/index.ts";
import { columnName, reservedNames, sortable, sortColumn } from "../../schema/published.ts";
import { collections } from "../support/collections/index.ts";

describe.each(collections.map((collection) => [collection.name, collection] as const))(
  "%s",
  (_name, collection) => {
    test("has a title, which publishing wants", () => {
      expect(collection.fields.title).toMatchObject({ kind: "text", localized: true, required: true });
    });

    test("has no field of a name that every document has already", () => {
      expect(Object.keys(collection.fields).filter((name) => reservedNames.includes(name))).toEqual([]);
    });

    test("has columns of different names", () => {
      const columns = publicFields(collection).flatMap(([name, field]) => [
        ...Object.keys(kindOf(field).columns).map((suffix) => columnName(name, suffix)),
        ...(field.sorted ? [sortColumn(name)] : []),
      ]);
      const folded = columns.map((column) => column.toLowerCase());
      expect(folded.filter((column, index) => folded.indexOf(column) < index)).toEqual([]);
    });

    test("is ordered by what it can be sorted by", () => {
      for (const key of collection.order) expect(sortable(collection)).toContain(key.replace("-", ""));
    });

    test("is narrowed by public fields that are filtered and tell entries apart", () => {
      for (const name of collection.facets ?? []) {
        const field = publicFields(collection).find(([other]) => other === name)?.[1];
        expect(field, name).toMatchObject({ filtered: true });
        expect(field && kindOf(field).comparable, name).toBeDefined();
        expect(["page", ...reservedNames]).not.toContain(name);
      }
    });

    test("refers to collections that exist", () => {
      const names = collections.map(({ name }) => name);
      for (const field of Object.values(collection.fields)) {
        const target = kindOf(field).refersTo?.(field);
        if (target !== undefined) expect(names).toContain(target);
      }
    });
  },
);

test("no two collections have the same name or the same path", () => {
  const names = collections.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const language of ["sr", "en"] as const) {
    const paths = collections.flatMap(({ path }) => path?.[language] ?? []);
    expect(new Set(paths).size).toBe(paths.length);
  }
});
