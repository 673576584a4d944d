import type { ComponentChildren } from "preact";
import { type Collection, type DocumentHead, listPathOf } from "../../../schema/collection.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { Layout } from "../frame/layout.tsx";
import type { Subject } from "../frame/subject.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { labelIn, words } from "../frame/words.ts";
import { type Places, pathsOf } from "../reading/entry.ts";
import { langOf } from "../reading/stand-in.ts";
import { Band, shortName } from "./motif.tsx";

interface EntryLayoutProps {
  readonly surroundings: Surroundings;
  readonly collection: Collection;
  readonly document: DocumentHead & { readonly title: string | null; readonly summary: string | null };
  readonly places: Places;
  /** Beside the way back to the list, above the title. */
  readonly kicker?: ComponentChildren;
  readonly styles?: Subject["styles"];
  readonly children: ComponentChildren;
}

/** The page of an entry; where it is not published in the page's language, the original under a notice. */
export function EntryLayout({
  surroundings,
  collection,
  document,
  places,
  kicker,
  styles = [],
  children,
}: EntryLayoutProps) {
  const { locale } = surroundings;
  const paths = pathsOf(collection, places);
  const lang = langOf(document, locale);
  const canonical = paths[document.locale];
  const list = listPathOf(collection, locale);
  return (
    <Layout
      surroundings={surroundings}
      title={document.title ?? ""}
      description={document.summary}
      collection={collection}
      paths={paths}
      live={locales.filter((other) => other in places)}
      canonical={canonical}
      styles={["sections", "prose", ...styles]}
    >
      <article>
        <Band ids={[document.id]} />
        {lang && <OriginalNotice locale={locale} original={canonical} lang={lang} />}
        <header class="head">
          {(list || kicker) && (
            <p class="kicker">
              {list && <a href={list}>{labelIn(locale, collection.label.many)}</a>}
              {kicker}
            </p>
          )}
          <h1 lang={lang} data-moves={movingName(document.id)}>
            {document.title}
          </h1>
          {document.summary && (
            <p class="lead" lang={lang}>
              {document.summary}
            </p>
          )}
        </header>
        {children}
      </article>
    </Layout>
  );
}

function OriginalNotice({ locale, original, lang }: { locale: Locale; original: string; lang: Locale }) {
  const { onlyInOtherLanguage, openOriginal } = words(locale);
  return (
    <aside class="notice">
      <p>{onlyInOtherLanguage}</p>
      <a href={original} hreflang={lang}>
        {openOriginal}
      </a>
    </aside>
  );
}

/** A title keeps this name from a list to its entry, so that the browser can show where it went. */
export function movingName(id: string): string {
  return `t${shortName(id)}`;
}
