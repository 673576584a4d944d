import { useKeys } from "../use-keys.ts";
import type { EntryForm } from "./entry-form.ts";
import { idOfField } from "./field-frame.tsx";
import { takeBack } from "./undo.ts";

/** Ctrl-Z and Ctrl-Shift-Z over all plain fields of the form; formatted text has its own. */
export function useUndo(form: EntryForm): void {
  useKeys((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const isUndo = event.code === "KeyZ" && !event.shiftKey;
    const isRedo = (event.code === "KeyZ" && event.shiftKey) || event.code === "KeyY";
    if (!isUndo && !isRedo) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.isContentEditable) return;
    // Elsewhere, as in a dialog or a search, the browser's own undo is meant.
    if (target !== document.body && !target.closest(".parts")) return;
    const place = takeBack(form, isUndo ? "undo" : "redo");
    if (!place) return;
    event.preventDefault();
    // The widget that begins anew is there with the next frame.
    requestAnimationFrame(() => document.getElementById(idOfField(place.part, place.name))?.focus());
  });
}
