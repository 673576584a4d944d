import { useEffect } from "preact/hooks";
import { isPart, type Part, parts } from "../../schema/collection.ts";
import { api, Refused } from "../api.ts";
import { door } from "../door.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { refresh } from "../edit/save.ts";

const every = 20_000;

/** Says which part is open here, hears who else is here, and shows what they saved where nothing is written over it. */
export function usePresence(form: EntryForm): void {
  useEffect(() => {
    let here: Part = form.language.peek();
    const tell = async (): Promise<void> => {
      if (!form.exists.peek() || document.visibilityState === "hidden" || door.peek() !== "open") return;
      try {
        const { others, revisions } = await api.presence(form.collection.name, form.id, here);
        form.others.value = others;
        if (parts.some((part) => revisions[part] > form.parts[part].base.peek())) await refresh(form);
      } catch (error) {
        // Whoever is offline learns who else is here with the next attempt.
        if (!(error instanceof Refused)) throw error;
      }
    };
    const onFocus = (event: FocusEvent): void => {
      const part = event.target instanceof Element ? event.target.closest("[data-part]") : null;
      const name = part instanceof HTMLElement ? (part.dataset.part ?? "") : "";
      if (!isPart(name) || name === here) return;
      here = name;
      void tell();
    };
    const onVisibility = (): void => void tell();
    void tell();
    const timer = setInterval(() => void tell(), every);
    document.addEventListener("focusin", onFocus);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      clearInterval(timer);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [form]);
}
