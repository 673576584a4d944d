import {
  and,
  eq,
  exists,
  gt,
  gte,
  inArray,
  lt,
  lte,
  not,
  type Placeholder,
  type SQL,
  type SQLWrapper,
  sql,
} from "drizzle-orm";
import type { Collection } from "../../schema/collection.ts";
import { sortColumn, standsInTerms } from "../../schema/published.ts";
import { build } from "../platform/database.ts";
import { entriesAsked } from "../published/search/statement.ts";
import { tableOf, terms } from "../published/tables.ts";
import type { Filter } from "./filter.ts";
import { defaultOrder } from "./order.ts";
import type { ListParameters } from "./parameters.ts";

/** One way to the rows that meet all filters. */
export interface Way {
  readonly condition: SQL | undefined;
  /** Where this is the way to take; always if undefined. */
  readonly when: SQL | undefined;
}

/** Rows that are listed at once rather than looked for along the order. */
const few = 1000;

const comparisons = { is: eq, gte, lte, gt, lt };

/** Filters that are tried as a list; more would make the statement longer than it makes the answer quicker. */
const mostLists = 3;

/** The placeholder of a filter's value; of a JSON list of them where any may be met. */
export const filterValue = (filter: number) => `filter${filter}`;

/** The placeholder of a filter's bound. */
export const filterBound = (filter: number) => `bound${filter}`;

/**
 * The ways to the rows of a locale that meet the filters. Walking along the order and asking each row is quick if many
 * rows meet a filter, and listing those that do is quick if few do. The database counts up to a bound and goes one way;
 * along the others it reads nothing.
 */
export function waysTo(asked: ListParameters, locale: Placeholder): readonly Way[] {
  const { selection, filters, order, query } = asked;
  const { collection } = selection;
  const { column } = tableOf(collection);
  const inOwnOrder = JSON.stringify(order) === JSON.stringify(defaultOrder(collection));
  const met = filters.map((filter, position) => meets(collection, filter, position, locale, inOwnOrder));
  // The plus keeps SQLite from walking along an index of the locale after all.
  const here = sql`+${column("locale")} = ${locale}`;
  if (query !== null) {
    const found = inArray(column("entry"), entriesAsked(collection.name, locale));
    return [{ condition: and(here, found, ...met.map(({ walk }) => walk)), when: undefined }];
  }
  const listed = met.flatMap(({ list }, index) => (list ? [{ ...list, index }] : [])).slice(0, mostLists);
  const ways = listed.map(({ rows, isShort, index }, nth) => ({
    condition: and(here, ...met.map(({ walk }, other) => (other === index ? rows : walk))),
    when: and(isShort, ...listed.slice(0, nth).map((earlier) => not(earlier.isShort))),
  }));
  const walking = {
    condition: and(eq(column("locale"), locale), ...met.map(({ walk }) => walk)),
    when: and(...listed.map(({ isShort }) => not(isShort))),
  };
  return [...ways, walking];
}

interface Met {
  /** Asked of each row. */
  readonly walk: SQL;
  /** Lists the rows; missing where an index has them in order, so that walking is always quick. */
  readonly list?: { readonly rows: SQL; readonly isShort: SQL };
}

function meets(
  collection: Collection,
  { field, operator, bound }: Filter,
  position: number,
  locale: Placeholder,
  inOwnOrder: boolean,
): Met {
  const { table, column } = tableOf(collection);
  const value = sql.placeholder(filterValue(position));
  const matches = (compared: SQLWrapper): SQL =>
    operator === "in"
      ? sql`${compared} in (select value from json_each(${value}))`
      : comparisons[operator](sql`${compared}`, value);
  const one = { one: sql`1` };
  const isShort = (found: SQLWrapper) => sql`(select count(*) from ${found}) < ${few}`;

  if (standsInTerms(collection, field)) {
    const found = and(
      eq(terms.collection, collection.name),
      eq(terms.field, field),
      matches(terms.value),
      eq(terms.locale, locale),
    );
    const entries = build.select({ entry: terms.entry }).from(terms).where(found);
    return {
      walk: exists(
        build
          .select(one)
          .from(terms)
          .where(and(found, eq(terms.entry, column("entry")))),
      ),
      list: {
        rows: inArray(column("entry"), entries),
        isShort: isShort(build.select(one).from(terms).where(found).limit(few)),
      },
    };
  }
  if (operator === "is" && inOwnOrder) return { walk: matches(column(field)) };
  const within =
    bound === null || operator === "in"
      ? []
      : [comparisons[operator](column(sortColumn(field)), sql.placeholder(filterBound(position)))];
  const found = and(eq(column("locale"), locale), matches(column(field)));
  const rows = build.select({ rowid: sql`rowid` }).from(table).where(found);
  return {
    walk: sql.join([matches(sql`+${column(field)}`), ...within], sql` and `),
    list: {
      rows: sql`rowid in ${rows}`,
      isShort: isShort(build.select(one).from(table).where(found).limit(few)),
    },
  };
}
