import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type Part, parts } from "../../schema/collection.ts";
import { newId } from "../../schema/id.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { dataOf, type PartForm } from "../edit/part-form.ts";
import { session } from "../session.ts";
import { unkept } from "../unsaved.ts";
import { followEveryValue } from "./autosave.ts";
import { type Copy, dropCopy, keepCopy } from "./copies.ts";

/** Milliseconds after a key; a closed tab loses no more than that. */
const shortly = 250;

/** Keeps on this device whatever the server does not have yet, for as long as it does not have it. */
export function useCopies(form: EntryForm): void {
  useEffect(() => {
    // The lock tells other tabs that this one is open, and ends with it.
    const holder = `prelo.copy.${newId()}`;
    const left = Promise.withResolvers<void>();
    if ("locks" in navigator) void navigator.locks.request(holder, () => left.promise);
    const kept = new Set<Part>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async (): Promise<void> => {
      clearTimeout(timer);
      try {
        await Promise.all(parts.map((part) => follow(form, form.parts[part], holder, kept)));
        unkept.value = false;
      } catch {
        // Where the browser keeps nothing, it asks before the page is closed.
      }
    };
    const stop = effect(() => {
      followEveryValue(form);
      for (const part of parts) void form.parts[part].base.value;
      unkept.value = form.changed.value;
      clearTimeout(timer);
      // What is saved is let go at once, or whoever leaves then would be offered it again.
      timer = setTimeout(() => void keep(), form.changed.value ? shortly : 0);
    });
    const onHide = (): void => void keep();
    addEventListener("pagehide", onHide);
    return () => {
      stop();
      void keep().finally(left.resolve);
      removeEventListener("pagehide", onHide);
      unkept.value = false;
    };
  }, [form]);
}

async function follow(form: EntryForm, part: PartForm, holder: string, kept: Set<Part>): Promise<void> {
  const key = `${form.id} ${part.part} ${holder}`;
  if (part.changed.peek()) {
    kept.add(part.part);
    await keepCopy(copyOf(form, part, { key, holder }));
  } else if (kept.delete(part.part)) await dropCopy(key);
}

function copyOf(form: EntryForm, part: PartForm, own: { key: string; holder: string }): Copy {
  return {
    ...own,
    account: session.peek()?.account.id ?? "",
    collection: form.collection.name,
    entry: form.id,
    exists: form.exists.peek(),
    part: part.part,
    base: part.base.peek(),
    from: part.saved.peek(),
    data: dataOf(part),
    at: new Date().toISOString(),
  };
}
