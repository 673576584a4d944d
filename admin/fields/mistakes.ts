import type { Field } from "../../schema/fields/index.ts";
import { explain, type Mistake } from "../../schema/validation.ts";
import { sayIn, t } from "../interface.ts";
import { widgetOf } from "./index.ts";

/** The mistakes at a path and below it, with what is left of their paths from there. */
export function mistakesAt(all: readonly Mistake[], path: string): readonly Mistake[] {
  return all
    .filter((mistake) => mistake.path === path || mistake.path.startsWith(`${path}.`))
    .map((mistake) => ({ ...mistake, path: mistake.path.slice(path.length + 1) }));
}

/** What is to be told of a field, each thing once. */
export function messagesOf(field: Field, value: unknown, mistakes: readonly Mistake[]): string[] {
  return [...new Set(mistakes.map(({ path, code }) => mistakeIn(field, value, path, code)))];
}

/** What is wrong with a field's value; a mistake inside it is told with the name or the number of its item. */
export function mistakeIn(field: Field, value: unknown, path: string, code: string): string {
  const [item = "", ...rest] = path.split(".");
  if (!/^\d+$/.test(item)) return sentence(code, field);
  const inside = widgetOf(field).inside?.([item, ...rest], field, value);
  if (inside)
    return t("mistakeInside", { name: inside.name, message: sentence(code, inside.field ?? field) });
  const message = sentence(code, field);
  return rest.length > 0 ? message : t("mistakeItem", { number: Number(item) + 1, message });
}

/** A widget may know better words for a mistake than the schema, as it knows what was typed. */
function sentence(code: string, field: Field): string {
  const own = widgetOf(field).explains?.[code];
  return own ? t(own) : sayIn((language) => explain(code, language));
}
