import { and, eq, inArray, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Collection, pathOf, publicFields } from "../../schema/collection.ts";
import type { Locale } from "../../schema/language/locale.ts";
import { build, type Row } from "../platform/database.ts";
import { mayLinkToEntries } from "../published/entry-links.ts";
import { packed } from "../published/packed-row.ts";
import { documents, tableOf, terms } from "../published/tables.ts";
import { columnsOf } from "./columns.ts";
import type { Questions } from "./plan.ts";
import { collectionNamed, publicField, type Selection, targetOf } from "./selection.ts";

/** What a request asks beside its documents; `entries` finds the ids of those. */
export function relatedTo(selection: Selection, entries: SQLWrapper): Pick<Questions, "targets" | "links"> {
  const targets = targetsOf(selection).map(({ collection, fields }) => {
    const ids = build.select({ entry: terms.value }).from(terms);
    return { collection, ids: ids.where(termsOf(selection, fields, entries)) };
  });
  const texts = [
    { fields: textFields(selection.collection, selection.fields), entries },
    ...targets.map(({ collection, ids }) => ({ fields: textFields(collection, null), entries: ids })),
  ].filter(({ fields }) => fields.length > 0);
  return {
    targets: targets.map(({ collection, ids }) => {
      const { table, column } = tableOf(collection);
      const columns = columnsOf(collection, null);
      const where = and(inArray(column("entry"), ids), visible(selection, collection));
      return {
        collection,
        question: {
          query: build
            .select({ row: packed(columns) })
            .from(table)
            .where(where),
          packed: columns,
        },
      };
    }),
    links: texts.length > 0 ? { query: linksFrom(selection, texts) } : null,
  };
}

function linksFrom(
  selection: Selection,
  texts: readonly { fields: readonly string[]; entries: SQLWrapper }[],
) {
  const linked = texts.map(({ fields, entries }) => {
    const ids = build
      .select({ entry: terms.value })
      .from(terms)
      .where(termsOf(selection, fields, entries));
    return inArray(documents.entry, ids);
  });
  const { entry, locale, collection, slug } = documents;
  return build
    .select({ entry, locale, collection, slug })
    .from(documents)
    .where(and(or(...linked), inArray(documents.locale, localesOf(selection))));
}

/** The row in the locale asked for or, where there is none, the one that stands in for it. */
export function visible({ fallback }: Selection, collection: Collection): SQL | undefined {
  const { column } = tableOf(collection);
  const own = eq(column("locale"), sql.placeholder("locale"));
  if (!fallback) return own;
  return or(own, and(eq(column("locale"), sql.placeholder("fallback")), eq(column("sole"), 1)));
}

function termsOf(selection: Selection, fields: readonly string[], entries: SQLWrapper): SQL | undefined {
  return and(
    inArray(terms.entry, sql`${entries}`),
    inArray(terms.field, [...fields]),
    inArray(terms.locale, localesOf(selection)),
  );
}

function localesOf({ fallback }: Selection) {
  const own = sql.placeholder("locale");
  return fallback ? [own, sql.placeholder("fallback")] : [own];
}

function targetsOf({ collection, include }: Selection) {
  const fieldsOf = new Map<Collection, string[]>();
  for (const name of include) {
    const field = publicField(collection, name);
    const target = field && targetOf(field);
    if (target) fieldsOf.set(target, [...(fieldsOf.get(target) ?? []), name]);
  }
  return [...fieldsOf].map(([target, fields]) => ({ collection: target, fields }));
}

/** The fields, of those asked for, whose HTML may link to entries. */
export function textFields(collection: Collection, fields: readonly string[] | null): readonly string[] {
  return publicFields(collection)
    .filter(([name, field]) => mayLinkToEntries(field) && (fields === null || fields.includes(name)))
    .map(([name]) => name);
}

/** Tells the path of a linked entry, in the locale asked for if it is published there. */
export function pathsOf(rows: readonly Row[], locale: Locale): (id: string) => string | undefined {
  const paths = new Map<string, string>();
  for (const row of rows) {
    const id = String(row.entry);
    const collection = collectionNamed(String(row.collection));
    const path = collection && pathOf(collection, row.locale as Locale, row.slug as string | null);
    if (path && (row.locale === locale || !paths.has(id))) paths.set(id, path);
  }
  return (id) => paths.get(id);
}
