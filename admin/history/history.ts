import type { Collection, Part } from "../../schema/collection.ts";
import type { PartData } from "../../schema/draft.ts";
import { api, type Entry, type Revision } from "../api.ts";
import { fieldsWithSlug } from "../edit/part-form.ts";

/** The history of an entry as far as it has been asked for. */
export interface History {
  readonly entry: Entry;
  /** Newest first, all three parts together. */
  readonly revisions: readonly Revision[];
  readonly next: string | null;
}

export async function loadHistory(collection: Collection, id: string): Promise<History> {
  const [entry, page] = await Promise.all([
    api.read(collection.name, id),
    api.revisions(collection.name, id, null),
  ]);
  return { entry, revisions: page.data, next: page.page.next };
}

export async function loadMore(collection: Collection, history: History): Promise<History> {
  const page = await api.revisions(collection.name, history.entry.id, history.next);
  return { ...history, revisions: [...history.revisions, ...page.data], next: page.page.next };
}

/** The revision that stands before another in the same part; 0 before the first. */
export function numberBefore({ revisions }: History, part: Part, number: number): number {
  const before = revisions.filter((one) => one.part === part && one.revision < number);
  return Math.max(0, ...before.map(({ revision }) => revision));
}

/** What a revision holds; 0 is a part before it was written. */
export async function dataAt(
  collection: Collection,
  id: string,
  part: Part,
  number: number,
): Promise<PartData> {
  return number === 0 ? {} : (await api.revision(collection.name, id, part, number)).data;
}

/** Saves an older revision anew; fields that are no longer defined are left behind. */
export async function restoreRevision(
  collection: Collection,
  entry: Entry,
  part: Part,
  number: number,
): Promise<number> {
  const data = await dataAt(collection, entry.id, part, number);
  const known = Object.fromEntries(
    fieldsWithSlug(collection, part).map(([name]) => [name, data[name] ?? null]),
  );
  const { revision } = await api.save(collection.name, entry.id, part, entry.parts[part].revision, known);
  return revision;
}
