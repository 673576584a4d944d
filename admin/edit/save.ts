import { type Part, parts } from "../../schema/collection.ts";
import { draftSchema, type PartData } from "../../schema/draft.ts";
import { formatList } from "../../schema/language/list.ts";
import { deskTexts } from "../../schema/texts/desk.ts";
import { savingTexts } from "../../schema/texts/saving.ts";
import { check, type Mistake } from "../../schema/validation.ts";
import { api, type Problem, Refused, type SavedPart } from "../api.ts";
import { tell } from "../failure.ts";
import { phrase, say, speech, t } from "../interface.ts";
import type { EntryForm, Trouble } from "./entry-form.ts";
import { adopt, dataOf, isSaved, keepSaved, merge, type PartForm, same } from "./part-form.ts";

/** Saves every changed part on top of the revision it was filled from. True when nothing is left to save. */
export function save(form: EntryForm): Promise<boolean> {
  return inTurn(form, async () => {
    form.failure.value = null;
    form.mistakes.value = null;
    form.news.value = [];
    form.saving.value = true;
    try {
      return await saveDue(form, "save");
    } finally {
      form.saving.value = false;
    }
  });
}

/** The same without being asked: it says nothing that would interrupt the writer. */
export function autosave(form: EntryForm): Promise<boolean> {
  return inTurn(form, () => saveDue(form, "autosave"));
}

type Manner = "save" | "autosave";

function inTurn<Result>(form: EntryForm, act: () => Promise<Result>): Promise<Result> {
  const turn = form.turns.last.then(act);
  form.turns.last = turn.catch(() => undefined);
  return turn;
}

async function saveDue(form: EntryForm, manner: Manner): Promise<boolean> {
  const due = parts
    .map((part) => form.parts[part])
    .filter((part) =>
      manner === "save"
        ? part.changed.peek() || part.unfinished.peek()
        : part.changed.peek() && !part.theirs.peek(),
    );
  const results = due.map((part) => read(form, part, manner));
  const mistakes = results.flatMap((result) => result.mistakes);
  form.unsavable.value = mistakes;
  if (manner === "save" && mistakes.length > 0) form.mistakes.value = { stopped: "saving", list: mistakes };
  const checked = results.flatMap((result) => result.checked);
  if (!(await send(form, checked, manner))) return false;
  if (form.trouble.peek()) form.failure.value = null;
  form.trouble.value = null;
  return mistakes.length === 0;
}

type Checked = readonly { readonly part: PartForm; readonly sent: PartData; readonly written: PartData }[];

/**
 * `written` is what stands in the form, `sent` the same as the schema reads it. A field that cannot be read keeps in
 * both what was saved of it last, so that the rest of the part is saved all the same.
 */
function read(
  form: EntryForm,
  part: PartForm,
  manner: Manner,
): { checked: Checked; mistakes: readonly Mistake[] } {
  const schema = draftSchema(form.collection, part.part);
  const whole = dataOf(part);
  const { value, mistakes } = check(schema, whole, [part.part]);
  if (value) return { checked: [{ part, written: whole, sent: value }], mistakes };
  const unread = new Set(mistakes.map(({ path }) => path.split(".")[1]));
  const saved = part.saved.peek();
  const written = Object.fromEntries(
    Object.entries(whole).map(([name, now]) => [name, unread.has(name) ? (saved[name] ?? null) : now]),
  );
  const { value: sent } = check(schema, written);
  const isDue = !isSaved(part, written) || (manner === "save" && part.unfinished.peek());
  return { checked: sent && isDue ? [{ part, written, sent }] : [], mistakes };
}

async function send(form: EntryForm, checked: Checked, manner: Manner): Promise<boolean> {
  if (form.exists.peek()) return checked.length === 0 || saveParts(form, checked, manner);
  const isWritten = checked.some(({ sent }) => !isEmpty(sent));
  const isAsked = manner === "save" && form.unsavable.peek().length === 0;
  return isWritten || isAsked ? create(form, checked, manner) : true;
}

const isEmpty = (data: PartData): boolean => Object.values(data).every((value) => value === null);

async function create(form: EntryForm, checked: Checked, manner: Manner): Promise<boolean> {
  const content: Partial<Record<Part, PartData>> = {};
  for (const { part, sent } of checked) if (!isEmpty(sent)) content[part.part] = sent;
  try {
    const entry = await api.create(form.collection.name, { id: form.id, ...content });
    form.exists.value = true;
    form.standing.value = entry;
    for (const one of checked) settle(one, entry.parts[one.part.part].revision, "save");
    form.savedAt.value = new Date();
    return true;
  } catch (error) {
    if (error instanceof Refused && error.status === 409 && (await wasCreated(form)))
      return saveParts(form, checked, manner);
    refuse(form, error, manner);
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
      keepSaved(form.parts[part], entry.parts[part].data ?? {});
    }
    return true;
  } catch {
    // The entry is not there, or cannot be asked for: what the creation was answered is what counts.
    return false;
  }
}

async function saveParts(form: EntryForm, checked: Checked, manner: Manner): Promise<boolean> {
  const outcomes = await Promise.all(checked.map((one) => savePart(form, one, manner)));
  const allSaved = outcomes.every(Boolean);
  if (allSaved) form.savedAt.value = new Date();
  return allSaved;
}

async function savePart(form: EntryForm, checked: Checked[number], manner: Manner): Promise<boolean> {
  const { part, sent } = checked;
  const before = part.sent.last;
  part.sent.last = sent;
  const mark = part.leavesBelow.now ? undefined : manner === "autosave";
  try {
    const { revision } = await api.save(
      form.collection.name,
      form.id,
      part.part,
      part.base.peek(),
      sent,
      mark,
    );
    settle(checked, revision, mark === true ? "autosave" : "save");
    return true;
  } catch (error) {
    const current = error instanceof Refused && error.status === 409 ? error.problem.current : undefined;
    if (current && before && same(current.data, before)) {
      part.base.value = current.revision;
      return savePart(form, checked, manner);
    }
    const taken = current && takeIn(form, part, current);
    if (current && taken) return savePart(form, withTaken(checked, taken, current), manner);
    if (current && manner === "save")
      form.failure.value = t("conflictTitle", { part: t(`part.${part.part}`) });
    if (current) return false;
    if (error instanceof Refused && error.status === 409) {
      await takeNews(form);
      form.failure.value = form.standing.peek().trashed ? t("trashed") : tell(error);
    } else refuse(form, error, manner, part.part);
    return false;
  }
}

/**
 * Takes in what someone else saved meanwhile, and gives the names of the fields that are theirs; null where the editor
 * has to choose.
 */
export function takeIn(form: EntryForm, part: PartForm, theirs: SavedPart): readonly string[] | null {
  const names = merge(part, theirs);
  if (names) tellMerged(form, part, names);
  else part.theirs.value = theirs;
  return names;
}

function withTaken(checked: Checked[number], names: readonly string[], theirs: SavedPart): Checked[number] {
  const taken = Object.fromEntries(names.map((name) => [name, theirs.data?.[name] ?? null]));
  return { ...checked, written: { ...checked.written, ...taken }, sent: { ...checked.sent, ...taken } };
}

function tellMerged(form: EntryForm, { part, fields }: PartForm, names: readonly string[]): void {
  const labels = fields.flatMap(([name, field]) => (names.includes(name) ? [say(field.label)] : []));
  if (labels.length === 0) return;
  const told = phrase(savingTexts.merged, {
    part: t(`part.${part}`),
    fields: formatList(speech.peek(), labels),
  });
  form.news.value = [...form.news.peek().filter((one) => one !== told), told];
}

/**
 * What was sent counts as saved, and nothing that was written since. The form keeps what stands in it, even a last
 * space that the schema cuts off: its writer may be in the middle of a sentence. What came of it is shown by the field
 * once its writer is elsewhere.
 */
function settle({ part, written, sent }: Checked[number], revision: number, manner: Manner): void {
  part.base.value = revision;
  part.theirs.value = null;
  part.aside.value = null;
  part.unfinished.value = manner === "autosave";
  part.leavesBelow.now = false;
  keepSaved(part, written, sent);
}

function refuse(form: EntryForm, error: unknown, manner: Manner, part?: Part): void {
  const list = error instanceof Refused ? mistakesIn(error.problem, part) : [];
  form.trouble.value = troubleOf(error);
  form.unsavable.value = [...form.unsavable.peek(), ...list];
  if (manner === "autosave") return;
  if (list.length === 0) form.failure.value = tell(error);
  else
    form.mistakes.value = {
      stopped: "saving",
      list: [...(form.mistakes.peek()?.list ?? []), ...list],
    };
}

/** A mistake in the desk itself is thrown on. */
function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Refused)) throw error;
  if (error.status === 0) return { label: savingTexts.offline, passing: true };
  if (error.status === 401) return { label: savingTexts.signedOut, passing: true };
  if (error.status === 429 || error.status >= 500) return { label: savingTexts.unavailable, passing: true };
  const label = ({ 403: deskTexts.notAllowed, 413: deskTexts.tooLarge } as const)[error.status];
  return { label: label ?? savingTexts.unsavable, passing: false };
}

/** The server's own findings, with paths that begin with the part. */
export function mistakesIn(problem: Problem, part?: Part): readonly Mistake[] {
  return (problem.errors ?? []).map(({ path, code }) => ({
    path: part ? path.replace(/^data(?=\.|$)/, part) : path,
    code: code ?? "type",
  }));
}

/** Asks what is saved now: what the editor has not touched is shown anew, what they have is put side by side. */
export function refresh(form: EntryForm): Promise<void> {
  return inTurn(form, () => takeNews(form));
}

async function takeNews(form: EntryForm): Promise<void> {
  const entry = await api.read(form.collection.name, form.id);
  form.standing.value = entry;
  form.news.value = [];
  for (const part of parts) {
    const mine = form.parts[part];
    const now = entry.parts[part];
    if (now.revision <= mine.base.peek()) continue;
    if (same(now.data, mine.sent.last) && mine.changed.peek()) mine.base.value = now.revision;
    else if (mine.changed.peek()) takeIn(form, mine, now);
    else {
      adopt(mine, now);
      form.news.value = [...form.news.peek(), t("refreshed", { part: t(`part.${part}`) })];
    }
  }
}
