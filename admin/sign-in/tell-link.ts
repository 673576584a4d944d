import { Refused } from "../api.ts";
import { tell } from "../failure.ts";
import { t } from "../interface.ts";

/** Why a link signed nobody in, and what to do about it. */
export function tellLink(error: unknown): string {
  const status = error instanceof Refused ? error.status : 0;
  const reason = error instanceof Refused ? error.problem.reason : undefined;
  if (reason === "used") return t("linkUsed");
  if (reason === "expired") return t("linkExpired");
  return status === 401 || status === 422 ? t("linkUnknown") : tell(error);
}

/** True where the same link may still do. */
export function mayTryAgain(error: unknown): boolean {
  return !(error instanceof Refused && (error.status === 401 || error.status === 422));
}
