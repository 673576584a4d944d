import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Collection, isPart, type Part, parts } from "../../schema/collection.ts";
import { newId } from "../../schema/id.ts";
import type { Label } from "../../schema/language/locale.ts";
import type { Mistake } from "../../schema/validation.ts";
import type { Entry, Note, Presence, SavedPart } from "../api.ts";
import { createPartForm, isTouched, isWritten, type PartForm } from "./part-form.ts";

/** What the server knows of an entry beside its parts. */
export type Standing = Pick<Entry, "live" | "urls" | "trashed">;

export interface Mistakes {
  readonly stopped: "saving" | "publishing";
  readonly list: readonly Mistake[];
}

export interface Trouble {
  readonly label: Label;
  /** True where the same may succeed a moment later. */
  readonly passing: boolean;
}

/** An entry while it is edited. */
export interface EntryForm {
  readonly collection: Collection;
  readonly id: string;
  readonly parts: Readonly<Record<Part, PartForm>>;
  /** False until the first save. */
  readonly exists: Signal<boolean>;
  readonly standing: Signal<Standing>;
  readonly changed: ReadonlySignal<boolean>;
  /** True while an editor waits for a save they asked for. */
  readonly saving: Signal<boolean>;
  /** The saves of this form, which take place one after another. */
  readonly turns: { last: Promise<unknown> };
  /** Who else has which part open. */
  readonly others: Signal<Presence["others"]>;
  /** Null until they have been asked for. */
  readonly notes: Signal<readonly Note[] | null>;
  /** Why what is written cannot be saved for now; it stays on this device. */
  readonly trouble: Signal<Trouble | null>;
  readonly savedAt: Signal<Date | null>;
  /** Why the last attempt did not succeed, in words. */
  readonly failure: Signal<string | null>;
  readonly mistakes: Signal<Mistakes | null>;
  /** What saving by itself leaves out, since it cannot be read; the other fields are saved without it. */
  readonly unsavable: Signal<readonly Mistake[]>;
  /** What happened that the editor should know, in words. */
  readonly news: Signal<readonly string[]>;
  /** What the editor is asked about before it is done: taking a language offline, or the trash. */
  readonly asked: Signal<"sr" | "en" | "trash" | null>;
  /** The language in sight on a screen too narrow for two. */
  readonly language: Signal<"sr" | "en">;
}

const neverWritten: SavedPart = { revision: 0, data: null };
const nowhere: Standing = {
  live: { version: 0, shared: null, sr: null, en: null },
  urls: { "sr-Latn": null, "sr-Cyrl": null, en: null },
  trashed: false,
};

export function createEntryForm(collection: Collection, entry: Entry | null): EntryForm {
  const form = (part: Part) => createPartForm(collection, part, entry?.parts[part] ?? neverWritten);
  const partForms = { shared: form("shared"), sr: form("sr"), en: form("en") };
  return {
    collection,
    id: entry?.id ?? newId(),
    parts: partForms,
    exists: signal(entry !== null),
    standing: signal(entry ?? nowhere),
    changed: computed(() => parts.some((part) => partForms[part].changed.value)),
    saving: signal(false),
    turns: { last: Promise.resolve() },
    others: signal<Presence["others"]>([]),
    notes: signal<readonly Note[] | null>(null),
    trouble: signal<Trouble | null>(null),
    savedAt: signal<Date | null>(null),
    failure: signal<string | null>(null),
    mistakes: signal<Mistakes | null>(null),
    unsavable: signal<readonly Mistake[]>([]),
    news: signal<readonly string[]>([]),
    asked: signal<"sr" | "en" | "trash" | null>(null),
    language: signal<"sr" | "en">("sr"),
  };
}

/** The title to call the entry by, as it now stands in the form, and the language it is in. */
export function titleOf({ parts: { sr, en } }: EntryForm): { title: string; lang: string } | null {
  for (const { part, values } of [sr, en]) {
    const title = values.title?.value;
    if (typeof title === "string" && title.trim() !== "")
      return { title, lang: part === "sr" ? "sr-Latn" : "en" };
  }
  return null;
}

export function stateOf({ parts: partForms, standing }: EntryForm, language: "sr" | "en") {
  const { live } = standing.value;
  const revision = partForms[language].base.value;
  if (live[language] === null) return isWritten(partForms[language]) ? "draft" : "empty";
  const latest = live[language] === revision && live.shared === partForms.shared.base.value;
  return latest ? "live" : "changed";
}

/** The names of all localized fields in the order of the form, also of those that one language alone has. */
export function localizedNames({ collection, parts: { sr, en } }: EntryForm): readonly string[] {
  const names = new Set([...sr.fields, ...en.fields].map(([name]) => name));
  const defined = Object.keys(collection.fields).filter((name) => names.has(name));
  return [...new Set([...defined, ...names])];
}

export function forgetMistakes(form: EntryForm, path: string): void {
  const elsewhere = (mistake: Mistake): boolean => !isAt(mistake, path);
  if (!form.unsavable.peek().every(elsewhere)) form.unsavable.value = form.unsavable.peek().filter(elsewhere);
  const mistakes = form.mistakes.peek();
  if (!mistakes || mistakes.list.every(elsewhere)) return;
  const list = mistakes.list.filter(elsewhere);
  form.mistakes.value = list.length === 0 ? null : { ...mistakes, list };
}

/** What cannot be saved of what now stands in the form. */
export function unsavableNow({ unsavable, parts: partForms }: EntryForm): readonly Mistake[] {
  return unsavable.value.filter(({ path }) => {
    const [part = "", name = ""] = path.split(".");
    return isPart(part) && isTouched(partForms[part], name);
  });
}

/** True for a mistake of the field at the path, or of something inside it. */
export function isAt(mistake: Mistake, path: string): boolean {
  return mistake.path === path || mistake.path.startsWith(`${path}.`);
}
