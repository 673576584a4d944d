import type { Collection, Part } from "../../schema/collection.ts";
import { isPart } from "../../schema/collection.ts";
import { collections } from "../../schema/collections/index.ts";
import { isId } from "../../schema/id.ts";
import { Problem } from "../problem.ts";
import type { ManageContext } from "./environment.ts";

export function collectionOf(context: ManageContext): Collection {
  const name = context.req.param("collection");
  const collection = collections.find((candidate) => candidate.name === name);
  if (!collection) throw new Problem("not-found", "There is no such collection.");
  return collection;
}

export function idOf(context: ManageContext): string {
  const id = context.req.param("id");
  if (!isId(id)) throw noEntry();
  return id;
}

export function partOf(context: ManageContext): Part {
  const part = context.req.param("part") ?? "";
  if (!isPart(part)) throw new Problem("not-found", "A part is one of shared, sr and en.");
  return part;
}

export function noEntry(): Problem {
  return new Problem("not-found", "There is no such entry in this collection.");
}

/** The parameters of the address, each of which must be known and given once. */
export function parametersOf<N extends string>(context: ManageContext, known: readonly N[]) {
  const given = new URL(context.req.url).searchParams;
  const errors = [...new Set(given.keys())].flatMap((path) => {
    if (!(known as readonly string[]).includes(path)) return [{ path, message: "is not a known parameter" }];
    return given.getAll(path).length > 1 ? [{ path, message: "is given more than once" }] : [];
  });
  if (errors.length > 0)
    throw new Problem("unknown-parameter", {
      detail: errors.map(({ path, message }) => `${path} ${message}.`).join(" "),
      errors,
    });
  return Object.fromEntries(known.map((name) => [name, given.get(name) ?? undefined])) as Record<
    N,
    string | undefined
  >;
}

export function invalidParameter(path: string, message: string): Problem {
  return new Problem("invalid-parameter", { detail: `${path} ${message}.`, errors: [{ path, message }] });
}

/** 1 to 100, 20 unless given. */
export function limitOf(text: string | undefined): number {
  if (text === undefined) return 20;
  const limit = Number(text);
  if (!/^\d{1,3}$/.test(text) || limit < 1 || limit > 100)
    throw invalidParameter("limit", "must be a whole number from 1 to 100");
  return limit;
}
