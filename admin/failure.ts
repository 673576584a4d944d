import { Refused } from "./api.ts";
import { t } from "./interface.ts";

/** What to tell an editor about a request that did not succeed; a mistake in the desk itself is thrown on. */
export function tell(error: unknown): string {
  if (!(error instanceof Refused)) throw error;
  if (error.status === 0) return t("offline");
  if (error.status === 401) return t("sessionEnded");
  if (error.status === 403) return t("notAllowed");
  if (error.status === 404) return t("entryNotFound");
  if (error.status === 503) return t("unavailable");
  if (error.status === 413) return t("tooLarge");
  if (error.status >= 500) return t("serverFailed");
  return t("failed", { detail: error.message });
}
