import { type Part, parts } from "../../schema/collection.ts";
import { draftSchema, type PartData } from "../../schema/draft.ts";
import { check, type Mistake } from "../../schema/validation.ts";
import { api, type Problem, Refused } from "../api.ts";
import { tell } from "../failure.ts";
import { t } from "../interface.ts";
import type { EntryForm } from "./entry-form.ts";
import { adopt, dataOf, isBlank, type PartForm, same } from "./part-form.ts";

/** Saves every changed part on top of the revision it was filled from. True when nothing is left to save. */
export async function save(form: EntryForm): Promise<boolean> {
  if (form.saving.peek()) return false;
  form.failure.value = null;
  form.mistakes.value = null;
  form.news.value = [];
  const due = parts.map((part) => form.parts[part]).filter(({ changed }) => changed.peek());
  if (due.length === 0) return true;
  const checked = checkAll(form, due);
  if (checked === null) return false;
  form.saving.value = true;
  try {
    return form.exists.peek() ? await saveParts(form, checked) : await create(form, checked);
  } finally {
    form.saving.value = false;
  }
}

type Checked = readonly { readonly part: PartForm; readonly sent: PartData; readonly written: PartData }[];

/** `written` is what stands in the form, `sent` the same as the schema reads it; null when it cannot be saved. */
function checkAll(form: EntryForm, due: readonly PartForm[]): Checked | null {
  const results = due.map((part) => {
    const written = dataOf(part);
    return { part, written, ...check(draftSchema(form.collection, part.part), written, [part.part]) };
  });
  const list = results.flatMap(({ mistakes }): readonly Mistake[] => mistakes);
  if (list.length > 0) {
    form.mistakes.value = { stopped: "saving", list };
    return null;
  }
  return results.map(({ part, written, value }) => ({ part, written, sent: value ?? {} }));
}

async function create(form: EntryForm, checked: Checked): Promise<boolean> {
  const content: Partial<Record<Part, PartData>> = {};
  for (const { part, sent } of checked) if (!isBlank(part)) content[part.part] = sent;
  try {
    const entry = await api.create(form.collection.name, { id: form.id, ...content });
    form.exists.value = true;
    form.standing.value = entry;
    for (const { part, written } of checked) settle(part, entry.parts[part.part].revision, written);
    form.savedAt.value = new Date();
    return true;
  } catch (error) {
    if (error instanceof Refused && error.status === 409 && (await wasCreated(form)))
      return saveParts(form, checked);
    refuse(form, error);
    return false;
  }
}

/** The first attempt may have made the entry although its answer was lost; the form then goes on from there. */
async function wasCreated(form: EntryForm): Promise<boolean> {
  try {
    const entry = await api.read(form.collection.name, form.id);
    form.exists.value = true;
    form.standing.value = entry;
    for (const part of parts) {
      form.parts[part].base.value = entry.parts[part].revision;
      form.parts[part].saved.value = entry.parts[part].data ?? {};
    }
    return true;
  } catch {
    // The entry is not there, or cannot be asked for: what the creation was answered is what counts.
    return false;
  }
}

async function saveParts(form: EntryForm, checked: Checked): Promise<boolean> {
  const outcomes = await Promise.all(checked.map((one) => savePart(form, one)));
  const allSaved = outcomes.every(Boolean);
  if (allSaved) form.savedAt.value = new Date();
  return allSaved;
}

async function savePart(form: EntryForm, checked: Checked[number]): Promise<boolean> {
  const { part, written, sent } = checked;
  const before = part.sent.last;
  part.sent.last = sent;
  try {
    const { revision } = await api.save(form.collection.name, form.id, part.part, part.base.peek(), sent);
    settle(part, revision, written);
    return true;
  } catch (error) {
    const current = error instanceof Refused && error.status === 409 ? error.problem.current : undefined;
    if (current && before && same(current.data, before)) {
      part.base.value = current.revision;
      return savePart(form, checked);
    }
    if (current) {
      part.theirs.value = current;
      form.failure.value = t("conflictTitle", { part: t(`part.${part.part}`) });
    } else if (error instanceof Refused && error.status === 409) {
      await refresh(form);
      form.failure.value = form.standing.peek().trashed ? t("trashed") : tell(error);
    } else refuse(form, error, part.part);
    return false;
  }
}

/**
 * What was sent counts as saved, and nothing that was written since. The form keeps what stands in it, even a last
 * space that the schema cuts off: its writer may be in the middle of a sentence.
 */
function settle(part: PartForm, revision: number, written: PartData): void {
  part.base.value = revision;
  part.theirs.value = null;
  part.aside.value = null;
  part.saved.value = written;
}

function refuse(form: EntryForm, error: unknown, part?: Part): void {
  const list = error instanceof Refused ? mistakesIn(error.problem, part) : [];
  if (list.length === 0) form.failure.value = tell(error);
  else
    form.mistakes.value = {
      stopped: "saving",
      list: [...(form.mistakes.peek()?.list ?? []), ...list],
    };
}

/** The server's own findings, with paths that begin with the part. */
export function mistakesIn(problem: Problem, part?: Part): readonly Mistake[] {
  return (problem.errors ?? []).map(({ path, code }) => ({
    path: part ? path.replace(/^data(?=\.|$)/, part) : path,
    code: code ?? "type",
  }));
}

/** Asks what is saved now: what the editor has not touched is shown anew, what they have is put side by side. */
export async function refresh(form: EntryForm): Promise<void> {
  const entry = await api.read(form.collection.name, form.id);
  form.standing.value = entry;
  const news: string[] = [];
  for (const part of parts) {
    const mine = form.parts[part];
    const now = entry.parts[part];
    if (now.revision <= mine.base.peek()) continue;
    if (mine.changed.peek()) mine.theirs.value = now;
    else {
      adopt(mine, now);
      news.push(t("refreshed", { part: t(`part.${part}`) }));
    }
  }
  form.news.value = news;
}
