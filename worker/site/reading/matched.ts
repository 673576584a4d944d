import { type SQL, sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import { type Field, kindOf } from "../../../schema/fields/index.ts";
import { standsInTerms } from "../../../schema/published.ts";
import { tableOf } from "../../published/tables.ts";
import { comparedWith, type Facet, facetsOf } from "./facets.ts";
import { firstOrder } from "./list.ts";
import type { Selection } from "./selection.ts";

/** A list, and the facets among whose values something is chosen; what, is said by placeholders of their names. */
export interface SelectedList {
  readonly collection: Collection;
  readonly selected: readonly Facet[];
}

const locale = sql.placeholder("locale");
const standIn = sql.placeholder("standIn");

const text = (value: string) => sql.raw(`'${value}'`);
const number = (value: number) => sql.raw(String(value));

/**
 * `sole`: the entries that stand in, since they are published in the other language alone. `matched`, where something
 * is chosen: the entries that have one of the chosen values of every facet, and those that miss one facet alone, whose
 * bit is then `missed`: they count for the other values of that facet.
 */
export function matchedBy({ collection, selected }: SelectedList): SQL {
  const { table } = tableOf(collection);
  const sole = sql`sole as materialized (select entry from ${table} where locale = ${standIn} and sole = 1)`;
  if (selected.length === 0) return sole;
  const counted = [0, ...(selected.length > 1 ? selected.map((facet) => bitOf(selected, facet)) : [])];
  const columns = facetsOf(collection).map(({ name }) => sql`, ${sql.identifier(name)}`);
  const some = (shown: SQL, has: (facet: Facet) => SQL) => {
    const missed = selected.map((facet) => sql`iif(${has(facet)}, 0, ${number(bitOf(selected, facet))})`);
    return sql`select entry, locale, ${firstOrder(collection).key} as sort_key${sql.join(columns)},
      ${sql.join(missed, sql` + `)} as missed from ${table} where ${shown}`;
  };
  return sql`${sole},
    matched as materialized (select * from (
      ${some(sql`locale = ${locale}`, (facet) => hasChosen(collection, facet))}
      union all ${some(sql`locale = ${standIn} and sole = 1`, (facet) => hasChosenInStandIn(collection, facet))}
    ) where missed in (${sql.raw(counted.join(", "))}))`;
}

const chosenOf = (facet: Facet) => sql`(select value from json_each(${sql.placeholder(chosenName(facet))}))`;

/** Whether an entry has one of a facet's chosen values; those that have are looked up once for all. */
function hasChosen(collection: Collection, facet: Facet): SQL {
  if (!isInTerms(collection, facet)) return sql`${keyOf(facet)} in ${chosenOf(facet)}`;
  return sql`entry in (select entry from terms where collection = ${text(collection.name)}
    and field = ${text(facet.name)} and value in ${chosenOf(facet)} and locale = ${locale})`;
}

/** The same of the entries that stand in, which are few: each is looked at by itself. */
function hasChosenInStandIn(collection: Collection, facet: Facet): SQL {
  if (!isInTerms(collection, facet)) return hasChosen(collection, facet);
  const { table } = tableOf(collection);
  return sql`exists (select 1 from terms where terms.entry = ${table}.entry and terms.locale = ${standIn}
    and field = ${text(facet.name)} and value in ${chosenOf(facet)})`;
}

/** How many of the entries that have what is chosen among the other facets have each value of this one. */
export function countsOf({ collection, selected }: SelectedList, facet: Facet): SQL {
  const inTerms = isInTerms(collection, facet);
  if (selected.some((other) => other !== facet)) {
    const alike = sql`select ${sql.identifier(facet.name)} as value, count(*) as count from matched
      where missed in (0, ${number(bitOf(selected, facet))}) group by 1`;
    return inTerms
      ? sql`select ids.value, sum(count) as count from (${alike}) as alike, json_each(${listOf(facet.field, sql`alike.value`)}) as ids group by 1`
      : sql`select ${keyOf(facet, "value")} as value, sum(count) as count from (${alike}) group by 1`;
  }
  if (inTerms) return countsInTerms(collection, facet);
  const { table } = tableOf(collection);
  const column = sql.identifier(facet.name);
  // The plus keeps SQLite from an index in the order of the values, which does not tell who stands in.
  return sql`select ${keyOf(facet, "value")} as value, sum(count) as count from (
    select ${column} as value, count(*) as count from ${table} where locale = ${locale} group by 1
    union all select +${column}, count(*) from ${table} where locale = ${standIn} and sole = 1 group by 1) group by 1`;
}

/**
 * Each value is looked up by itself, since the index tells values apart before locales: from one it leads to the next,
 * and counting those of a locale reads nothing else.
 */
function countsInTerms({ name: collection }: Collection, { name }: Facet): SQL {
  const which = sql`collection = ${text(collection)} and field = ${text(name)}`;
  const count = (shown: SQL) =>
    sql`(select count(*) from terms where ${which} and value = known.value and ${shown})`;
  return sql`select value, count from (
    with recursive known(value) as (select min(value) from terms where ${which}
        union all select (select min(value) from terms where ${which} and value > known.value) from known where value is not null),
      counted as materialized (select value,
        ${count(sql`locale = ${locale}`)} + ${count(sql`locale = ${standIn} and sole = 1`)} as count from known)
    select value, count from counted where count > 0)`;
}

/** The entries that have all that is chosen, each in the page's locale or the one that stands in. */
export function entriesOf({ collection, selected }: SelectedList): SQL {
  if (selected.length > 0) return sql`select entry, locale from matched where missed = 0`;
  const { table } = tableOf(collection);
  return sql`select entry, locale from ${table} where locale = ${locale}
    union all select entry, ${standIn} from sole`;
}

/** The placeholder of a facet's chosen values, as JSON. */
export function chosenName({ name }: Facet): string {
  return `chosen_${name}`;
}

/** What the placeholders stand for. */
export function chosenValues(collection: Collection, selection: Selection): Readonly<Record<string, string>> {
  const chosen = selectedIn(collection, selection).map((facet) => [
    chosenName(facet),
    JSON.stringify(selection[facet.name]?.map((value) => comparedWith(facet, value))),
  ]);
  return Object.fromEntries(chosen);
}

export function selectedIn(collection: Collection, selection: Selection): readonly Facet[] {
  return facetsOf(collection).filter(({ name }) => selection[name]);
}

/** None where nothing is chosen among its values. */
function bitOf(selected: readonly Facet[], facet: Facet): number {
  const index = selected.indexOf(facet);
  return index < 0 ? 0 : 2 ** index;
}

/** What a column's facet tells entries apart by. */
function keyOf({ name, field }: Facet, called = name): SQL {
  const column = sql`${sql.identifier(called)}`;
  const kind = kindOf(field);
  if (kind.byYear) return sql`substr(${column}, 1, 4)`;
  return kind.none ? sql`ifnull(${column}, '')` : column;
}

/** The values of a field that has several; a reference to one entry is stored as its id alone. */
export function listOf(field: Field | undefined, stored: SQL): SQL {
  return field?.kind === "reference" && !field.many ? sql`json_array(${stored})` : stored;
}

const isInTerms = (collection: Collection, { name }: Facet) => standsInTerms(collection, name);
