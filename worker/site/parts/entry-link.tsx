import type { Collection } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { words } from "../frame/words.ts";
import { pathIn, type Reference } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";
import { movingName } from "./entry-layout.tsx";

interface Titled {
  readonly id: string;
  readonly locale: Locale;
  readonly slug: string | null;
  readonly title: string | null;
}

interface EntryLinkProps {
  readonly entry: Titled;
  readonly collection: Collection;
  /** Of the page. */
  readonly locale: Locale;
  /** The title of a list's own entry, which moves to the head of its page. */
  readonly moves?: true;
}

/** The title of an entry, leading to its page; it says so where it is in another language than the page. */
export function EntryLink({ entry, collection, locale, moves }: EntryLinkProps) {
  const lang = langOf(entry, locale);
  const path = pathIn(locale, { collection, slug: entry.slug });
  return (
    <>
      <a href={path ?? undefined} lang={lang} data-moves={moves && movingName(entry.id)}>
        {entry.title}
      </a>
      {lang && <LanguageMark locale={locale} />}
    </>
  );
}

function LanguageMark({ locale }: { locale: Locale }) {
  return (
    <>
      {" "}
      <span class="in">{words(locale).publishedIn}</span>
    </>
  );
}

/** Titles of entries, one after another in a sentence. */
export function ReferenceLinks({ references, locale }: { references: readonly Reference[]; locale: Locale }) {
  return (
    <>
      {references.map((reference, index) => (
        <>
          {index > 0 && ", "}
          <EntryLink entry={reference} collection={reference.collection} locale={locale} />
        </>
      ))}
    </>
  );
}
