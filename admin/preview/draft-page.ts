import { effect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { parts } from "../../schema/collection.ts";
import type { Locale } from "../../schema/language/locale.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { dataOf, isBlank } from "../edit/part-form.ts";

export interface View {
  readonly locale: Locale;
  readonly theme: "light" | "dark";
}

/** How the page in the frame stands to the form. */
export type PreviewState = "waiting" | "shown" | "wrong" | "failed";

/** Milliseconds without a keystroke before the page is asked for anew. */
const pause = 400;

export function addressOf({ collection, id }: EntryForm, { locale, theme }: View): string {
  return `/manage/v1/${collection.name}/${id}/preview?${new URLSearchParams({ locale, theme })}`;
}

/** Keeps the page in the frame as the form stands, saved or not. `loaded` grows with each page the frame loads. */
export function useDraftPage(
  frame: { readonly current: HTMLIFrameElement | null },
  form: EntryForm,
  view: View,
  loaded: number,
): PreviewState {
  const [state, setState] = useState<PreviewState>("waiting");
  const address = addressOf(form, view);
  useEffect(() => {
    if (loaded === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking = new AbortController();
    const show = async (): Promise<void> => {
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      const next = await draftPage(address, form, signal);
      if (signal.aborted) return;
      setState(next.state);
      if (next.html !== undefined && frame.current?.contentDocument)
        replacePage(frame.current.contentDocument, next.html);
    };
    const stop = effect(() => {
      for (const part of parts) for (const value of Object.values(form.parts[part].values)) void value.value;
      clearTimeout(timer);
      timer = setTimeout(() => void show(), pause);
    });
    return () => {
      stop();
      clearTimeout(timer);
      asking.abort();
    };
  }, [form, address, loaded]);
  return state;
}

async function draftPage(
  address: string,
  form: EntryForm,
  signal: AbortSignal,
): Promise<{ state: PreviewState; html?: string }> {
  const written = parts
    .map((part) => form.parts[part])
    .filter((part) => part.base.peek() > 0 || !isBlank(part))
    .map((part) => [part.part, dataOf(part)]);
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(Object.fromEntries(written)),
      signal,
    });
    if (answer.ok) return { state: "shown", html: await answer.text() };
    return { state: answer.status === 422 ? "wrong" : "failed" };
  } catch {
    // No answer, or one that is no longer wanted: the page that stands there stays.
    return { state: "failed" };
  }
}

/** Puts the new page in place of the old one without loading, so that the reader stays where they were. */
function replacePage(shown: Document, html: string): void {
  // Where the page has not arrived, there is nothing to keep in place.
  if (shown.contentType !== "text/html") {
    shown.location.reload();
    return;
  }
  const next = new DOMParser().parseFromString(html, "text/html");
  shown.documentElement.lang = next.documentElement.lang;
  shown.body.replaceWith(shown.importNode(next.body, true));
}
