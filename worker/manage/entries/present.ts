import { sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import { emptyPart } from "../../../schema/draft.ts";
import type { Language } from "../../../schema/language/locale.ts";
import type { Row, Statement } from "../../platform/database.ts";
import { readKeptWords } from "../../publishing/keep-list.ts";
import type { NamedRevisions } from "../../publishing/named-revisions.ts";
import { liveEntries, newestPublications } from "../../publishing/publication.ts";
import type { Present } from "../../publishing/publish.ts";
import { noEntry } from "../parameters.ts";
import { entryStatement, newestRevisions, type SavedPart, savedParts, slugsLikeWished } from "./queries.ts";

/** An entry as it stands: saved, published and trashed. */
export interface EntryState extends Present {
  readonly saved: Readonly<Record<"shared" | Language, SavedPart>>;
  readonly trashed: boolean;
}

/** The statements whose rows `entryState` reads: with the newest revisions, or with those that are named. */
export function presentStatements(
  collection: Collection,
  id: string,
  named: NamedRevisions = {},
): readonly Statement[] {
  return [
    entryStatement(collection, id),
    newestRevisions(id, named),
    slugsLikeWished(collection, id, named),
    ...newestPublications(sql`select ${id}`),
  ];
}

/** Throws the problem "not found" where there is no such entry in the collection. */
export function entryState(collection: Collection, rows: readonly (readonly Row[])[]): EntryState {
  const [entryRows = [], revisionRows = [], similarRows = [], ...publicationRows] = rows;
  const [[publication] = [], slugRows = [], keptRows = []] = publicationRows;
  const entry = entryRows[0];
  if (!entry) throw noEntry();
  const saved = savedParts(collection, revisionRows);
  const part = (name: "shared" | Language) => ({
    revision: saved[name].revision,
    data: saved[name].data ?? emptyPart(collection, name),
  });
  return {
    id: String(entry.id),
    collection,
    publication,
    live: liveEntries(publicationRows)[0],
    keptWords: readKeptWords(keptRows),
    parts: { shared: part("shared"), sr: part("sr"), en: part("en") },
    similarSlugs: similarRows.map((row) => ({
      language: row.language as Language,
      slug: String(row.slug),
      entry: String(row.entry),
    })),
    slugs: slugRows.map((row) => ({
      language: row.language as Language,
      slug: String(row.slug),
      current: row.current === 1,
    })),
    saved,
    trashed: entry.trashed_at !== null,
  };
}
