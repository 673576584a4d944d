import { isSlug, longestSlug } from "../../schema/draft.ts";
import { slugify } from "../../schema/language/slug.ts";

/** The address that was meant by what was typed; what no address can be made of stays as it is. */
export function legalSlug(written: unknown): unknown {
  if (typeof written !== "string" || isSlug(written)) return written;
  const made = slugify(written).slice(0, longestSlug).replace(/-$/, "");
  return isSlug(made) ? made : written;
}
