import { type Signal, signal } from "@preact/signals";
import { languageOf } from "../../schema/language/locale.ts";
import { api } from "../api.ts";
import { speech } from "../interface.ts";

type Title = Readonly<Record<"sr" | "en", string | null>>;

/** Titles of entries, each asked for once; null for an entry that is not there. */
const known = new Map<string, Signal<Title | null | undefined>>();

export function rememberTitle(collection: string, id: string, title: Title): void {
  const existing = known.get(`${collection}/${id}`);
  if (existing) existing.value = title;
  else known.set(`${collection}/${id}`, signal<Title | null | undefined>(title));
}

/** The title as the desk speaks, else in the other language; null where there is no such entry. */
export function titleOfEntry(collection: string, id: string): string | null | undefined {
  const title = slot(collection, id).value;
  if (!title) return title;
  const [first, second] = languageOf(speech.value) === "en" ? [title.en, title.sr] : [title.sr, title.en];
  return first ?? second ?? "";
}

function slot(collection: string, id: string): Signal<Title | null | undefined> {
  const existing = known.get(`${collection}/${id}`);
  if (existing) return existing;
  const made = signal<Title | null | undefined>(undefined);
  known.set(`${collection}/${id}`, made);
  void fetchTitle(collection, id, made);
  return made;
}

async function fetchTitle(
  collection: string,
  id: string,
  title: Signal<Title | null | undefined>,
): Promise<void> {
  try {
    const { parts } = await api.read(collection, id);
    title.value = { sr: text(parts.sr.data?.title), en: text(parts.en.data?.title) };
  } catch {
    // An id is shown in its place; the entry that refers to it can still be edited.
    title.value = null;
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
