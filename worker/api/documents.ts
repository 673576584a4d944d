import type { Collection } from "../../schema/collection.ts";
import { kindOf } from "../../schema/fields/index.ts";
import { documentOf } from "../../schema/published.ts";
import type { Row } from "../platform/database.ts";
import { tagOf } from "../platform/edge-cache.ts";
import { entriesLinkedIn, resolveEntryLinks } from "../published/entry-links.ts";
import type { Answers } from "./plan.ts";
import { pathsOf, textFields } from "./related.ts";
import { constantMembers, type Selection } from "./selection.ts";

type Document = Record<string, unknown>;

/** The public documents of the rows, with everything in its place, and the cache tags of all they show or leave out. */
export function documentsOf(selection: Selection, rows: readonly Row[], related: Answers) {
  const pathTo = pathsOf(related.links, selection.locale);
  const tags = new Set<string>();
  const resolve = (html: string): string => {
    for (const id of entriesLinkedIn(html)) tags.add(tagOf.entry(id));
    return resolveEntryLinks(html, pathTo);
  };
  const maker = (collection: Collection, fields: readonly string[] | null) => {
    const texts = textFields(collection, fields);
    return (row: Row): Document => {
      const document: Document = { ...documentOf(collection, row) };
      for (const [name, field] of texts) {
        const value = document[name] ?? null;
        if (value !== null) document[name] = kindOf(field).mapHtml?.(value, resolve, field);
      }
      return document;
    };
  };
  const included = new Map<string, Document>();
  for (const { collection, rows } of related.targets) {
    const make = maker(collection, null);
    for (const row of rows) included.set(String(row.entry), make(row));
  }

  const make = maker(selection.collection, selection.fields);
  const data = rows.map((row) => {
    const document = make(row);
    tags.add(tagOf.entry(String(row.entry)));
    for (const name of selection.include) {
      for (const id of idsIn(document[name])) tags.add(tagOf.entry(id));
      document[name] = inPlace(document[name], included);
    }
    return selection.fields ? restricted(document, selection.fields) : document;
  });
  return { data, tags: [...tags] };
}

function idsIn(reference: unknown): readonly string[] {
  if (Array.isArray(reference)) return reference as string[];
  return typeof reference === "string" ? [reference] : [];
}

function inPlace(reference: unknown, included: ReadonlyMap<string, Document>): unknown {
  if (!Array.isArray(reference)) return included.get(String(reference)) ?? null;
  return (reference as string[]).flatMap((id) => included.get(id) ?? []);
}

function restricted(document: Document, fields: readonly string[]): Document {
  const kept: readonly string[] = [...constantMembers, ...fields];
  return Object.fromEntries(Object.entries(document).filter(([name]) => kept.includes(name)));
}
