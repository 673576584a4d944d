import { isPart, type Part } from "../../schema/collection.ts";
import { focusWhenFound } from "../focus-soon.ts";
import type { EntryForm } from "./entry-form.ts";
import { idOfField } from "./field-frame.tsx";

const folds = "button[aria-expanded]";

/** Leads to the field at a path such as `sr.title`, also to one of the language that is not in sight. */
export function goToField(form: EntryForm, path: string): void {
  const [part = "", name = "", ...inside] = path.split(".");
  if (!isPart(part)) return;
  if (part !== "shared") form.language.value = part;
  focusField(part, name, inside);
}

/** Focuses a field, or what is nearest to a path inside its value; what is folded on the way is opened. */
export function focusField(part: Part, name: string, inside: readonly string[] = []): void {
  const ids = [idOfField(part, name)];
  for (const step of inside) ids.push(`${ids.at(-1)}-${step}`);
  for (const id of ids.slice(0, -1)) {
    const head = document.getElementById(id);
    if (head?.matches(`${folds}[aria-expanded="false"]`)) head.click();
  }
  focusWhenFound((last) => {
    const found = ids.map((id) => document.getElementById(id));
    const nearest = found.findLast((element) => element !== null);
    const comesYet = nearest !== found.at(-1) && nearest?.matches(folds);
    return comesYet && !last ? null : nearest;
  });
}
