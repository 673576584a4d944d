import type { Day } from "../../../schema/language/calendar.ts";

type Month = Pick<Day, "year" | "month">;

/** Whole years that hold all of the days, each month as wide as the others. */
export interface YearScale {
  /** Where a month begins, from 0 to 1. */
  readonly at: (month: Month) => number;
  /** The years to be written, few enough to stand side by side on a phone. */
  readonly years: readonly number[];
}

const mostYears = 6;
const steps = [1, 2, 5, 10, 20, 50, 100];

export function yearScale(days: readonly Month[]): YearScale {
  const years = days.map(({ year }) => year);
  const first = Math.min(...years);
  const count = Math.max(...years) - first + 1;
  const step = steps.find((each) => count / each <= mostYears) ?? count;
  return {
    at: ({ year, month }) => ((year - first) * 12 + month - 1) / (count * 12),
    years: Array.from({ length: count }, (_, index) => first + index).filter(
      (year) => (year - first) % step === 0,
    ),
  };
}

export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
