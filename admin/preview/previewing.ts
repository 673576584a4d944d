import { signal } from "@preact/signals";
import { type Collection, pathOf } from "../../schema/collection.ts";

/** True while the preview stands beside the form, of whichever entry. */
export const previewing = signal(false);

/** What stands on every page is seen on the home page; other entries without a page are seen nowhere. */
export function hasPreview(collection: Collection): boolean {
  return (
    ["site-settings", "navigation"].includes(collection.name) ||
    pathOf(collection, "sr-Latn", "slug") !== null
  );
}
