import type { ComponentChildren } from "preact";
import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { listAddress } from "../frame/address.ts";
import { Layout } from "../frame/layout.tsx";
import type { Subject } from "../frame/subject.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { filled, labelIn, words } from "../frame/words.ts";
import { Paging } from "./paging.tsx";

interface ListLayoutProps {
  readonly surroundings: Surroundings;
  readonly collection: Collection;
  readonly introduction: string;
  readonly page: number;
  /** Whether a page follows this one. */
  readonly more: boolean;
  readonly styles?: Subject["styles"];
  readonly children: ComponentChildren;
}

export function ListLayout({
  surroundings,
  collection,
  introduction,
  page,
  more,
  styles,
  children,
}: ListLayoutProps) {
  const { locale } = surroundings;
  const paths = listPaths(collection);
  const title = labelIn(locale, collection.label.many);
  return (
    <Layout
      surroundings={surroundings}
      title={page === 1 ? title : `${title} – ${filled(words(locale).pageNumber, page)}`}
      description={introduction}
      paths={paths}
      canonical={listAddress(paths[locale], page)}
      styles={styles}
    >
      <header class="head">
        <h1>{title}</h1>
        <p class="lead">{introduction}</p>
      </header>
      <div>{children}</div>
      <Paging
        locale={locale}
        addressOf={(other) => listAddress(paths[locale], other)}
        page={page}
        more={more}
      />
    </Layout>
  );
}

function listPaths(collection: Collection): Readonly<Record<Locale, string>> {
  return Object.fromEntries(locales.map((locale) => [locale, listPathOf(collection, locale)])) as Record<
    Locale,
    string
  >;
}
