import { type SQL, sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import { enterprises } from "../../../schema/collections/enterprises.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { ecosystem, enterpriseKind } from "../map/ecosystem.ts";
import type { MappedPoint } from "../map/mapped-point.ts";
import type { FacetCounts } from "../reading/faceted-list.ts";
import { type Facet, facetsOf, none } from "../reading/facets.ts";
import { pathIn, type Reference, referenceNames, referencesIn } from "../reading/references.ts";
import { isEmpty, type Selection } from "../reading/selection.ts";
import { standInOf } from "../reading/stand-in.ts";

/** Who stands on the map. Organisations are actors of the ecosystem in Serbia where they have a place. */
const sources: readonly { collection: Collection; kind: SQL; which: SQL }[] = [
  { collection: enterprises, kind: sql.raw(`'${enterpriseKind}'`), which: sql`1` },
  { collection: organisations, kind: sql`kind`, which: sql`place is not null` },
];

export const mapped: readonly Collection[] = sources.map(({ collection }) => collection);

/** Named in a list of those in a district, and drawn as points; more would be neither read nor told apart. */
const most = 200;

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

const actorNames = [...referenceNames, "place_lat", "place_lon"];

const actorQuery = prepared<{
  locale: string;
  standIn: string;
  kinds: string;
  places: string;
  pointsAlone: number;
}>(
  () =>
    sql`select ${sql.raw(actorNames.join(", "))} from (${fromEach(
      ({ collection, kind, which }, shown) => sql`select * from (
        select entry, locale, ${sql.raw(`'${collection.name}'`)} as collection, slug, title, title_sort, place_lat, place_lon
        from ${tableOf(collection).table} where ${shown} and ${which}
          and ${isChosen(kind, "kinds")} and ${isChosen(sql`ifnull(place, '')`, "places")}
          and (${sql.placeholder("pointsAlone")} = 0 or place_lat is not null)
        order by title_sort limit ${sql.raw(String(most))})`,
    )}) order by title_sort limit ${sql.raw(String(most))}`,
  () => actorNames,
);

export function ecosystemStatements(locale: Locale, selection: Selection): readonly Statement[] {
  const values = { locale, standIn: standInOf[locale] };
  const { kind = [], place = [] } = selection;
  return [
    countQuery(values),
    actorQuery({
      ...values,
      kinds: JSON.stringify(kind),
      places: JSON.stringify(place.map((district) => (district === none ? "" : district))),
      pointsAlone: isEmpty(selection) ? 1 : 0,
    }),
  ];
}

export interface Ecosystem {
  /** Of what is chosen. */
  readonly total: number;
  readonly counts: FacetCounts;
  /** In the order of their titles; without a selection those alone that have a point. */
  readonly actors: readonly Reference[];
  readonly points: readonly MappedPoint[];
}

export function ecosystemIn(
  locale: Locale,
  selection: Selection,
  [countRows = [], actorRows = []]: readonly (readonly Row[])[],
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
  const actors = [...referencesIn(locale, actorRows).values()];
  const points = actorRows.flatMap(({ entry, place_lat: lat, place_lon: lon }): MappedPoint[] => {
    const actor = actors.find(({ id }) => id === entry);
    return actor && typeof lat === "number" && typeof lon === "number"
      ? [{ id: actor.id, title: actor.title, path: pathIn(locale, actor), point: { lat, lon } }]
      : [];
  });
  return { total: sumOf((values) => fits(values)), counts: new Map(counts), actors, points };
}
