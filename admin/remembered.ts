import { type Signal, signal } from "@preact/signals";
import { session } from "./session.ts";

const slots = new Map<string, Signal<string | null>>();

/** What this browser remembers for whoever is signed in: each account's own choices. */
export function remembered(name: string): Signal<string | null> {
  const key = `prelo.${session.peek()?.account?.id ?? "nobody"}.${name}`;
  const known = slots.get(key);
  if (known) return known;
  const slot = signal(localStorage.getItem(key));
  slot.subscribe((value) => {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  });
  slots.set(key, slot);
  return slot;
}
