import { type SQL, sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import { enterprises } from "../../../schema/collections/enterprises.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import type { ListAsked } from "../frame/address.ts";
import type { Dot } from "../map/dots.tsx";
import { ecosystem, enterpriseKind } from "../map/ecosystem.ts";
import { corner, size, unitsTo } from "../map/projection.ts";
import type { FacetCounts } from "../reading/faceted-list.ts";
import { type Facet, facetsOf, none } from "../reading/facets.ts";
import { type ListValues, listValues } from "../reading/list.ts";
import { type Reference, referenceNames, referencesIn } from "../reading/references.ts";
import { isEmpty, type Selection } from "../reading/selection.ts";

/** Who stands on the map. Organisations are actors of the ecosystem in Serbia where they have a place. */
const sources: readonly { collection: Collection; kind: SQL; which: SQL }[] = [
  { collection: enterprises, kind: sql.raw(`'${enterpriseKind}'`), which: sql`1` },
  { collection: organisations, kind: sql`kind`, which: sql`place is not null` },
];

export const mapped: readonly Collection[] = sources.map(({ collection }) => collection);

/** So many names on a page that it stays as light as the others with its map. */
const pageSize = 24;

/** Units of the map within which points are one dot; two dots nearer to one another would not be told apart. */
const dotSpacing = 16;

const shown = [
  sql`locale = ${sql.placeholder("locale")}`,
  sql`locale = ${sql.placeholder("standIn")} and sole = 1`,
];

const fromEach = (query: (source: (typeof sources)[number], shown: SQL) => SQL) =>
  sql.join(
    sources.flatMap((source) => shown.map((which) => query(source, which))),
    sql` union all `,
  );

const countQuery = prepared<{ locale: string; standIn: string }>(
  () =>
    fromEach(
      ({ collection, kind, which }, shown) => sql`select ${kind} as kind, place, count(*) as count
        from ${tableOf(collection).table} where ${shown} and ${which} group by ${kind}, place`,
    ),
  () => ["kind", "place", "count"],
);

const isChosen = (value: SQL, chosen: string) =>
  sql`(${sql.placeholder(chosen)} = '[]' or ${value} in (select value from json_each(${sql.placeholder(chosen)})))`;

type NameValues = ListValues & { kinds: string; places: string };

const nameQuery = prepared<NameValues>(
  () =>
    sql`select ${sql.raw(referenceNames.join(", "))} from (${fromEach(
      ({ collection, kind, which }, shown) => sql`select * from (
        select entry, locale, ${sql.raw(`'${collection.name}'`)} as collection, slug, title, title_sort
        from ${tableOf(collection).table} where ${shown} and ${which}
          and ${isChosen(kind, "kinds")} and ${isChosen(sql`ifnull(place, '')`, "places")}
        order by title_sort, entry limit ${sql.placeholder("until")})`,
    )}) order by title_sort, entry limit ${sql.placeholder("size")} offset ${sql.placeholder("offset")}`,
  () => referenceNames,
);

const dotNames = ["x", "y", "count"];

/** As `project` does it, before it rounds. */
const projected = sql.raw(
  `(place_lon - ${corner.lon}) * ${unitsTo.east} as x, (${corner.lat} - place_lat) * ${unitsTo.south} as y`,
);

/** Each dot stands in the middle of those it is of: one alone exactly where it is. */
const dotQuery = prepared<{ locale: string; standIn: string; kinds: string }>(
  () => sql`select cast(round(avg(x)) as integer) as x, cast(round(avg(y)) as integer) as y, count(*) as count
    from (${fromEach(
      ({ collection, kind, which }, shown) => sql`select ${projected} from ${tableOf(collection).table}
        where ${shown} and ${which} and place_lat is not null and ${isChosen(kind, "kinds")}`,
    )})
    where x between 0 and ${sql.raw(String(size.width))} and y between 0 and ${sql.raw(String(size.withKosovo))}
    group by cast(x / ${sql.raw(String(dotSpacing))} as integer), cast(y / ${sql.raw(String(dotSpacing))} as integer)`,
  () => dotNames,
);

/** Nobody is named before something is chosen: the map comes first. */
export function ecosystemStatements(locale: Locale, { selection, page }: ListAsked): readonly Statement[] {
  const values = listValues(locale, { page, size: isEmpty(selection) ? 0 : pageSize });
  const { locale: own, standIn } = values;
  const { kind = [], place = [] } = selection;
  const kinds = JSON.stringify(kind);
  const places = JSON.stringify(place.map((district) => (district === none ? "" : district)));
  return [
    countQuery({ locale: own, standIn }),
    dotQuery({ locale: own, standIn, kinds }),
    nameQuery({ ...values, kinds, places }),
  ];
}

export interface Ecosystem {
  /** Of what is chosen. */
  readonly total: number;
  readonly counts: FacetCounts;
  /** Of the chosen kinds, in all districts. */
  readonly dots: readonly Dot[];
  /** A page of those that are chosen, in the order of their titles; none where nothing is. */
  readonly actors: readonly Reference[];
  /** Whether a page follows this one. */
  readonly more: boolean;
  /** The number of pages. */
  readonly last: number;
}

export function ecosystemIn(
  locale: Locale,
  selection: Selection,
  [countRows = [], dotRows = [], nameRows = []]: readonly (readonly Row[])[],
): Ecosystem {
  const counted = countRows.map(({ kind, place, count }) => ({
    values: { kind: String(kind), place: String(place || none) },
    count: Number(count),
  }));
  const sumOf = (of: (values: Readonly<Record<string, string>>) => boolean) =>
    counted.reduce((sum, { values, count }) => sum + (of(values) ? count : 0), 0);
  const fits = (values: Readonly<Record<string, string>>, except?: Facet) =>
    facetsOf(ecosystem).every(
      ({ name }) =>
        name === except?.name || !selection[name] || selection[name].includes(values[name] ?? none),
    );
  const counts = facetsOf(ecosystem).map((facet) => {
    const values = Object.keys(facet.codes ?? {}).map((value) => ({
      value,
      count: sumOf((values) => values[facet.name] === value && fits(values, facet)),
    }));
    return [facet, values] as const;
  });
  const actors = isEmpty(selection) ? [] : [...referencesIn(locale, nameRows).values()];
  const total = sumOf((values) => fits(values));
  return {
    total,
    counts: new Map(counts),
    dots: dotRows.map(({ x, y, count }) => ({ x: Number(x), y: Number(y), count: Number(count) })),
    actors: actors.slice(0, pageSize),
    more: actors.length > pageSize,
    last: Math.ceil(total / pageSize),
  };
}
