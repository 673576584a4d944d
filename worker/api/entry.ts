import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { isId } from "../../schema/id.ts";
import { type Locale, languageOf } from "../../schema/language/locale.ts";
import { cacheable } from "../platform/cacheable.ts";
import { build, type Reader, type Row } from "../platform/database.ts";
import { tagOf } from "../platform/edge-cache.ts";
import { addresses, documents, tableOf } from "../published/tables.ts";
import { answerJson, answerNotFound } from "./answer.ts";
import { documentsOf } from "./documents.ts";
import { carryOut, type Plan, planFor } from "./plan.ts";
import { selectedOf, targetsOf, visible } from "./related.ts";
import type { Selection } from "./selection.ts";

/** How the address names an entry; a singleton needs no name. */
type Named =
  | { readonly by: "id" | "slug"; readonly name: string }
  | { readonly by: "collection"; readonly name: null };

export function answerSingleton(request: Request, reader: Reader, selection: Selection): Promise<Response> {
  return answer(request, reader, selection, { by: "collection", name: null });
}

export function answerEntry(
  request: Request,
  reader: Reader,
  selection: Selection,
  name: string,
): Promise<Response> {
  return answer(request, reader, selection, { by: isId(name) ? "id" : "slug", name });
}

async function answer(
  request: Request,
  reader: Reader,
  selection: Selection,
  named: Named,
): Promise<Response> {
  const { collection, locale, fallback } = selection;
  const values = {
    locale,
    language: languageOf(locale),
    fallback,
    fallbackLanguage: fallback && languageOf(fallback),
    name: named.name,
  };
  const answers = await carryOut(reader, planOf(selection, named), values);
  const row = bestOf(answers.documents, locale, named.name);
  if (row) {
    const { data, tags } = documentsOf(selection, [row], answers);
    const standIn = row.locale === locale ? [] : [tagOf.collection(collection.name)];
    return answerJson(request, { data: data[0] }, [...standIn, ...tags]);
  }
  const now = bestOf(answers.moved, locale, null);
  if (now) return answerMoved(request, now);
  return answerNotFound(request, collection);
}

/** Of the rows that a name may mean, the one that has it in the locale asked for, then in the other, then any. */
function bestOf(rows: readonly Row[], locale: Locale, slug: string | null): Row | undefined {
  const named = rows.filter((row) => row.slug === slug);
  return (
    named.find((row) => row.locale === locale) ??
    named[0] ??
    rows.find((row) => row.locale === locale) ??
    rows[0]
  );
}

/** Who follows an old address comes to the new one, with the same parameters. */
function answerMoved(request: Request, now: Row): Promise<Response> {
  const url = new URL(request.url);
  const location = url.pathname.replace(/[^/]*$/, String(now.slug)) + url.search;
  const tags = [tagOf.entry(String(now.entry)), tagOf.collection(String(now.collection))];
  return cacheable(request, "", { status: 301, headers: { location }, tags });
}

function planOf(selection: Selection, { by }: Named): Plan {
  const { collection, fallback, fields, include } = selection;
  return planFor(["entry", collection.name, by, fallback !== null, fields, include], () => {
    const { table, column } = tableOf(collection);
    const where = and(nameIs(selection, by), visible(selection, collection));
    const entries = build
      .select({ entry: column("entry") })
      .from(table)
      .where(where);
    const { wanted, columns } = selectedOf(selection, collection, fields);
    return {
      documents: { query: sql`select ${wanted} from ${table} where ${where}`, columns },
      moved: by === "slug" ? { query: moved(selection), columns: movedColumns } : null,
      targets: targetsOf(selection, entries),
    };
  });
}

function nameIs({ collection, fallback }: Selection, by: Named["by"]): SQL | undefined {
  if (by === "collection") return undefined;
  const { table, column } = tableOf(collection);
  const name = sql.placeholder("name");
  if (by === "id") return eq(column("entry"), name);
  if (!fallback) return eq(column("slug"), name);
  const either = inArray(column("locale"), [sql.placeholder("locale"), sql.placeholder("fallback")]);
  const entries = build
    .select({ entry: column("entry") })
    .from(table)
    .where(and(eq(column("slug"), name), either));
  return inArray(column("entry"), entries);
}

const movedColumns = ["entry", "locale", "slug", "collection"];

/** Where an entry is now that had this slug before. */
function moved({ collection, fallback }: Selection) {
  const { entry, locale, slug } = documents;
  const placeholders = (own: string, theirs: string) =>
    [own, ...(fallback ? [theirs] : [])].map((name) => sql.placeholder(name));
  return build
    .select({ entry, locale, slug, collection: documents.collection })
    .from(addresses)
    .innerJoin(documents, eq(entry, addresses.entry))
    .where(
      and(
        eq(addresses.collection, collection.name),
        eq(addresses.slug, sql.placeholder("name")),
        inArray(addresses.language, placeholders("language", "fallbackLanguage")),
        eq(addresses.current, 0),
        inArray(locale, placeholders("locale", "fallback")),
      ),
    );
}
