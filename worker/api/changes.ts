import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { changes, meta } from "../../schema/published.ts";
import { build, prepared, type Reader } from "../platform/database.ts";
import { Problem } from "../problem.ts";
import { answerJson, everyCollection } from "./answer.ts";
import { decode, encode } from "./cursor.ts";
import { changesParameters } from "./parameters.ts";
import { openCollections } from "./selection.ts";

const epochOfFeed = prepared<Record<never, never>>(() =>
  build.select({ value: meta.value }).from(meta).where(eq(meta.key, "epoch")),
);

const changesSince = prepared<{ number: number; oneMore: number }>(() =>
  build
    .select()
    .from(changes)
    .where(
      and(
        gt(changes.number, sql.placeholder("number")),
        inArray(
          changes.collection,
          openCollections.map(({ name }) => name),
        ),
      ),
    )
    .orderBy(asc(changes.number))
    .limit(sql.placeholder("oneMore")),
);

/** What was published and withdrawn, oldest first. */
export async function answerChanges(request: Request, reader: Reader): Promise<Response> {
  const { since, limit } = changesParameters(new URL(request.url).searchParams);
  const place = since === null ? null : placeOf(since);
  const number = place?.number ?? 0;
  const [[feed] = [], found = []] = await reader.read([
    epochOfFeed({}),
    changesSince({ number, oneMore: limit + 1 }),
  ]);
  const epoch = String(feed?.value ?? "");
  if (place && place.epoch !== epoch)
    throw new Problem(
      "gone",
      "The feed was begun anew since this cursor was given. Read it again without since.",
    );
  const rows = found.slice(0, limit);
  const data = rows.map(({ change, collection, entry, locale, at }) => ({
    change,
    collection,
    id: entry,
    locale,
    at,
  }));
  const next = encode([epoch, String(rows.at(-1)?.number ?? number)]);
  return answerJson(request, { data, page: { next, more: found.length > limit } }, everyCollection);
}

function placeOf(cursor: string): { epoch: string; number: number } {
  const [epoch = "", number = "", ...more] = decode(cursor) ?? [];
  if (!/^(?:0|[1-9]\d{0,14})$/.test(number) || more.length > 0)
    throw new Problem("invalid-cursor", {
      detail: "The cursor was not given by this feed, or was changed on its way.",
      errors: [{ path: "since", message: "is not a cursor of this feed" }],
    });
  return { epoch, number: Number(number) };
}
