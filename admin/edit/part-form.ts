import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Collection, fieldsOf, type Part } from "../../schema/collection.ts";
import { hasSlug, longestSlug, type PartData } from "../../schema/draft.ts";
import type { Field } from "../../schema/fields/index.ts";
import { text } from "../../schema/fields/text.ts";
import { deskTexts } from "../../schema/texts/desk.ts";
import type { SavedPart } from "../api.ts";

const slugField: Field = text({ label: deskTexts.slug, help: deskTexts.slugHelp, max: longestSlug });

/** One part of an entry while it is edited. */
export interface PartForm {
  readonly part: Part;
  /** With the slug, which a language part holds beside its fields. */
  readonly fields: readonly (readonly [string, Field])[];
  readonly values: Readonly<Record<string, Signal<unknown>>>;
  /** The revision the form was filled from. */
  readonly base: Signal<number>;
  readonly changed: ReadonlySignal<boolean>;
  /** Grows with each time a field is filled anew, so that a widget with a state of its own begins again. */
  readonly fillings: Signal<Readonly<Record<string, number>>>;
  /** What someone else saved since `base`. */
  readonly theirs: Signal<SavedPart | null>;
  /** What the editor had written when they took someone else's version. */
  readonly aside: Signal<PartData | null>;
  readonly saved: Signal<PartData>;
  /** The same as the schema reads it, which may be in the other script or without a last space. */
  readonly stored: Signal<PartData>;
  /** True when the newest revision is an autosave of this form, which its next save takes the place of. */
  readonly unfinished: Signal<boolean>;
  /** True when the revision below was written elsewhere and overruled here, so that it stays in the history. */
  readonly leavesBelow: { now: boolean };
  /** What was sent last: it may have been saved although no answer came. */
  readonly sent: { last: PartData | null };
}

export function createPartForm(collection: Collection, part: Part, from: SavedPart): PartForm {
  const fields = fieldsWithSlug(collection, part);
  const values = Object.fromEntries(fields.map(([name]) => [name, signal(from.data?.[name] ?? null)]));
  const saved = signal<PartData>(from.data ?? {});
  const changed = computed(() => fields.some(([name]) => !same(values[name]?.value, saved.value[name])));
  return {
    part,
    fields,
    values,
    base: signal(from.revision),
    changed,
    fillings: signal({}),
    theirs: signal<SavedPart | null>(null),
    aside: signal<PartData | null>(null),
    saved,
    stored: signal<PartData>(from.data ?? {}),
    unfinished: signal(false),
    leavesBelow: { now: false },
    sent: { last: null },
  };
}

/** The fields of a part, with its address where it has one. */
export function fieldsWithSlug(collection: Collection, part: Part) {
  const own = fieldsOf(collection, part);
  return part !== "shared" && hasSlug(collection) ? [...own, ["slug", slugField] as const] : own;
}

/** Absent and null are the same: empty. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

export function dataOf(form: PartForm): PartData {
  return Object.fromEntries(form.fields.map(([name]) => [name, form.values[name]?.peek() ?? null]));
}

export function isBlank(form: PartForm): boolean {
  return form.fields.every(([name]) => (form.values[name]?.peek() ?? null) === null);
}

/** True where exactly this was saved last. */
export function isSaved({ fields, saved }: PartForm, data: PartData): boolean {
  return fields.every(([name]) => same(data[name], saved.peek()[name]));
}

/** True where something is filled in of what is saved. */
export function isWritten({ fields, stored }: PartForm): boolean {
  return fields.some(([name]) => (stored.value[name] ?? null) !== null);
}

/** `written` is saved, and `stored` is what came of it. */
export function keepSaved(form: PartForm, written: PartData, stored: PartData = written): void {
  form.saved.value = written;
  form.stored.value = stored;
}

/** Shows a field as it is stored, unless it has been written on since. */
export function showStored({ values, saved, stored }: PartForm, name: string): void {
  const value = values[name];
  const now = stored.peek()[name] ?? null;
  if (!value || same(value.peek(), now) || !same(value.peek(), saved.peek()[name])) return;
  batch(() => {
    saved.value = { ...saved.peek(), [name]: now };
    value.value = now;
  });
}

/** Puts these values into the form, in place of what stands there. */
export function fill(form: PartForm, data: PartData): void {
  fillFields(
    form,
    form.fields.map(([name]) => name),
    data,
  );
}

function fillFields(form: PartForm, names: readonly string[], data: PartData): void {
  const before = form.fillings.peek();
  batch(() => {
    for (const name of names) {
      const value = form.values[name];
      if (value) value.value = data[name] ?? null;
    }
    form.fillings.value = {
      ...before,
      ...Object.fromEntries(names.map((name) => [name, (before[name] ?? 0) + 1])),
    };
  });
}

/** Whose a field is that differs from what someone else saved: one of the two changed it since, or both did. */
export function changedBy(
  form: PartForm,
  { data }: SavedPart,
  name: string,
): "mine" | "theirs" | "both" | null {
  const [mine, theirs] = [form.values[name]?.value, data?.[name]];
  if (same(mine, theirs)) return null;
  if (!isTouched(form, name)) return "theirs";
  return same(theirs, form.saved.value[name]) || same(theirs, form.stored.value[name]) ? "mine" : "both";
}

/**
 * Bases the form on what someone else saved, where no field was changed by both, and gives the names of those that are
 * theirs; null where the editor has to choose. Nothing that is being written is filled anew.
 */
export function merge(form: PartForm, theirs: SavedPart): readonly string[] | null {
  const changes = form.fields.map(([name]) => [name, changedBy(form, theirs, name)] as const);
  if (changes.some(([, whose]) => whose === "both")) return null;
  const taken = changes.flatMap(([name, whose]) => (whose === "theirs" ? [name] : []));
  base(form, theirs);
  fillFields(form, taken, theirs.data ?? {});
  return taken;
}

/** Bases the form on what someone else saved: of each field stays what is chosen. */
export function rebase(form: PartForm, { revision, data }: SavedPart, mine: (name: string) => boolean): void {
  const merged = form.fields.map(([name]) => [name, mine(name) ? form.values[name]?.peek() : data?.[name]]);
  base(form, { revision, data });
  fill(form, Object.fromEntries(merged));
}

/** What someone else saved is below what stands in the form, and stays in the history. */
function base(form: PartForm, { revision, data }: SavedPart): void {
  form.base.value = revision;
  keepSaved(form, data ?? {});
  form.theirs.value = null;
  form.unfinished.value = false;
  form.leavesBelow.now = true;
}

export function isTouched(form: PartForm, name: string): boolean {
  return !same(form.values[name]?.value, form.saved.value[name]);
}

/** Takes a saved state whole: the form then has no changes. */
export function adopt(form: PartForm, { revision, data }: SavedPart): void {
  form.base.value = revision;
  keepSaved(form, data ?? {});
  form.theirs.value = null;
  form.unfinished.value = false;
  form.leavesBelow.now = false;
  fill(form, data ?? {});
}
