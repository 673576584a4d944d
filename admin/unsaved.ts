import { signal } from "@preact/signals";

/** True while a form holds what is not saved. */
export const unsaved = signal(false);

/** What an editor wanted to do that would have left the form; asked about, then done or dropped. */
export const wanted = signal<(() => void) | null>(null);

/** Does it at once, or asks first when something would be lost. */
export function leaving(action: () => void): void {
  if (unsaved.value) wanted.value = action;
  else action();
}
