import { sql } from "drizzle-orm";
import type { Reader } from "../platform/database.ts";
import { tagOf } from "../platform/edge-cache.ts";
import { askedValues } from "../published/search/search.ts";
import { tableOf } from "../published/tables.ts";
import { answerJson } from "./answer.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { documentsOf } from "./documents.ts";
import { cursorValue, keyColumns } from "./order.ts";
import { pageOf } from "./page.ts";
import type { ListParameters } from "./parameters.ts";
import { carryOut, type Plan, planFor, type Values } from "./plan.ts";
import { selectedOf, targetsOf } from "./related.ts";
import { filterBound, filterValue } from "./ways.ts";

export async function answerList(request: Request, reader: Reader, asked: ListParameters): Promise<Response> {
  const { selection, limit, order, filters, query, cursor } = asked;
  const { collection, locale, fallback } = selection;
  const keys = Object.values(keyColumns(tableOf(collection), order)).map(({ name }) => name);
  const purpose = [collection.name, locale, fallback, order, filters, query];
  const place = cursor === null ? [] : decodeCursor(purpose, cursor, keys.length);

  const answers = await carryOut(reader, planOf(asked), valuesOf(asked, place));
  const found = answers.documents;
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const next = last
    ? encodeCursor(
        purpose,
        keys.map((key) => String(last[key])),
      )
    : null;
  const { data, tags } = documentsOf(selection, rows, answers);
  return answerJson(request, { data, page: { limit, next } }, [tagOf.collection(collection.name), ...tags]);
}

function valuesOf({ selection, limit, filters, query }: ListParameters, place: readonly string[]): Values {
  const { locale, fallback } = selection;
  const compared = filters.map(
    ({ operator, values }, filter) =>
      [filterValue(filter), operator === "in" ? JSON.stringify(values) : (values[0] ?? null)] as const,
  );
  const bounds = filters.map(({ bound }, filter) => [filterBound(filter), bound] as const);
  const passed = place.map((value, index) => [cursorValue(index), value] as const);
  return {
    locale,
    fallback,
    limit,
    oneMore: limit + 1,
    ...(query !== null && askedValues(query, locale)),
    ...Object.fromEntries([...compared, ...bounds, ...passed]),
  };
}

function planOf(asked: ListParameters): Plan {
  const { selection, order, filters, query, cursor } = asked;
  const { collection, fallback, fields, include } = selection;
  const compared = filters.map(({ field, operator, bound }) => [field, operator, bound !== null]);
  const shape = [
    "list",
    collection.name,
    fallback !== null,
    fields,
    include,
    order,
    compared,
    query !== null,
    cursor !== null,
  ];
  return planFor(shape, () => {
    const keys = Object.values(keyColumns(tableOf(collection), order));
    const { wanted, columns } = selectedOf(selection, collection, fields, keys);
    return {
      documents: { query: pageOf(asked, wanted, "oneMore"), columns },
      moved: null,
      targets: targetsOf(selection, sql`(${pageOf(asked, sql`entry`, "limit")})`),
    };
  });
}
