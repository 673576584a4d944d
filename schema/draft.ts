import * as v from "valibot";
import { type Collection, fieldsOf, type Part } from "./collection.ts";
import { kindOf } from "./fields/index.ts";
import { looksLikeId } from "./id.ts";
import { toLatinRuns } from "./language/script-runs.ts";
import { check, type Mistake, strict } from "./validation.ts";

/** What a part holds when saved: every field of the part by name, null where empty; `slug` in a language part. */
export type PartData = { readonly [field: string]: unknown };

export const longestSlug = 120;

export function isSlug(value: string): boolean {
  return value.length <= longestSlug && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && !looksLikeId(value);
}

/** True where entries of the collection have an address of their own in each language. */
export function hasSlug(collection: Collection): boolean {
  return collection.singleton !== true;
}

const slug = v.pipe(v.string("slug"), v.check(isSlug, "slug"));

const draftSchemas = new WeakMap<Collection, Map<Part, v.GenericSchema<unknown, PartData>>>();

/**
 * The lenient schema of a part: absent fields become null, as do those that hold nothing, and Serbian becomes Latin
 * whichever script it was typed in.
 */
export function draftSchema(collection: Collection, part: Part): v.GenericSchema<unknown, PartData> {
  const known = draftSchemas.get(collection) ?? new Map<Part, v.GenericSchema<unknown, PartData>>();
  draftSchemas.set(collection, known);
  const schema = known.get(part) ?? buildDraftSchema(collection, part);
  known.set(part, schema);
  return schema;
}

function buildDraftSchema(collection: Collection, part: Part): v.GenericSchema<unknown, PartData> {
  const entries: Record<string, v.GenericSchema> = {};
  for (const [name, field] of fieldsOf(collection, part)) {
    const kind = kindOf(field);
    const filled = v.pipe(
      kind.draft(field),
      v.transform((value) => (part === "sr" ? (kind.mapText?.(value, toLatinRuns, field) ?? value) : value)),
      v.transform((value) => (kind.empty?.(value) ? null : value)),
    );
    entries[name] = v.optional(v.nullable(filled), null);
  }
  if (part !== "shared" && hasSlug(collection)) entries.slug = v.optional(v.nullable(slug), null);
  return strict(entries);
}

/** Every field of the part, empty: what a part that was never written holds. */
export function emptyPart(collection: Collection, part: Part): PartData {
  return v.parse(draftSchema(collection, part), {});
}

/** What strict validation still wants of a saved part before it may go live; paths begin with the part. */
export function publishMistakes(collection: Collection, part: Part, data: PartData): readonly Mistake[] {
  return fieldsOf(collection, part).flatMap(([name, field]) => {
    const value = data[name] ?? null;
    if (value === null) return field.required ? [{ path: `${part}.${name}`, code: "required" }] : [];
    return check(kindOf(field).strict(field) as v.GenericSchema, value, [part, name]).mistakes;
  });
}
