import type { Reader } from "./platform/database.ts";

/** All that public pages and the public API are handed: they cannot reach what is not in it. */
export interface PublicCapabilities {
  /** The published database, with a credential that cannot write. */
  readonly published: Reader;
  /** Scheme and host of the public site, for absolute addresses. */
  readonly origin: string;
}
