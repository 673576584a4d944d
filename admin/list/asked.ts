import { useLocation } from "preact-iso/router";
import { type Collection, fieldsOf } from "../../schema/collection.ts";
import type { ChoiceField } from "../../schema/fields/choice.ts";
import { type Field, kindOf } from "../../schema/fields/index.ts";

export const states = ["draft", "live", "changed", "scheduled", "trashed"] as const;
export const orders = ["-created", "created", "-updated", "title", "-title"] as const;

/** A shared fact that a list is narrowed by: one of a vocabulary, or an entry. */
export interface ListFilter {
  readonly name: string;
  readonly parameter: string;
  readonly field: Field;
  readonly choices: ChoiceField["of"] | null;
  /** The collection of the entries to choose from. */
  readonly refersTo: string | null;
}

export function filtersOf(collection: Collection): readonly ListFilter[] {
  return fieldsOf(collection, "shared").flatMap(([name, field]) => {
    if (!field.filtered) return [];
    const choice = field.kind === "list" ? field.of : field;
    const choices = choice.kind === "choice" ? choice.of : null;
    const refersTo = kindOf(field).refersTo?.(field) ?? null;
    return choices || refersTo ? [{ name, parameter: `filter[${name}]`, field, choices, refersTo }] : [];
  });
}

/** What is asked of a list; it stands in the address, so that it can be sent and returned to. */
export function useAsked(collection: Collection) {
  const { query, path, route } = useLocation();
  const known = ["q", "state", "sort", ...filtersOf(collection).map(({ parameter }) => parameter)];
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
