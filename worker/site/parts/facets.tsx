import type { ComponentChildren } from "preact";
import type { Locale } from "../../../schema/language/locale.ts";
import { formatNumber } from "../../../schema/language/number.ts";
import { plural } from "../../../schema/language/plural.ts";
import { listAddress } from "../frame/address.ts";
import { codeIn, labelIn, words } from "../frame/words.ts";
import type { FacetCounts, FacetValue } from "../reading/faceted-list.ts";
import type { Facet } from "../reading/facets.ts";
import type { References } from "../reading/references.ts";
import { isEmpty, type Selection, without } from "../reading/selection.ts";
import { langOf } from "../reading/stand-in.ts";

/** What a list is narrowed by, and could be. */
export interface Narrowing {
  readonly selection: Selection;
  readonly counts: FacetCounts;
  readonly total: number;
  readonly references: References;
}

/** A drawing in which readers choose among the values of a facet. */
export interface FacetMap {
  /** The facet's name. */
  readonly of: string;
  readonly title: string;
  readonly drawn: ComponentChildren;
}

interface FacetsProps extends Narrowing {
  readonly locale: Locale;
  /** Of the list with nothing chosen. */
  readonly path: string;
  /** Stands in the form's place for a facet. */
  readonly map?: FacetMap | undefined;
}

/** Facets that stand open although nothing is chosen in them. */
const openAtFirst = 2;

/** A form in which readers choose; without a script, and what it sends is the address of the narrowed list. */
export function Facets(props: FacetsProps) {
  const { locale, path, selection, counts, map } = props;
  const { narrowList, showChosen } = words(locale);
  const offered = [...counts].flatMap(([facet, values]) => {
    if (facet.name === map?.of) return [];
    const kept = offeredOf(values, selection[facet.name] ?? []);
    return kept.length > 0 ? [{ facet, values: kept }] : [];
  });
  if (offered.length === 0) return null;
  const form = (
    <details class="narrow">
      <summary>{narrowList}</summary>
      <form action={path} aria-label={narrowList}>
        {offered.map(({ facet, values }, index) => (
          <details open={index < openAtFirst || facet.name in selection}>
            <summary>{labelIn(locale, facet.field.label)}</summary>
            <fieldset>
              <legend class="unseen">{labelIn(locale, facet.field.label)}</legend>
              {values.map(({ value, count }) => (
                <label>
                  <input
                    type="checkbox"
                    name={facet.name}
                    value={value}
                    checked={selection[facet.name]?.includes(value)}
                  />
                  <span>
                    <ValueLabel {...props} facet={facet} value={value} />
                  </span>
                  <small>{formatNumber(locale, count)}</small>
                </label>
              ))}
            </fieldset>
          </details>
        ))}
        {/* What is chosen elsewhere, so that it stays so. */}
        {Object.entries(selection)
          .filter(([name]) => !offered.some(({ facet }) => facet.name === name))
          .flatMap(([name, values]) =>
            values.map((value) => <input type="hidden" name={name} value={value} />),
          )}
        <button type="submit">{showChosen}</button>
      </form>
    </details>
  );
  if (!map) return form;
  return (
    <div>
      <details class="narrow">
        <summary>{map.title}</summary>
        {map.drawn}
      </details>
      {form}
    </div>
  );
}

/** Values that lead somewhere, and those that are chosen already. */
function offeredOf(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const counted = values.filter(({ value, count }) => count > 0 || chosen.includes(value));
  const missing = chosen.filter((value) => !counted.some((other) => other.value === value));
  return [...counted, ...missing.map((value) => ({ value, count: 0 }))];
}

/** How many entries there are, and what is chosen, each with a way to take it back. */
export function Chosen(props: FacetsProps) {
  const { locale, path, selection, counts, total } = props;
  const { results, fewResults, manyResults, inAll, chosen, clearAll, removeChoice } = words(locale);
  const narrowed = !isEmpty(selection);
  const named = narrowed
    ? plural(locale, total, { one: results, few: fewResults, other: manyResults })
    : inAll;
  return (
    <div class="chosen">
      <p role="status">
        <span class="figure">{formatNumber(locale, total)}</span> {named}
      </p>
      {narrowed && (
        <ul aria-label={chosen}>
          {[...counts.keys()].flatMap((facet) =>
            (selection[facet.name] ?? []).map((value) => (
              <li>
                <a href={listAddress(path, { selection: without(selection, facet.name, value), page: 1 })}>
                  <span class="unseen">
                    {removeChoice}, {labelIn(locale, facet.field.label)}:{" "}
                  </span>
                  <ValueLabel {...props} facet={facet} value={value} /> <span aria-hidden="true">×</span>
                </a>
              </li>
            )),
          )}
          <li>
            <a href={path}>{clearAll}</a>
          </li>
        </ul>
      )}
    </div>
  );
}

interface ValueProps extends Pick<FacetsProps, "locale" | "references"> {
  readonly facet: Facet;
  readonly value: string;
}

function ValueLabel({ locale, references, facet, value }: ValueProps) {
  if (facet.codes) return <>{codeIn(locale, facet.codes, value)}</>;
  if (!facet.refersTo) return <>{value}</>;
  const reference = references.get(value);
  return reference ? <span lang={langOf(reference, locale)}>{reference.title}</span> : <>—</>;
}
