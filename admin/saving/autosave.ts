import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { parts } from "../../schema/collection.ts";
import { door } from "../door.ts";
import type { EntryForm } from "../edit/entry-form.ts";

/** Milliseconds without a key after which what is written is saved. */
const pause = 1200;
/** After a failure that may pass, the next attempts come later and later, up to half a minute. */
const firstRetry = 3_000;
const lastRetry = 30_000;

/** Saves whatever is changed at every pause, when the page is left out of sight, and when the connection comes back. */
export function useAutosave(form: EntryForm, saveQuietly: () => Promise<boolean>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let retry = firstRetry;
    const plan = (milliseconds: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), milliseconds);
    };
    const run = async (): Promise<void> => {
      clearTimeout(timer);
      if (!form.changed.peek() || form.standing.peek().trashed || door.peek() !== "open") return;
      if (await saveQuietly()) retry = firstRetry;
      else if (form.trouble.peek()?.passing && door.peek() === "open") {
        plan(retry);
        retry = Math.min(retry * 2, lastRetry);
      }
    };
    const now = (): void => void run();
    const onVisibility = (): void => {
      if (document.visibilityState === "hidden") now();
    };
    const unfollow = [
      effect(() => {
        followEveryValue(form);
        plan(pause);
      }),
      effect(() => {
        if (door.value === "open" && !form.standing.value.trashed) plan(0);
      }),
    ];
    addEventListener("online", now);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      clearTimeout(timer);
      for (const stop of unfollow) stop();
      removeEventListener("online", now);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [form]);
}

/** An effect that calls this runs again whenever any field changes. */
export function followEveryValue(form: EntryForm): void {
  for (const part of parts) for (const value of Object.values(form.parts[part].values)) void value.value;
}
