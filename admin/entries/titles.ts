import { type Signal, signal } from "@preact/signals";
import { type Language, languageOf } from "../../schema/language/locale.ts";
import { api } from "../api.ts";
import { speech } from "../interface.ts";

type Title = Readonly<Record<Language, string | null>>;

/** Titles of entries, each asked for once; null for an entry that is not there. */
const known = new Map<string, Signal<Title | null | undefined>>();

export function rememberTitle(collection: string, id: string, title: Title): void {
  const existing = known.get(`${collection}/${id}`);
  if (existing) existing.value = title;
  else known.set(`${collection}/${id}`, signal<Title | null | undefined>(title));
}

/** The title as the desk speaks, else in the other language, and the language it is in. */
export function titleIn(title: Title): { readonly text: string; readonly lang: string } | null {
  const order = languageOf(speech.value) === "en" ? (["en", "sr"] as const) : (["sr", "en"] as const);
  for (const language of order) {
    const text = title[language];
    if (text) return { text, lang: language === "sr" ? "sr-Latn" : "en" };
  }
  return null;
}

/** The title as the desk speaks, else in the other language; null where there is no such entry. */
export function titleOfEntry(collection: string, id: string): string | null | undefined {
  const title = slot(collection, id).value;
  return title ? (titleIn(title)?.text ?? "") : title;
}

function slot(collection: string, id: string): Signal<Title | null | undefined> {
  const existing = known.get(`${collection}/${id}`);
  if (existing) return existing;
  const made = signal<Title | null | undefined>(undefined);
  known.set(`${collection}/${id}`, made);
  askSoon(collection, id);
  return made;
}

/** Ids whose titles are wanted, by collection; all that one rendering wants are asked for at once. */
const wanted = new Map<string, string[]>();
const most = 100;

function askSoon(collection: string, id: string): void {
  if (wanted.size === 0) queueMicrotask(askNow);
  wanted.set(collection, [...(wanted.get(collection) ?? []), id]);
}

function askNow(): void {
  for (const [collection, ids] of wanted)
    for (let from = 0; from < ids.length; from += most)
      void fetchTitles(collection, ids.slice(from, from + most));
  wanted.clear();
}

async function fetchTitles(collection: string, ids: readonly string[]): Promise<void> {
  try {
    const { data } = await api.list(collection, { ids: ids.join(",") });
    const titles = new Map(data.map(({ id, title }) => [id, title]));
    for (const id of ids) slot(collection, id).value = titles.get(id) ?? null;
  } catch {
    // An id is shown in its place; the entry that refers to it can still be edited.
    for (const id of ids) slot(collection, id).value = null;
  }
}
