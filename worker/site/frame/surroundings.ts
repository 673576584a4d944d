import type { Locale } from "../../../schema/language/locale.ts";
import type { Thing } from "../structured/thing.ts";
import type { Settings } from "./settings.ts";

/** All that a page is shown in, beside its document. */
export interface Surroundings {
  readonly locale: Locale;
  /** Scheme and host, for absolute addresses. */
  readonly origin: string;
  readonly settings: Settings;
  /** What machines are told of the entry that the page shows. */
  readonly entry?: Thing;
  /** Set while the page is only a preview, which no search engine may know. */
  readonly preview?: Preview;
}

export interface Preview {
  /** The preview in every locale. */
  readonly paths: Readonly<Record<Locale, string>>;
  /** True where the page itself must say that it is one. */
  readonly said: boolean;
}
