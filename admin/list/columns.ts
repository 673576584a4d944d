import { type Collection, fieldsOf } from "../../schema/collection.ts";
import type { Field } from "../../schema/fields/index.ts";
import { remembered } from "../remembered.ts";

type Column = readonly [string, Field];

const tooLong = new Set<string>(["richText", "blocks"]);
const usual = 2;

/** The shared facts that a list can show beside titles and states. */
export function possibleColumns(collection: Collection): readonly Column[] {
  return fieldsOf(collection, "shared").filter(
    ([, field]) => !tooLong.has(field.kind) && !(field.kind === "text" && field.multiline),
  );
}

/** Those that are shown: an account's own choice, else the first that lists are filtered by. */
export function useColumns(collection: Collection) {
  const possible = possibleColumns(collection);
  const choice = remembered(`columns.${collection.name}`);
  const chosen =
    choice.value?.split(",") ??
    possible
      .filter(([, field]) => field.filtered && field.kind !== "reference")
      .slice(0, usual)
      .map(([name]) => name);
  const columns = possible.filter(([name]) => chosen.includes(name));
  const toggle = (name: string): void => {
    const shown = columns.map(([column]) => column);
    choice.value = (shown.includes(name) ? shown.filter((one) => one !== name) : [...shown, name]).join(",");
  };
  return { possible, columns, toggle };
}
