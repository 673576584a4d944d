import { type Part, type PublishedDocument, parts } from "../../../schema/collection.ts";
import { hasSlug, type PartData } from "../../../schema/draft.ts";
import { type Language, languages } from "../../../schema/language/locale.ts";
import { documentOf } from "../../../schema/published.ts";
import { wordsKeptBy } from "../../publishing/keep-list.ts";
import { type LiveEntry, type LiveLanguage, liveDocuments } from "../../publishing/projection.ts";
import { slugFrom } from "../../publishing/slug.ts";
import type { EntryState } from "../entries/present.ts";

export type DraftParts = { readonly [P in Part]?: PartData | undefined };

/** The entry as if all that is written of it were live at this moment; nothing of it is stored. */
export async function draftDocuments(
  state: EntryState,
  written: DraftParts,
  now: string,
): Promise<readonly PublishedDocument[]> {
  const rows = await liveDocuments(asIfLive(state, written, now));
  return rows.map(({ row }) =>
    documentOf(state.collection, { ...row, published_at: row.publishedAt, updated_at: row.updatedAt }),
  );
}

function asIfLive(state: EntryState, written: DraftParts, now: string): LiveEntry {
  const { id, collection, keptWords, live } = state;
  const dataOf = (part: Part) => written[part] ?? state.parts[part].data;
  const texts = languages.filter((language) => isWritten(dataOf(language)));
  const shown: readonly Language[] = texts.length > 0 ? texts : ["sr"];
  const liveLanguages = shown.map((language): LiveLanguage => {
    const before = live?.languages.find((other) => other.language === language);
    return { language, data: dataOf(language), publishedAt: before?.publishedAt ?? now, updatedAt: now };
  });
  const shared = dataOf("shared");
  const others = keptWords.words.filter(({ entry }) => entry !== id).map(({ word }) => word);
  return {
    id,
    collection,
    version: Number(state.publication?.version ?? 0) + 1,
    shared,
    languages: liveLanguages,
    addresses: liveLanguages.flatMap(({ language, data }) => addressOf(state, language, data)),
    keep: [...others, ...wordsKeptBy({ collection, shared, languages: liveLanguages })],
  };
}

const isWritten = (data: PartData) => Object.values(data).some((value) => value !== null);

function addressOf({ collection, slugs, id }: EntryState, language: Language, data: PartData) {
  if (!hasSlug(collection)) return [];
  const current = slugs.find((address) => address.current && address.language === language)?.slug;
  const slug = typeof data.slug === "string" ? data.slug : (current ?? slugFrom(data) ?? id);
  return [{ language, slug, current: true }];
}

/** The revisions that a state was read with, as they are kept with what refers to them. */
export function revisionsIn({ saved }: EntryState): Readonly<Record<Part, number>> {
  const [shared, sr, en] = parts.map((part) => saved[part].revision);
  return { shared: shared ?? 0, sr: sr ?? 0, en: en ?? 0 };
}
