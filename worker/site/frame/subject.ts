import type { ComponentChildren } from "preact";
import type { Collection } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import type { FurtherSheet } from "./style-sheets.tsx";

/** What a page says of itself. */
export interface Subject {
  /** Of the page; none on the home page, which is named like the site. */
  readonly title?: string;
  readonly description?: string | null;
  /** Whose entry or list the page shows. */
  readonly collection?: Collection;
  /** The room whose picture other sites show of it, where no collection has it. */
  readonly room?: string;
  /** This page in every locale. */
  readonly paths: Readonly<Record<Locale, string>>;
  /** Where it stands in the locale's own language; everywhere unless said otherwise. */
  readonly live?: readonly Locale[];
  /** The address that search engines should know; none for a page that they should not. */
  readonly canonical?: string | undefined;
  /** Style sheets that it needs beside the common one. */
  readonly styles?: readonly FurtherSheet[] | undefined;
  readonly children: ComponentChildren;
}
