import { type Signal, signal } from "@preact/signals";
import type { Part } from "../../schema/collection.ts";
import type { FieldKind } from "../../schema/fields/index.ts";
import { type EntryForm, forgetMistakes } from "./entry-form.ts";
import { same } from "./part-form.ts";

/** Where something was changed. */
export interface Place {
  readonly part: Part;
  readonly name: string;
  /** The way to what was changed inside the field's value. */
  readonly inside: readonly string[];
}

interface Step extends Place {
  readonly before: unknown;
  readonly after: unknown;
  /** When it was made, or last added to; milliseconds. */
  readonly at: number;
  /** Which filling of its field it was made in. */
  readonly filling: number;
}

interface History {
  past: Step[];
  future: Step[];
  /** How often a field was set back: its widget then begins anew, as it may hold what was typed. */
  readonly resets: Signal<Readonly<Record<string, number>>>;
}

const histories = new WeakMap<EntryForm, History>();

/** Changes of one field that follow each other within this are one step; milliseconds. */
const pause = 1000;
const longest = 300;

/** Kinds whose widget undoes by itself. */
const undoThemselves: readonly FieldKind[] = ["richText"];

function historyOf(form: EntryForm): History {
  const known = histories.get(form);
  if (known) return known;
  const made: History = { past: [], future: [], resets: signal({}) };
  histories.set(form, made);
  return made;
}

/** Keeps what an editor changed in a field, whether or not it is saved since. */
export function recordChange(
  form: EntryForm,
  changed: Place & { kind: FieldKind; before: unknown; after: unknown },
): void {
  if (undoThemselves.includes(changed.kind)) return;
  const history = historyOf(form);
  const last = history.past.at(-1);
  const at = Date.now();
  const continues =
    last !== undefined &&
    pathOf(last) === pathOf(changed) &&
    !isItem(changed) &&
    at - last.at < pause &&
    last.after === changed.before;
  const filling = fillingOf(form, changed);
  const step = { ...changed, before: continues ? last.before : changed.before, at, filling };
  history.past = [...(continues ? history.past.slice(0, -1) : history.past), step].slice(-longest);
  history.future = [];
}

function pathOf({ part, name, inside }: Place): string {
  return [part, name, ...inside].join(".");
}

/** Items are added, moved and removed in steps of their own. */
function isItem({ inside }: Place): boolean {
  return inside.length === 1;
}

/** Part of the key of a field's widget. */
export function resetsOf(form: EntryForm, path: string): number {
  return historyOf(form).resets.value[path] ?? 0;
}

/** False where someone else's version has taken the place of what the step left, which is not for it to undo. */
function stands(form: EntryForm, step: Step, left: "before" | "after"): boolean {
  const { values } = form.parts[step.part];
  return step.filling === fillingOf(form, step) || same(values[step.name]?.peek(), step[left]);
}

/** How often the field was filled from outside. */
function fillingOf(form: EntryForm, { part, name }: Place): number {
  return form.parts[part].fillings.peek()[name] ?? 0;
}

/** Takes back the last change, or makes it again, and says where; undefined when there is none. */
export function takeBack(form: EntryForm, direction: "undo" | "redo"): Place | undefined {
  const history = historyOf(form);
  history.past = history.past.slice(0, history.past.findLastIndex((step) => stands(form, step, "after")) + 1);
  history.future = history.future.slice(
    0,
    history.future.findLastIndex((step) => stands(form, step, "before")) + 1,
  );
  const step = direction === "undo" ? history.past.at(-1) : history.future.at(-1);
  const value = step && form.parts[step.part].values[step.name];
  if (!step || !value) return undefined;
  if (direction === "undo") {
    history.past = history.past.slice(0, -1);
    history.future = [...history.future, step];
  } else {
    history.future = history.future.slice(0, -1);
    history.past = [...history.past, { ...step, at: 0 }];
  }
  const path = `${step.part}.${step.name}`;
  value.value = direction === "undo" ? step.before : step.after;
  history.resets.value = {
    ...history.resets.peek(),
    [path]: (history.resets.peek()[path] ?? 0) + 1,
  };
  forgetMistakes(form, path);
  if (step.part !== "shared") form.language.value = step.part;
  return step;
}
