import { useLocation } from "preact-iso/router";
import { type Collection, fieldsOf } from "../../schema/collection.ts";
import { type Field, kindOf } from "../../schema/fields/index.ts";
import type { Vocabulary } from "../../schema/vocabulary.ts";
import { widgetOf } from "../fields/index.ts";

export const states = ["draft", "live", "changed", "scheduled", "trashed"] as const;

/** The orders that every list has. */
export const orders = ["-created", "created", "-updated", "title", "-title"] as const;

/** A shared fact that a list is narrowed by, and how: its kind says which of these it is. */
export type ListFilter = {
  readonly name: string;
  readonly field: Field;
  readonly parameters: readonly string[];
} & (
  | { readonly by: "code"; readonly codes: Vocabulary }
  | { readonly by: "entry"; readonly refersTo: string }
  | { readonly by: "range"; readonly bound: Field }
  | { readonly by: "text" }
);

export function filtersOf(collection: Collection): readonly ListFilter[] {
  return fieldsOf(collection, "shared").flatMap(([name, field]): readonly ListFilter[] => {
    const kind = kindOf(field);
    if (!field.filtered || !kind.comparable) return [];
    const parameter = `filter[${name}]`;
    const about = { name, field, parameters: [parameter] };
    const codes = kind.codes?.(field);
    if (codes) return [{ ...about, by: "code", codes }];
    const refersTo = kind.refersTo?.(field);
    if (refersTo) return [{ ...about, by: "entry", refersTo }];
    if (!kind.ordered) return [{ ...about, by: "text" }];
    const bound = widgetOf(field).bound?.(field) ?? field;
    const parameters = [`${parameter}[gte]`, `${parameter}[lte]`];
    return [{ ...about, by: "range", bound, parameters }];
  });
}

/** The shared facts that a list can be ordered by, beside the orders that every list has. */
export function factOrders(collection: Collection): readonly (readonly [string, Field])[] {
  return fieldsOf(collection, "shared").filter(([name, field]) => field.sorted && name !== "title");
}

/** What is asked of a list; it stands in the address, so that it can be sent and returned to. */
export function useAsked(collection: Collection) {
  const { query, path, route } = useLocation();
  const known = ["q", "state", "sort", ...filtersOf(collection).flatMap(({ parameters }) => parameters)];
  const asked: Readonly<Record<string, string>> = Object.fromEntries(
    known.flatMap((name) => (query[name] ? [[name, query[name]]] : [])),
  );
  const ask = (wished: Readonly<Record<string, string>>): void => {
    const given = Object.entries({ ...asked, ...wished }).filter(([, value]) => value !== "");
    route(given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`, true);
  };
  const narrowed = Object.keys(asked).some((name) => name !== "sort" && name !== "state");
  return { asked, ask, narrowed, path };
}
