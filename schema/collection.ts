import type { Field, PublicValue } from "./fields/index.ts";
import type { Label, Language, Locale } from "./language/locale.ts";
import { prefixOf } from "./language/locale.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Under which heading collections stand at the desk, in this order. */
export const collectionGroups = {
  work: { sr: "Naš rad", en: "Our work" },
  ecosystem: { sr: "Ekosistem", en: "Ecosystem" },
  policy: { sr: "Politike i znanje", en: "Policy and knowledge" },
  site: { sr: "Sajt", en: "Site" },
} as const satisfies Vocabulary;

/** A kind of content, defined once, as plain data; everything else follows from it. */
export interface Collection {
  /** As in addresses of the API; also the name of the published table. */
  readonly name: string;
  readonly group: keyof typeof collectionGroups;
  readonly label: { readonly one: Label; readonly many: Label };
  readonly help?: Label;
  /** There is one entry of it, without a slug. */
  readonly singleton?: true;
  /** The path word of its pages in each language; without it the collection has no pages. */
  readonly path?: Label;
  /** Its pages stand directly below the locale, and it has no list; reserved words are no slugs of its entries. */
  readonly atRoot?: true;
  /** Serves the site and not its readers: neither search nor the public API gives it to them. */
  readonly internal?: true;
  /** How lists are ordered unless asked otherwise: names of sorted fields or `publishedAt`, `-` for descending. */
  readonly order: readonly [string, ...string[]];
  /** Its filtered fields by which readers narrow the list, in this order. */
  readonly facets?: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
}

export function defineCollection<const C extends Collection>(collection: C): C {
  return collection;
}

export type Part = "shared" | Language;

export const parts = ["shared", "sr", "en"] as const satisfies readonly Part[];

export function isPart(value: string): value is Part {
  return (parts as readonly string[]).includes(value);
}

/** The fields of a part: facts in `shared`, localized fields in each language. */
export function fieldsOf(collection: Collection, part: Part): readonly (readonly [string, Field])[] {
  return Object.entries(collection.fields).filter(([, { localized, onlyIn = part }]) =>
    part === "shared" ? !localized : localized && onlyIn === part,
  );
}

const openFields = new WeakMap<Collection, readonly (readonly [string, Field])[]>();

export function publicFields(collection: Collection): readonly (readonly [string, Field])[] {
  const known =
    openFields.get(collection) ?? Object.entries(collection.fields).filter(([, field]) => !field.private);
  openFields.set(collection, known);
  return known;
}

type PublicFields<C extends Collection> = {
  readonly [F in keyof C["fields"] as C["fields"][F] extends { private: true } ? never : F]: PublicValue<
    C["fields"][F]
  > | null;
};

/** What every published document says of itself. */
export interface DocumentHead {
  readonly id: string;
  readonly collection: string;
  readonly locale: Locale;
  readonly slug: string | null;
  /** A path; null where the collection has no pages. */
  readonly url: string | null;
  /** Instants, RFC 3339 in UTC. */
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

/** A published entry in one locale. */
export type PublishedDocument<C extends Collection = Collection> = DocumentHead & PublicFields<C>;

/** The path of an entry's page. `home` stands at the locale itself; other singletons have no page. */
export function pathOf(collection: Collection, locale: Locale, slug: string | null): string | null {
  const prefix = `/${prefixOf[locale]}`;
  if (collection.name === "home") return prefix;
  if (slug === null) return null;
  if (collection.atRoot) return `${prefix}/${slug}`;
  return collection.path ? `${listPathOf(collection, locale)}/${slug}` : null;
}

/** True where entries have a page each. */
export function hasPages(collection: Collection): boolean {
  return pathOf(collection, "en", "slug") !== null;
}

/** The path of a collection's list. */
export function listPathOf(collection: Collection, locale: Locale): string | null {
  if (!collection.path) return null;
  return `/${prefixOf[locale]}/${collection.path[locale === "en" ? "en" : "sr"]}`;
}
