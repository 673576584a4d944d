import { type SQL, sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import type { Scalar } from "../../../schema/field.ts";
import { kindOf } from "../../../schema/fields/index.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { documentOf } from "../../../schema/published.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import type { ListAsked } from "../frame/address.ts";
import { codeIn } from "../frame/words.ts";
import { columnNames, columnsOf } from "./columns.ts";
import { here } from "./entry.ts";
import { type Facet, facetsOf, none, valueIn } from "./facets.ts";
import { type Listed, type ListValues, listValues, pageSize, sliceOf, sliceOrder } from "./list.ts";
import {
  chosenName,
  chosenValues,
  countsOf,
  listOf,
  matchedBy,
  type SelectedList,
  selectedIn,
} from "./matched.ts";
import { type References, referenceNames, referencesIn } from "./references.ts";

/** A value of a facet, and how many entries there would be with it and what is chosen among the other facets. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

export type FacetCounts = ReadonlyMap<Facet, readonly FacetValue[]>;

export interface FoundList<C extends Collection, F extends keyof C["fields"] & string> {
  readonly documents: readonly Listed<C, F>[];
  /** Whether a page follows this one. */
  readonly more: boolean;
  /** Of all pages. */
  readonly total: number;
  readonly counts: FacetCounts;
  /** The entries that the documents refer to, and those that are values of facets. */
  readonly references: References;
}

interface Options<F> {
  /** Those of the fields that refer to entries whose titles are shown. */
  readonly references?: readonly F[];
  /** Entries on a page. */
  readonly size?: number;
}

/** Of entries that are values of a facet no more are offered than these, which most entries have. */
const mostReferred = 30;

type Field<C extends Collection> = keyof C["fields"] & string;
type Values = ListValues & Readonly<Record<string, Scalar>>;

/**
 * A page of a collection's list, narrowed by what is chosen among its facets, with the number of entries for each value
 * of each facet: one statement. With nothing chosen it is read from the index like any list.
 */
export function facetedList<C extends Collection, const F extends Field<C>>(
  collection: C,
  fields: readonly F[],
  { references = [], size = pageSize }: Options<NoInfer<F>> = {},
) {
  const columns = columnNames(collection, fields);
  const statements = new Map<string, (values: Values) => Statement>();
  return {
    statement(locale: Locale, { selection, page }: ListAsked): Statement {
      const selected = selectedIn(collection, selection);
      const shape = selected.map(({ name }) => name).join();
      const known = statements.get(shape) ?? statementFor(collection, fields, references, selected);
      statements.set(shape, known);
      return known({ ...listValues(locale, { page, size }), ...chosenValues(collection, selection) });
    },
    read(locale: Locale, rows: readonly Row[] = []): FoundList<C, F> {
      const [row] = rows;
      const of = (name: string) => JSON.parse(String(row?.[name] ?? "[]")) as readonly Scalar[][];
      const documents = of("found").map((values) => documentOf(collection, named(columns, values)));
      const found = referencesIn(
        locale,
        of("named").map((values) => named(referenceNames, values)),
      );
      return {
        documents: documents.slice(0, size),
        more: documents.length > size,
        total: Number(row?.total ?? 0),
        counts: countsIn(collection, of("counts"), locale, found),
        references: found,
      };
    },
  };
}

function statementFor<C extends Collection>(
  collection: C,
  fields: readonly Field<C>[],
  references: readonly Field<C>[],
  selected: readonly Facet[],
): (values: Values) => Statement {
  const facets = facetsOf(collection);
  const { table } = tableOf(collection);
  const list: SelectedList = { collection, selected };
  const slice =
    selected.length === 0
      ? sliceOf(collection)
      : sql`select entry, locale, sort_key from matched where missed = 0 ${sliceOrder(collection)}
          limit ${sql.placeholder("size")} offset ${sql.placeholder("offset")}`;
  const counts = facets.map((facet) => offeredOf(list, facet));
  const total =
    selected.length === 0
      ? sql`(select count(*) from ${table} where locale = ${sql.placeholder("locale")}) + (select count(*) from sole)`
      : sql`(select count(*) from matched where missed = 0)`;
  const referred = [
    ...references.map(
      (name) =>
        sql`select ids.value from ${table} join slice using (entry, locale), json_each(${listOf(collection.fields[name], sql`${sql.identifier(name)}`)}) as ids`,
    ),
    ...facets
      .filter(({ refersTo }) => refersTo)
      .map(({ name }) => sql`select value from counts where facet = ${sql.raw(`'${name}'`)}`),
  ];
  const titles = sql`select ${sql.raw(referenceNames.join(", "))} from documents
    where locale in ${here} and entry in (${referred.length > 0 ? union(referred) : sql`select null where 0`})`;
  return prepared<Values>(
    () => sql`with ${matchedBy(list)},
      slice as materialized (${slice}),
      counts(facet, value, count) as materialized (${counts.length > 0 ? union(counts) : sql`select null, null, null where 0`})
      select ${total} as total,
        (select json_group_array(json_array(facet, value, count)) from counts) as counts,
        (select json_group_array(json_array(${names(columnNames(collection, fields))})) from
          (select ${columnsOf(collection, fields)} from ${table} join slice using (entry, locale) ${sliceOrder(collection)})) as found,
        (select json_group_array(json_array(${names(referenceNames)})) from (${titles})) as named`,
    () => ["total", "counts", "found", "named"],
  );
}

function offeredOf(list: SelectedList, facet: Facet): SQL {
  const counted = sql`select ${sql.raw(`'${facet.name}'`)} as facet, value, count
    from (${countsOf(list, facet)}) where value is not null`;
  if (!facet.refersTo) return counted;
  const chosenFirst = list.selected.includes(facet)
    ? sql`value in (select value from json_each(${sql.placeholder(chosenName(facet))})) desc, `
    : sql``;
  return sql`select * from (${counted} order by ${chosenFirst}count desc, value limit ${sql.raw(String(mostReferred))})`;
}

function countsIn(
  collection: Collection,
  rows: readonly Scalar[][],
  locale: Locale,
  references: References,
): FacetCounts {
  return new Map(
    facetsOf(collection).map((facet) => {
      const counts = new Map(
        rows
          .filter(([name]) => name === facet.name)
          .map(([, value = null, count]) => [valueIn(facet, value), Number(count)]),
      );
      const values = inOrder(facet, [...counts.keys()], locale, references);
      return [facet, values.map((value) => ({ value, count: counts.get(value) ?? 0 }))];
    }),
  );
}

/**
 * A closed list in its own order, or by names with what is none of them at the end. Entries by title, years from the
 * latest; other values, numbers too, from the least.
 */
function inOrder(
  { field, codes, byName, refersTo }: Facet,
  found: readonly string[],
  locale: Locale,
  references: References,
): readonly string[] {
  if (codes) {
    const all = Object.keys(codes);
    if (!byName) return all;
    const name = (code: string) => codeIn(locale, codes, code);
    return all.sort(
      (one, other) =>
        Number(one === none) - Number(other === none) || name(one).localeCompare(name(other), locale),
    );
  }
  const title = (id: string) => references.get(id)?.title ?? "";
  if (refersTo) return found.toSorted((one, other) => title(one).localeCompare(title(other), locale));
  const direction = kindOf(field).byYear ? -1 : 1;
  return found.toSorted((one, other) => direction * one.localeCompare(other, "en", { numeric: true }));
}

const union = (queries: readonly SQL[]) => sql.join([...queries], sql` union all `);

const names = (columns: readonly string[]) =>
  sql.join(
    columns.map((name) => sql.identifier(name)),
    sql`, `,
  );

function named(columns: readonly string[], values: readonly Scalar[]): Row {
  return Object.fromEntries(columns.map((name, index) => [name, values[index] ?? null]));
}
