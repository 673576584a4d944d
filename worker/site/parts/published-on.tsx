import { formatDate } from "../../../schema/language/date.ts";
import { inBelgrade } from "../../../schema/language/instant.ts";
import type { Locale } from "../../../schema/language/locale.ts";

/** The day of publication, as it was in Belgrade. */
export function PublishedOn({ instant, locale }: { instant: string; locale: Locale }) {
  const date = inBelgrade(instant)?.date;
  return date === undefined ? null : <time datetime={date}>{formatDate(locale, date)}</time>;
}
