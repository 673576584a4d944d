import { fold } from "./fold.ts";

/** The last part of an address; the same for both scripts, and empty where no letter or digit is left. */
export function slugify(text: string): string {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  return words.join("-");
}
