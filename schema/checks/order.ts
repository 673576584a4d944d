import { type Collection, fieldsOf, type Part } from "../collection.ts";
import type { PartData } from "../draft.ts";
import type { Mistake } from "../validation.ts";

/** What comes before the fact that it should follow: an end before its start. Paths begin with the part. */
export function outOfOrder(collection: Collection, part: Part, data: PartData): readonly Mistake[] {
  return fieldsOf(collection, part).flatMap(([name, { notBefore }]) => {
    const [start, end] = [notBefore === undefined ? null : data[notBefore], data[name]];
    // Days and months are compared as they are stored.
    const isEarlier = typeof start === "string" && typeof end === "string" && end < start;
    return isEarlier ? [{ path: `${part}.${name}`, code: "order" }] : [];
  });
}
