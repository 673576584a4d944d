import type { Part } from "../../schema/collection.ts";
import { publishMistakes } from "../../schema/draft.ts";
import type { Language } from "../../schema/language/locale.ts";
import { publishingTexts } from "../../schema/texts/publishing.ts";
import { api, type Receipt, Refused } from "../api.ts";
import { tell } from "../failure.ts";
import { phrase, t } from "../interface.ts";
import { type Schedule, schedule } from "../schedule/schedules.ts";
import type { EntryForm } from "./entry-form.ts";
import { dataOf } from "./part-form.ts";
import { mistakesIn, refresh } from "./save.ts";

/** Publishes exactly what is saved and in sight; null when it was refused, and then the form says why. */
export async function publish(form: EntryForm, languages: readonly Language[]): Promise<Receipt | null> {
  const due: readonly Part[] = ["shared", ...languages];
  const missing = due.flatMap((part) => publishMistakes(form.collection, part, dataOf(form.parts[part])));
  if (missing.length > 0) {
    form.mistakes.value = { stopped: "publishing", list: missing };
    return null;
  }
  const revisions = Object.fromEntries(due.map((part) => [part, form.parts[part].base.peek()]));
  try {
    const receipt = await api.publish(form.collection.name, form.id, languages, revisions);
    await refresh(form);
    return receipt;
  } catch (error) {
    await refuse(form, error);
    return null;
  }
}

/** Schedules exactly what is saved and in sight; null when it was refused, and then the form says why. */
export async function schedulePublish(
  form: EntryForm,
  languages: readonly Language[],
  at: string,
): Promise<Schedule | null> {
  const due: readonly Part[] = ["shared", ...languages];
  const revisions = Object.fromEntries(due.map((part) => [part, form.parts[part].base.peek()]));
  const plan = { action: "publish", languages, at, revisions } as const;
  return planned(form, plan);
}

/** Schedules that a language goes offline. */
export function scheduleUnpublish(form: EntryForm, language: Language, at: string): Promise<Schedule | null> {
  return planned(form, { action: "unpublish", languages: [language], at });
}

async function planned(form: EntryForm, plan: Parameters<typeof schedule>[1]): Promise<Schedule | null> {
  form.failure.value = null;
  try {
    return await schedule({ collection: form.collection.name, id: form.id }, plan);
  } catch (error) {
    const late = error instanceof Refused && error.problem.errors?.some(({ path }) => path === "at");
    if (late) form.failure.value = phrase(publishingTexts.timePast);
    else await refuse(form, error);
    return null;
  }
}

async function refuse(form: EntryForm, error: unknown): Promise<void> {
  const list = error instanceof Refused ? mistakesIn(error.problem) : [];
  if (list.length > 0) {
    form.mistakes.value = { stopped: "publishing", list };
    return;
  }
  if (!(error instanceof Refused) || error.status !== 409) {
    form.failure.value = tell(error);
    return;
  }
  await refresh(form);
  form.failure.value = form.standing.peek().trashed ? t("trashed") : t("changedMeanwhile");
}

export function unpublish(form: EntryForm, language: Language): Promise<void> {
  return withdraw(form, () => api.unpublish(form.collection.name, form.id, [language]));
}

export function trash(form: EntryForm): Promise<void> {
  return withdraw(form, () => api.trash(form.collection.name, form.id));
}

export async function restore(form: EntryForm): Promise<void> {
  await change(form, () => api.restore(form.collection.name, form.id));
}

/** Says which pages a withdrawn text still stands on. */
async function withdraw(form: EntryForm, action: () => Promise<Receipt>): Promise<void> {
  const gone = (await change(form, action))?.pending.filter(({ url }) => url === null) ?? [];
  if (gone.length === 0) return;
  const pending = gone.map(({ locale }) => t(`locale.${locale}`)).join(", ");
  form.news.value = [...form.news.peek(), t("withdrawalPending", { pending })];
}

/** Runs a change of the entry's standing, then asks how it stands; undefined when it was refused. */
async function change<Result>(form: EntryForm, action: () => Promise<Result>): Promise<Result | undefined> {
  form.failure.value = null;
  try {
    const result = await action();
    await refresh(form);
    return result;
  } catch (error) {
    form.failure.value = tell(error);
    return undefined;
  }
}
