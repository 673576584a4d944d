import { sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { none } from "./facets.ts";
import { standInOf } from "./stand-in.ts";

/** How many entries of a collection there are by the district of their `place`, those without one under `none`. */
export function countsByDistrict(collection: Collection): {
  readonly statement: (locale: Locale) => Statement;
  readonly counts: (rows: readonly Row[]) => ReadonlyMap<string, number>;
} {
  const { table } = tableOf(collection);
  const query = prepared<{ locale: string; standIn: string }>(
    () => sql`select place, sum(entries) as entries from (
        select place, count(*) as entries from ${table} where locale = ${sql.placeholder("locale")} group by place
        union all
        select place, count(*) from ${table} where locale = ${sql.placeholder("standIn")} and sole = 1 group by place)
      group by ifnull(place, '')`,
    () => ["place", "entries"],
  );
  return {
    statement: (locale) => query({ locale, standIn: standInOf[locale] }),
    counts: (rows) => new Map(rows.map(({ place, entries }) => [String(place || none), Number(entries)])),
  };
}
