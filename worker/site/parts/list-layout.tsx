import type { ComponentChildren } from "preact";
import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { type ListAsked, listAddress } from "../frame/address.ts";
import { Layout } from "../frame/layout.tsx";
import type { Subject } from "../frame/subject.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { filled, labelIn, words } from "../frame/words.ts";
import { isEmpty } from "../reading/selection.ts";
import { Chosen, type FacetMap, Facets, type Narrowing } from "./facets.tsx";
import { Paging } from "./paging.tsx";

interface ListLayoutProps {
  readonly surroundings: Surroundings;
  readonly collection: Collection;
  readonly introduction: string;
  readonly page: number;
  /** Whether a page follows this one. */
  readonly more: boolean;
  /** The number of pages. */
  readonly last: number;
  /** Given where readers can narrow it. */
  readonly narrowing?: Narrowing;
  /** Stands in the form's place for one of its facets. */
  readonly map?: FacetMap;
  readonly styles?: Subject["styles"];
  readonly children: ComponentChildren;
}

export function ListLayout({
  surroundings,
  collection,
  introduction,
  page,
  more,
  last,
  narrowing,
  map,
  styles = [],
  children,
}: ListLayoutProps) {
  const { locale } = surroundings;
  const { selection = {} } = narrowing ?? {};
  const narrowed = !isEmpty(selection);
  const paths = listPaths(collection, { selection, page });
  const title = labelIn(locale, collection.label.many);
  return (
    <Layout
      surroundings={surroundings}
      title={page === 1 ? title : `${title} – ${filled(words(locale).pageNumber, page)}`}
      description={introduction}
      collection={collection}
      paths={paths}
      canonical={narrowed ? undefined : paths[locale]}
      styles={narrowing && narrowing.counts.size > 0 ? ["facets", ...styles] : styles}
    >
      <header class="head">
        <h1>{title}</h1>
        <p class="lead">{introduction}</p>
      </header>
      {narrowing ? (
        <Narrowed locale={locale} path={listPathOf(collection, locale) ?? ""} map={map} {...narrowing}>
          {children}
        </Narrowed>
      ) : (
        <div>{children}</div>
      )}
      <Paging
        locale={locale}
        addressOf={(other) => listAddress(listPathOf(collection, locale) ?? "", { selection, page: other })}
        page={page}
        more={more}
        last={last}
      />
    </Layout>
  );
}

interface NarrowedProps extends Narrowing {
  readonly locale: Locale;
  readonly path: string;
  readonly map?: FacetMap | undefined;
  readonly children: ComponentChildren;
}

function Narrowed({ children, ...narrowing }: NarrowedProps) {
  const { locale, selection, counts, total } = narrowing;
  if (counts.size === 0 || (total === 0 && isEmpty(selection))) return <div>{children}</div>;
  return (
    <div class="sifted">
      <Facets {...narrowing} />
      <div>
        <Chosen {...narrowing} />
        {total === 0 ? <p class="empty">{words(locale).nothingMatches}</p> : children}
      </div>
    </div>
  );
}

/** The same page of the list in every locale, each of which lists the same entries. */
function listPaths(collection: Collection, asked: ListAsked): Readonly<Record<Locale, string>> {
  const paths = locales.map((locale) => {
    const path = listPathOf(collection, locale) ?? "";
    return [locale, listAddress(path, asked)];
  });
  return Object.fromEntries(paths) as Record<Locale, string>;
}
