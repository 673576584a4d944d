import type { PartData } from "../../schema/draft.ts";
import { slugify } from "../../schema/language/slug.ts";

/** Characters a made slug may have before a number is put behind it. */
const longestMade = 100;

/** The slug made from a part's title, cut at a word; null where no letter or digit is left. */
export function slugFrom(data: PartData): string | null {
  if (typeof data.title !== "string") return null;
  const whole = slugify(data.title);
  const cut = whole.length <= longestMade ? whole : whole.slice(0, longestMade + 1).replace(/-[^-]*$/, "");
  return cut.slice(0, longestMade) || null;
}
