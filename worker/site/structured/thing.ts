import type { DocumentHead } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { pathIn, type References, referred } from "../reading/references.ts";

/** A thing as schema.org describes it; what is null, undefined or an empty list is not said. */
export interface Thing {
  readonly [property: string]: Value;
}

export type Value = string | number | boolean | Thing | readonly Value[] | null | undefined;

/** What things are described among. */
export interface Around {
  readonly locale: Locale;
  readonly origin: string;
  /** The public entries that the described one refers to. */
  readonly references: References;
  /** The organisation that the site belongs to, where it is public. */
  readonly owner: Thing | undefined;
}

type Titled = DocumentHead & { readonly title: string | null; readonly summary?: string | null };

/** The same entry is the same thing in every locale, and other things refer to it by this. */
export const idOf = (id: string) => `urn:uuid:${id}`;

/** What is said of every entry. */
export function described(type: string, document: Titled, { origin }: Around): Thing {
  return {
    "@type": type,
    "@id": idOf(document.id),
    name: document.title,
    description: document.summary,
    url: document.url && origin + document.url,
  };
}

/** What is said of an entry that is a text. */
export function written(type: string, document: Titled, around: Around): Thing {
  return {
    ...described(type, document, around),
    inLanguage: document.locale,
    datePublished: document.publishedAt,
    dateModified: document.updatedAt,
    publisher: around.owner,
  };
}

/** The public ones among the entries referred to, each with its name and page. */
export function named(
  type: string,
  ids: readonly string[] | string | null,
  { locale, origin, references }: Around,
): readonly Thing[] {
  return referred(references, ids).map((reference) => {
    const path = pathIn(locale, reference);
    return {
      "@type": type,
      "@id": idOf(reference.id),
      name: reference.title,
      url: path && origin + path,
    };
  });
}

/** The words that an entry is filed under. */
export function titles(ids: readonly string[] | null, { references }: Around): readonly string[] {
  return referred(references, ids).map(({ title }) => title);
}
