import { sql } from "drizzle-orm";
import { type Collection, type Part, pathOf } from "../../schema/collection.ts";
import { hasSlug, isSlug, type PartData, publishMistakes } from "../../schema/draft.ts";
import { entries, outbox, publications, slugs } from "../../schema/editorial.ts";
import { type Language, type Locale, languages, localesOf } from "../../schema/language/locale.ts";
import { slugify } from "../../schema/language/slug.ts";
import { isReserved } from "../../schema/reserved-slugs.ts";
import type { Mistake } from "../../schema/validation.ts";
import { build, type Row, type Statement, statement } from "../platform/database.ts";
import { logError } from "../platform/log.ts";
import { type KeptWords, keepStatements, wordsKeptBy } from "./keep-list.ts";
import { someAreGone } from "./named-revisions.ts";
import { invalidate, noteProjected, type Press, project, tickOff } from "./outbox.ts";
import { currentSlug, type LiveEntry, type LiveLanguage } from "./projection.ts";
import { slugFrom } from "./slug.ts";

/** Where an entry stands live after publishing. */
export interface Receipt {
  readonly version: number;
  readonly live: readonly Place[];
  /** Where the version is still to come, or a withdrawn text still to go, as soon as the published database answers. */
  readonly pending: readonly Place[];
}

interface Place {
  readonly locale: Locale;
  /** Null where the entry has no page, or will have none. */
  readonly url: string | null;
}

/** The state that a new publication starts from, as read in one round trip. */
export interface Present {
  readonly id: string;
  readonly collection: Collection;
  /** The newest publication, or undefined for an entry that never was public. */
  readonly publication: Row | undefined;
  /** What that publication made live. */
  readonly live: LiveEntry | undefined;
  readonly parts: Readonly<Record<Part, { readonly revision: number; readonly data: PartData }>>;
  /** Slugs like those wished for, of this entry and of others. */
  readonly similarSlugs: readonly {
    readonly language: Language;
    readonly slug: string;
    readonly entry: string;
  }[];
  readonly slugs: LiveEntry["addresses"];
  readonly keptWords: KeptWords;
}

export interface Intent {
  /** Languages whose newest revision goes live, or which are withdrawn. */
  readonly languages: readonly Language[];
  readonly actor: string;
  readonly at: string;
}

/** A publication about to be appended: the statements that do it in one batch, and what is live from then on. */
export interface Edition {
  readonly statements: readonly Statement[];
  readonly live: LiveEntry;
  /** True when other entries may read differently in Cyrillic from then on. */
  readonly changesKeptWords: boolean;
}

/** What strict validation still wants before these languages, and the shared facts, may go live. */
export function mistakesBefore(present: Present, targets: readonly Language[]): readonly Mistake[] {
  const { collection } = present;
  const strict = (["shared", ...targets] as const).flatMap((part) =>
    publishMistakes(collection, part, present.parts[part].data),
  );
  const slugMistakes = targets.flatMap((language) => {
    const { slug } = present.parts[language].data;
    if (typeof slug !== "string") return [];
    const path = `${language}.slug`;
    if (isReserved(collection, slug)) return [{ path, code: "slug-reserved" }];
    return isTaken(present, language, slug) ? [{ path, code: "slug-taken" }] : [];
  });
  return [...strict, ...slugMistakes];
}

/**
 * The edition that makes the newest shared facts live in every live language, and the newest text in the languages
 * asked for; undefined when all of that is live already.
 */
export function publishEdition(present: Present, intent: Intent): Edition | undefined {
  const liveBefore = present.live?.languages ?? [];
  const goesLive = languages.filter(
    (language) =>
      intent.languages.includes(language) || liveBefore.some((live) => live.language === language),
  );
  const sharedChanged = present.publication?.shared !== present.parts.shared.revision;
  const revision = (language: Language) =>
    intent.languages.includes(language)
      ? present.parts[language].revision
      : Number(present.publication?.[language]);
  const changed = (language: Language) => present.publication?.[language] !== revision(language);
  const addresses = intent.languages.reduce(
    (known, language) => withSlug(present, known, language),
    present.slugs,
  );
  if (present.live && !sharedChanged && !goesLive.some(changed) && addresses === present.slugs)
    return undefined;

  const next = goesLive.map((language): LiveLanguage => {
    const before = liveBefore.find((live) => live.language === language);
    const isNews = sharedChanged || changed(language);
    return {
      language,
      data: intent.languages.includes(language) || !before ? present.parts[language].data : before.data,
      publishedAt: before?.publishedAt ?? firstPublished(present, language) ?? intent.at,
      updatedAt: before && !isNews ? before.updatedAt : intent.at,
    };
  });
  const live = liveEntry(present, present.parts.shared.data, next, addresses);
  return edition(present, intent, live, {
    shared: present.parts.shared.revision,
    sr: goesLive.includes("sr") ? revision("sr") : null,
    en: goesLive.includes("en") ? revision("en") : null,
  });
}

/** The edition in which these languages are no longer live; the shared facts stay as they are live. */
export function withdrawEdition(present: Present, intent: Intent): Edition {
  const remaining = (present.live?.languages ?? []).filter(
    ({ language }) => !intent.languages.includes(language),
  );
  const keep = (language: Language) =>
    remaining.some((live) => live.language === language) ? Number(present.publication?.[language]) : null;
  const live = liveEntry(
    present,
    present.live?.shared ?? present.parts.shared.data,
    remaining,
    present.slugs,
  );
  const shared = remaining.length > 0 ? Number(present.publication?.shared) : null;
  return edition(present, intent, live, { shared, sr: keep("sr"), en: keep("en") });
}

function liveEntry(
  present: Present,
  shared: PartData,
  liveLanguages: readonly LiveLanguage[],
  addresses: LiveEntry["addresses"],
): LiveEntry {
  const { id, collection, keptWords } = present;
  const version = Number(present.publication?.version ?? 0) + 1;
  const others = keptWords.words.filter(({ entry }) => entry !== id).map(({ word }) => word);
  const own = wordsKeptBy({ collection, shared, languages: liveLanguages });
  return { id, collection, version, shared, languages: liveLanguages, addresses, keep: [...others, ...own] };
}

function edition(
  present: Present,
  intent: Intent,
  live: LiveEntry,
  revisions: { shared: number | null; sr: number | null; en: number | null },
): Edition {
  const times = (language: Language) => live.languages.find((other) => other.language === language);
  const row = {
    entry: live.id,
    version: live.version,
    at: intent.at,
    author: intent.actor,
    ...revisions,
    srPublishedAt: times("sr")?.publishedAt ?? firstPublished(present, "sr"),
    srUpdatedAt: times("sr")?.updatedAt ?? null,
    enPublishedAt: times("en")?.publishedAt ?? firstPublished(present, "en"),
    enUpdatedAt: times("en")?.updatedAt ?? null,
  };
  const keeping = keepStatements(present.keptWords, live, intent.at);
  return {
    live,
    changesKeptWords: keeping.length > 1,
    statements: [
      statement(build.insert(publications).values(row)),
      // A version without a number cannot be: the batch fails where a text it makes live is no longer there.
      statement(sql`update ${publications} set version = null
        where entry = ${live.id} and version = ${live.version} and ${someAreGone(live.id, revisions)}`),
      ...(live.addresses === present.slugs ? [] : slugStatements(live)),
      ...keeping,
      statement(
        build.insert(outbox).values({
          entry: live.id,
          version: live.version,
          createdAt: intent.at,
          attempts: 0,
          purge: (present.live?.languages ?? []).some(({ language }) => !times(language)),
        }),
      ),
    ],
  };
}

/** When the language first went live; a text that comes back keeps its date. */
function firstPublished(present: Present, language: Language): string | null {
  const at = present.publication?.[`${language}_published_at`];
  return typeof at === "string" ? at : null;
}

/** The addresses once the language has a current slug: the one given, the one it has, or one made from the title. */
function withSlug(
  present: Present,
  addresses: LiveEntry["addresses"],
  language: Language,
): LiveEntry["addresses"] {
  if (!hasSlug(present.collection)) return addresses;
  const { data } = present.parts[language];
  const current = addresses.find((address) => address.current && address.language === language)?.slug;
  const slug = typeof data.slug === "string" ? data.slug : (current ?? freeSlug(present, language));
  if (slug === current) return addresses;
  const others = addresses.filter((address) => address.language !== language || address.slug !== slug);
  const former = others.map((address) =>
    address.language === language ? { ...address, current: false } : address,
  );
  return [...former, { language, slug, current: true }];
}

function freeSlug(present: Present, language: Language): string {
  const base = madeSlug(present, language);
  if (isSlug(base) && !isTaken(present, language, base) && !isReserved(present.collection, base)) return base;
  let number = 2;
  while (isTaken(present, language, `${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** The slug that a title makes; an entry whose title has no letter or digit is known by the end of its id. */
function madeSlug(present: Present, language: Language): string {
  return (
    slugFrom(present.parts[language].data) ??
    `${slugify(present.collection.label.one.en)}-${present.id.slice(-8)}`
  );
}

function isTaken(present: Present, language: Language, slug: string): boolean {
  return present.similarSlugs.some(
    (other) => other.language === language && other.slug === slug && other.entry !== present.id,
  );
}

/** Claims the current slugs. One that another entry took meanwhile breaks NOT NULL, and with it the whole batch. */
function slugStatements(live: LiveEntry): readonly Statement[] {
  return live.addresses
    .filter(({ current }) => current)
    .flatMap(({ language, slug }) => [
      statement(
        sql`update ${slugs} set current = 0 where entry = ${live.id} and language = ${language} and slug <> ${slug}`,
      ),
      statement(sql`insert into ${slugs} (collection, language, slug, entry, current)
        values (${live.collection.name}, ${language}, ${slug}, ${live.id}, 1)
        on conflict (collection, language, slug)
        do update set current = case when entry = excluded.entry then 1 end`),
    ]);
}

/** Marks the entry as trashed, or takes it out; part of the batch that appends the publication. */
export function trashStatement(id: string, at: string | null): Statement {
  return statement(sql`update ${entries} set trashed_at = ${at} where id = ${id}`);
}

/** Of these languages those that have been public. */
export function everPublic(present: Present, among: readonly Language[]): readonly Language[] {
  return among.filter((language) => firstPublished(present, language) !== null);
}

/**
 * Brings an edition to the world: the published database first, then the edge cache, then the receipt. What fails here
 * is not lost, the outbox row stays; the receipt says what is pending. `withdrawn` are languages that are to be gone.
 */
export async function bringOut(
  press: Press,
  live: LiveEntry,
  withdrawn: readonly Language[],
): Promise<Receipt> {
  const places = live.languages.flatMap(({ language }) =>
    localesOf[language].map((locale) => ({
      locale,
      url: pathOf(live.collection, locale, currentSlug(live, language)),
    })),
  );
  try {
    await project(press, live);
  } catch (error) {
    logError("A publication waits in the outbox:", error);
    const leaving = withdrawn.flatMap((language) =>
      localesOf[language].map((locale) => ({ locale, url: null })),
    );
    return { version: live.version, live: [], pending: [...places, ...leaving] };
  }
  const purge = withdrawn.length > 0;
  try {
    await invalidate(press, live, purge);
    press.afterwards(tickOff(press, live, purge));
  } catch (error) {
    logError("The edge cache's invalidation waits in the outbox:", error);
    press.afterwards(noteProjected(press, live, 0));
  }
  return { version: live.version, live: places, pending: [] };
}
