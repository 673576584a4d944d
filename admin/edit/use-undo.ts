import { widgetOf } from "../fields/index.ts";
import { useKeys } from "../use-keys.ts";
import type { EntryForm } from "./entry-form.ts";
import { focusField } from "./go-to-field.ts";
import { type Place, takeBack } from "./undo.ts";

/** Ctrl-Z and Ctrl-Shift-Z over the whole form, but for formatted text while one writes in it: that has its own. */
export function useUndo(form: EntryForm): void {
  useKeys((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const isUndo = event.code === "KeyZ" && !event.shiftKey;
    const isRedo = (event.code === "KeyZ" && event.shiftKey) || event.code === "KeyY";
    if (!isUndo && !isRedo) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.closest(".rich-text")) return;
    // Elsewhere, as in a dialog or a search, the browser's own undo is meant.
    if (target.matches("[role='combobox']:not(:placeholder-shown)")) return;
    if (target !== document.body && !target.closest(".parts")) return;
    const place = takeBack(form, isUndo ? "undo" : "redo");
    if (!place) return;
    event.preventDefault();
    focusField(place.part, place.name, isFormatted(form, place) ? place.inside.slice(0, 1) : place.inside);
  });
}

/** In formatted text the keys would be its own again, and what was taken back with them could not be taken back further. */
function isFormatted(form: EntryForm, { part, name, inside }: Place): boolean {
  const { fields, values } = form.parts[part];
  const field = fields.find(([one]) => one === name)?.[1];
  if (!field || inside.length === 0) return false;
  return widgetOf(field).inside?.(inside, field, values[name]?.peek()).field?.kind === "richText";
}
