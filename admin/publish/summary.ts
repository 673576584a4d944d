import type { Language, Locale } from "../../schema/language/locale.ts";
import { data, type EntryName } from "../api.ts";

export interface Change {
  /** Part and field, such as `sr.title`. */
  readonly path: string;
  /** Left out where they are long. */
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface LocaleChange {
  readonly locale: Locale;
  readonly asked: boolean;
  /** New, or back again, where it is not live now. */
  readonly state: "new" | "again" | "changed" | "same";
  readonly url: string | null;
  readonly formerUrl: string | null;
  readonly changes: readonly Change[];
}

export interface Hidden {
  readonly path: string;
  readonly id: string;
  readonly collection: string | null;
  readonly title: EntryName["title"];
  readonly state: "draft" | "trashed" | "missing";
}

export interface MixedScript {
  readonly path: string;
  readonly words: readonly string[];
}

/** What publishing some languages would change, touch and still need. */
export interface Summary {
  readonly version: number;
  readonly nothing: boolean;
  readonly locales: readonly LocaleChange[];
  readonly mistakes: readonly { readonly path: string; readonly code: string }[];
  /** Words with letters of both scripts. */
  readonly mixedScript: readonly MixedScript[];
  readonly notPublic: readonly Hidden[];
  /** Null where it could not be asked. */
  readonly referredBy: readonly EntryName[] | null;
}

export function readSummary(
  collection: string,
  id: string,
  languages: readonly Language[],
): Promise<Summary> {
  return data<Summary>(
    "GET",
    `/${collection}/${id}/publication-summary?${new URLSearchParams({ languages: languages.join(",") })}`,
  );
}
