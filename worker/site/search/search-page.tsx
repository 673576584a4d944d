import { type Locale, locales } from "../../../schema/language/locale.ts";
import { plural } from "../../../schema/language/plural.ts";
import { longestQuery } from "../../../schema/search/longest-query.ts";
import type { Found } from "../../published/search/search.ts";
import { Layout } from "../frame/layout.tsx";
import { Onward } from "../frame/onward.tsx";
import { type SearchAsked, searchAddress, searchPaths } from "../frame/search-address.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { words } from "../frame/words.ts";
import { NameList } from "../parts/name-list.tsx";
import { Paging } from "../parts/paging.tsx";
import { Section } from "../parts/section.tsx";
import type { Reference } from "../reading/references.ts";
import { standInOf } from "../reading/stand-in.ts";
import { Facets } from "./facets.tsx";
import { Result } from "./result.tsx";

interface SearchPageProps {
  readonly surroundings: Surroundings;
  readonly asked: SearchAsked;
  readonly found: Found;
  readonly latest: readonly Reference[];
}

export function SearchPage({ surroundings, asked, found, latest }: SearchPageProps) {
  const { locale } = surroundings;
  const { search, searchFor, searchButton } = words(locale);
  const paths = Object.fromEntries(
    locales.map((other) => [other, searchAddress(searchPaths[other], { ...asked, page: 1 })]),
  ) as Record<Locale, string>;
  return (
    <Layout
      surroundings={surroundings}
      title={asked.q === "" ? search : `${asked.q} – ${search}`}
      paths={paths}
      styles={["sections", "search"]}
    >
      <header class="head">
        <h1>{search}</h1>
        <search>
          <form action={searchPaths[locale]} class="search">
            <label for="q">{searchFor}</label>
            <input
              id="q"
              name="q"
              type="search"
              value={asked.q}
              maxlength={longestQuery}
              autocomplete="off"
            />
            <button type="submit">{searchButton}</button>
          </form>
        </search>
      </header>
      {asked.q === "" ? (
        <Onward locale={locale} />
      ) : found.hits.length > 0 ? (
        <Results locale={locale} asked={asked} found={found} />
      ) : (
        <Nothing locale={locale} asked={asked} found={found} latest={latest} />
      )}
    </Layout>
  );
}

function Results({ locale, asked, found }: { locale: Locale; asked: SearchAsked; found: Found }) {
  const { results, fewResults, manyResults, onlySomeWords, unknownWord, lookedForInstead } = words(locale);
  const total = found.facets.reduce((sum, { count }) => sum + count, 0);
  const forms = { one: results, few: fewResults, other: manyResults };
  return (
    <div>
      <div class="outcome">
        <p role="status">
          <span class="figure">{total}</span> {plural(locale, total, forms)}
        </p>
        {!found.complete && <p>{onlySomeWords}</p>}
        {found.corrections.map(({ word, instead }) => (
          <p>
            {unknownWord} <q>{word}</q>; {lookedForInstead} <q>{instead}</q>.
          </p>
        ))}
        <Facets locale={locale} asked={asked} facets={found.facets} total={total} />
      </div>
      <ol class="ledger">
        {found.hits.map((hit) => (
          <Result hit={hit} locale={locale} />
        ))}
      </ol>
      <Paging
        locale={locale}
        addressOf={(page) => searchAddress(searchPaths[locale], { ...asked, page })}
        page={asked.page}
        more={found.more}
      />
    </div>
  );
}

type NothingProps = Omit<SearchPageProps, "surroundings"> & { readonly locale: Locale };

function Nothing({ locale, asked, found, latest }: NothingProps) {
  const { nothingFound, nothingFoundAdvice, foundElsewhere, latestPosts } = words(locale);
  return (
    <>
      <div class="outcome">
        <p role="status">{nothingFound}</p>
        <p>{nothingFoundAdvice}</p>
        {found.elsewhere > 0 && (
          <p>
            <a href={searchAddress(searchPaths[standInOf[locale]], { ...asked, page: 1 })}>
              {foundElsewhere}: {found.elsewhere}
            </a>
          </p>
        )}
      </div>
      <Onward locale={locale} />
      {latest.length > 0 && (
        <Section title={latestPosts}>
          <NameList references={latest} locale={locale} />
        </Section>
      )}
    </>
  );
}
