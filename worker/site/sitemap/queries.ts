import { sql } from "drizzle-orm";
import { hasPages, pathOf } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { prepared, type Reader, type Row } from "../../platform/database.ts";
import type { Place } from "./sitemap.ts";

export const withPages = collections.filter(hasPages);

/** A sitemap may hold 50,000 addresses; this many entries are made into one within the processor time of a request. */
const entriesPerPart = 1000;

type Values = { offset: number; alone: 0 | 1; size: number };

/** The size of the whole and a part of it; with `alone`, only where that part is all there is. */
const query = prepared<Values>(
  () => sql`with whole as materialized (select count(*) as entries from (select distinct entry from documents)),
      part as (select distinct entry from documents order by entry
        limit iif(${sql.placeholder("alone")} and (select entries from whole) > ${sql.placeholder("size")}, 0, ${sql.placeholder("size")})
        offset ${sql.placeholder("offset")})
    select (select entries from whole) as entries,
      (select json_group_array(json_array(entry, locale, collection, slug, updated_at)) from documents
        where entry in (select entry from part)) as places`,
);

/** How many parts there are and, where that is one, the places of all entries. */
export async function readWhole(published: Reader) {
  const [[found] = []] = await published.read([query({ offset: 0, alone: 1, size: entriesPerPart })]);
  return { parts: partsOf(found), entries: placesIn(found) };
}

/** The places of the entries of a part, counted from 1; undefined past the last one. */
export async function readPart(published: Reader, part: number) {
  const offset = (part - 1) * entriesPerPart;
  const [[found] = []] = await published.read([query({ offset, alone: 0, size: entriesPerPart })]);
  return part <= partsOf(found) ? placesIn(found) : undefined;
}

function partsOf(found: Row | undefined): number {
  return Math.max(1, Math.ceil(Number(found?.entries) / entriesPerPart));
}

type Listed = readonly [entry: string, locale: Locale, collection: string, slug: string, updatedAt: string];

/** Where each entry stands. Ids sort by the time they were made, so that what is new comes into the last part. */
function placesIn(found: Row | undefined): readonly (readonly Place[])[] {
  const listed = JSON.parse(String(found?.places)) as readonly Listed[];
  return [...Map.groupBy(listed, ([entry]) => entry).values()].map((places) => places.flatMap(placeOf));
}

function placeOf([, locale, name, slug, updatedAt]: Listed): Place[] {
  const collection = withPages.find((one) => one.name === name);
  const path = collection && pathOf(collection, locale, slug);
  return path ? [{ locale, path, updatedAt }] : [];
}
