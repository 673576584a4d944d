import type { Field } from "../../../schema/fields/index.ts";
import type { Money } from "../../../schema/fields/money.ts";
import type { Period } from "../../../schema/fields/period.ts";
import type { Place } from "../../../schema/fields/place.ts";
import { formatDate, formatMonth, formatPeriod } from "../../../schema/language/date.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { formatMoney, formatNumber } from "../../../schema/language/number.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { codeIn } from "../frame/words.ts";

/** A value of a field in a few words of the page's language; null where it is empty, or of a kind that needs more room. */
export function glance(locale: Locale, field: Field, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  switch (field.kind) {
    case "choice":
      return codeIn(locale, field.of, String(value));
    case "list": {
      const { of } = field;
      // Labels may hold commas and conjunctions of their own.
      return of.kind === "choice"
        ? (value as readonly string[]).map((code) => codeIn(locale, of.of, code)).join("; ")
        : null;
    }
    case "date":
      return formatDate(locale, String(value));
    case "month":
      return formatMonth(locale, String(value));
    case "period": {
      const { start, end } = value as Period;
      return formatPeriod(locale, start, end);
    }
    case "money":
      return formatMoney(locale, value as Money);
    case "number":
      return formatNumber(locale, Number(value));
    case "place": {
      const { district } = value as Place;
      return district && codeIn(locale, districts, district);
    }
    default:
      return null;
  }
}
