import { formatPeriod } from "../../../schema/language/date.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { filled, words } from "../frame/words.ts";

interface EventTimeProps {
  readonly event: {
    readonly date: string | null;
    readonly endDate: string | null;
    readonly startTime: string | null;
    readonly endTime: string | null;
  };
  readonly locale: Locale;
}

/** The day or days, and under them the times by the clock of the place. */
export function EventTime({ event: { date, endDate, startTime, endTime }, locale }: EventTimeProps) {
  if (date === null) return null;
  const { fromTime } = words(locale);
  const times = startTime && endTime ? `${startTime}–${endTime}` : startTime && filled(fromTime, startTime);
  return (
    <>
      {formatPeriod(locale, date, endDate && endDate > date ? endDate : date)}
      {times && <small>{times}</small>}
    </>
  );
}
