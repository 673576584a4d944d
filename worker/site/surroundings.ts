import type { Locale } from "../../schema/language/locale.ts";
import type { MaybeSettings } from "./settings.ts";

/** All that a page is shown in, beside its document. */
export interface Surroundings {
  readonly locale: Locale;
  /** Scheme and host, for absolute addresses. */
  readonly origin: string;
  readonly settings: MaybeSettings;
}
