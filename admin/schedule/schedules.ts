import { type Signal, signal } from "@preact/signals";
import { newId } from "../../schema/id.ts";
import { formatList } from "../../schema/language/list.ts";
import type { Language } from "../../schema/language/locale.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import { ask, data, type EntryName, type Reason } from "../api.ts";
import { phrase, speech, t } from "../interface.ts";

type Revisions = Readonly<Partial<Record<"shared" | Language, number>>>;

/** A publish or an unpublish that is to happen, or has happened, at a minute. */
export interface Schedule {
  readonly id: string;
  readonly collection: string;
  readonly entry: string;
  readonly title: EntryName["title"];
  readonly action: "publish" | "unpublish";
  readonly languages: readonly Language[];
  readonly revisions: Revisions;
  readonly newest: Revisions;
  readonly at: string;
  readonly author: { readonly id: string; readonly name: string | null };
  readonly state: "waiting" | "done" | "failed" | "cancelled";
  readonly reason: Reason | null;
  readonly version: number | null;
}

export interface SchedulePage {
  readonly data: readonly Schedule[];
  readonly page: { readonly next: string | null };
}

const known = new Map<string, Signal<readonly Schedule[]>>();

/** What waits for an entry, the first first; what is asked for anew everywhere sees. */
export function waitingFor(entry: string): Signal<readonly Schedule[]> {
  const existing = known.get(entry);
  if (existing) return existing;
  const made = signal<readonly Schedule[]>([]);
  known.set(entry, made);
  return made;
}

export async function loadWaiting(collection: string, entry: string): Promise<void> {
  const all = await data<readonly Schedule[]>("GET", `/${collection}/${entry}/schedules`);
  waitingFor(entry).value = all.filter(({ state }) => state === "waiting").toReversed();
}

export async function schedule(
  { collection, id }: { readonly collection: string; readonly id: string },
  plan: {
    readonly action: Schedule["action"];
    readonly languages: readonly Language[];
    readonly at: string;
    readonly revisions?: Revisions;
  },
): Promise<Schedule> {
  const made = await data<Schedule>("POST", `/${collection}/${id}/schedules`, { id: newId(), ...plan });
  await loadWaiting(collection, id);
  return made;
}

export async function cancelSchedule({ collection, entry, id }: Schedule): Promise<void> {
  await data<Schedule>("DELETE", `/${collection}/${entry}/schedules/${id}`);
  await loadWaiting(collection, entry);
}

export function listSchedules(state: Schedule["state"], cursor?: string): Promise<SchedulePage> {
  const query = new URLSearchParams({ state, limit: "100", ...(cursor && { cursor }) });
  return ask<SchedulePage>("GET", `/schedules?${query}`);
}

/** "Objava: srpski i engleski" */
export function whatHappens({ action, languages }: Pick<Schedule, "action" | "languages">): string {
  if (languages.length === 0) return phrase(texts.planFacts);
  const named = formatList(
    speech.value,
    languages.map((language) => t(`language.${language}`)),
  );
  return phrase(action === "publish" ? texts.planPublish : texts.planUnpublish, { languages: named });
}

/** True when something was saved since that would have gone live too. */
export function isOutdated({ revisions, newest }: Schedule): boolean {
  return (["shared", "sr", "en"] as const).some(
    (part) => revisions[part] !== undefined && revisions[part] !== newest[part],
  );
}
