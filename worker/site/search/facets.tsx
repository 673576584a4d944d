import type { Locale } from "../../../schema/language/locale.ts";
import type { Found } from "../../published/search/search.ts";
import { type SearchAsked, searchAddress, searchPaths } from "../frame/search-address.ts";
import { labelIn, words } from "../frame/words.ts";
import { searched } from "./queries.ts";

interface FacetsProps {
  readonly locale: Locale;
  readonly asked: SearchAsked;
  readonly facets: Found["facets"];
  readonly total: number;
}

/** The collections that results are in; nothing where all are in one. */
export function Facets({ locale, asked, facets, total }: FacetsProps) {
  if (facets.length < 2) return null;
  const { resultsIn, allResults } = words(locale);
  const labelOf = (name: string) => {
    const collection = searched.find((known) => known.name === name);
    return collection ? labelIn(locale, collection.label.many) : name;
  };
  const choices = [
    { name: null, label: allResults, count: total },
    ...facets.map(({ collection, count }) => ({ name: collection, label: labelOf(collection), count })),
  ];
  return (
    <nav class="facets" aria-label={resultsIn}>
      <ul>
        {choices.map(({ name, label, count }) => (
          <li>
            <a
              href={searchAddress(searchPaths[locale], { ...asked, collection: name, page: 1 })}
              aria-current={asked.collection === name ? "true" : undefined}
            >
              {label} <small>{count}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
