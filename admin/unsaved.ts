import { signal } from "@preact/signals";

/** True while a form holds what is not saved. */
export const unsaved = signal(false);

/** True while this device does not even keep a copy of it yet. */
export const unkept = signal(false);

/** What an editor wanted to do that would have left the form; asked about, then done or dropped. */
export const wanted = signal<(() => void) | null>(null);

let guard: ((event: PopStateEvent) => void) | null = null;

// The browser calls listeners of the window in the order they came: the router's own must come after this one.
addEventListener("popstate", (event) => guard?.(event));

/** Hears of the browser's back and forward before the router does. */
export function guardHistory(listener: ((event: PopStateEvent) => void) | null): void {
  guard = listener;
}

/** Does it at once, or asks first when something would be lost. */
export function leaving(action: () => void): void {
  if (unsaved.value) wanted.value = action;
  else action();
}
