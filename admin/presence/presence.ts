import { useEffect } from "preact/hooks";
import { isPart, type Part, parts } from "../../schema/collection.ts";
import { savingTexts } from "../../schema/texts/saving.ts";
import { api, type Presence, Refused } from "../api.ts";
import { door } from "../door.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { refresh } from "../edit/save.ts";
import { phrase } from "../interface.ts";
import { loadWaiting } from "../schedule/schedules.ts";

const every = 20_000;

/** Says which part is open here, hears who else is here, and shows what they saved, published, scheduled or trashed. */
export function usePresence(form: EntryForm): void {
  useEffect(() => {
    let here: Part = form.language.peek();
    let scheduled: string | null = null;
    const tell = async (): Promise<void> => {
      if (!form.exists.peek() || document.visibilityState === "hidden" || door.peek() !== "open") return;
      try {
        const heard = await api.presence(form.collection.name, form.id, here);
        form.others.value = heard.others;
        await catchUp(form, heard);
        const plans = heard.scheduled.join();
        if (scheduled !== null && scheduled !== plans) await loadWaiting(form.collection.name, form.id);
        scheduled = plans;
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

/** Asks for the entry anew where it is another than the one in sight, and says so where no other notice does. */
async function catchUp(form: EntryForm, { revisions, version, trashed }: Presence): Promise<void> {
  const { live, trashed: wasTrashed } = form.standing.peek();
  const isSaved = parts.some((part) => revisions[part] > form.parts[part].base.peek());
  const isPublished = version > live.version;
  if (!isSaved && !isPublished && trashed === wasTrashed) return;
  await refresh(form);
  if (isPublished && !trashed) form.news.value = [...form.news.peek(), phrase(savingTexts.standingChanged)];
}
