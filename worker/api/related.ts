import { and, eq, inArray, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type Collection, pathOf, publicFields } from "../../schema/collection.ts";
import type { Field } from "../../schema/fields/index.ts";
import type { Locale } from "../../schema/language/locale.ts";
import { build } from "../platform/database.ts";
import { mayLinkToEntries } from "../published/entry-links.ts";
import { documents, tableOf, terms } from "../published/tables.ts";
import { columnsOf } from "./columns.ts";
import type { Answers, Questions } from "./plan.ts";
import { collectionNamed, publicField, type Selection, targetOf } from "./selection.ts";

/** What `include` asks beside a request's documents; `entries` finds the ids of those. */
export function targetsOf(selection: Selection, entries: SQLWrapper): Questions["targets"] {
  return includedBy(selection).map(({ collection, fields }) => {
    const { table, column } = tableOf(collection);
    const ids = build
      .select({ entry: terms.value })
      .from(terms)
      .where(
        and(
          inArray(terms.entry, sql`${entries}`),
          inArray(terms.field, fields),
          inArray(terms.locale, localesOf(selection)),
        ),
      );
    const where = and(inArray(column("entry"), ids), visible(selection, collection));
    const { wanted, columns } = selectedOf(selection, collection, null);
    return { collection, question: { query: sql`select ${wanted} from ${table} where ${where}`, columns } };
  });
}

/** What is selected of a document: the fields asked for, further columns, and where the entries are that it links to. */
export function selectedOf(
  selection: Selection,
  collection: Collection,
  fields: readonly string[] | null,
  further: readonly SQLiteColumn[] = [],
): { readonly wanted: SQL; readonly columns: readonly string[] } {
  const columns = [...new Set([...columnsOf(collection, fields), ...further])];
  const list = sql.join(
    columns.map((column) => sql`${column}`),
    sql`, `,
  );
  return {
    wanted: sql`${list}, ${linksOf(selection, collection, fields)}`,
    columns: [...columns.map(({ name }) => name), "links"],
  };
}

/** A row's column with the addresses of the entries that its rich text links to, as JSON; null where it has none. */
function linksOf(selection: Selection, collection: Collection, asked: readonly string[] | null): SQL {
  const fields = textFields(collection, asked);
  if (fields.length === 0) return sql`null as links`;
  const { column } = tableOf(collection);
  const { entry, locale, slug } = documents;
  // The order of the join is given, since SQLite knows nothing of how few links a text has.
  return sql`(select json_group_array(json_array(${entry}, ${locale}, ${documents.collection}, ${slug}))
    from ${terms} cross join ${documents}
    where ${and(
      eq(terms.entry, column("entry")),
      eq(terms.locale, column("locale")),
      inArray(
        terms.field,
        fields.map(([name]) => name),
      ),
      eq(entry, terms.value),
      inArray(locale, localesOf(selection)),
    )}) as links`;
}

/** The row in the locale asked for or, where there is none, the one that stands in for it. */
export function visible({ fallback }: Selection, collection: Collection): SQL | undefined {
  const { column } = tableOf(collection);
  const own = eq(column("locale"), sql.placeholder("locale"));
  if (!fallback) return own;
  return or(own, and(eq(column("locale"), sql.placeholder("fallback")), eq(column("sole"), 1)));
}

function localesOf({ fallback }: Selection) {
  const own = sql.placeholder("locale");
  return fallback ? [own, sql.placeholder("fallback")] : [own];
}

function includedBy({ collection, include }: Selection) {
  const fieldsOf = new Map<Collection, string[]>();
  for (const name of include) {
    const field = publicField(collection, name);
    const target = field && targetOf(field);
    if (target) fieldsOf.set(target, [...(fieldsOf.get(target) ?? []), name]);
  }
  return [...fieldsOf].map(([target, fields]) => ({ collection: target, fields }));
}

/** The fields, of those asked for, whose HTML may link to entries. */
export function textFields(
  collection: Collection,
  fields: readonly string[] | null,
): readonly (readonly [name: string, field: Field])[] {
  return publicFields(collection).filter(
    ([name, field]) => mayLinkToEntries(field) && (fields === null || fields.includes(name)),
  );
}

/** Tells the path of a linked entry, in the locale asked for if it is published there. */
export function pathsOf(links: Answers["links"], asked: Locale): (id: string) => string | undefined {
  const paths = new Map<string, string>();
  for (const [id, locale, name, slug] of links) {
    const collection = collectionNamed(name);
    const path = collection && pathOf(collection, locale, slug);
    if (path && (locale === asked || !paths.has(id))) paths.set(id, path);
  }
  return (id) => paths.get(id);
}
