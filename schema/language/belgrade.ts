import { inBelgrade } from "./instant.ts";

const minute = 60_000;

/** Minutes that clocks in Belgrade are ahead of UTC, summer time first. */
const offsets = [120, 60];

/**
 * The instants at which clocks in Belgrade show a date and a time, the earlier first: one as a rule, none in the hour
 * that is left out in spring, two in the hour that is lived twice in autumn.
 */
export function instantsInBelgrade(date: string, time: string): readonly string[] {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time)) return [];
  const shown = Date.parse(`${date}T${time}:00.000Z`);
  if (Number.isNaN(shown)) return [];
  return offsets
    .map((offset) => new Date(shown - offset * minute).toISOString())
    .filter((instant) => {
      const local = inBelgrade(instant);
      return local?.date === date && local.time === time;
    });
}
