import type { Locale } from "../../../schema/language/locale.ts";
import { formatNumber } from "../../../schema/language/number.ts";
import { filled, words } from "../frame/words.ts";

/** A place on the map, in its units, with those who stand there or so near that they could not be told apart. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** How many a dot of each size stands for, at least. */
const sizes = [
  { name: "dot", from: 1 },
  { name: "dot some", from: 2 },
  { name: "dot many", from: 6 },
] as const;

/** A drawing only: whoever stands at a dot is reached by the districts and by the list of names. */
export function Dots({ dots }: { dots: readonly Dot[] }) {
  return (
    <g class="dots">
      <use href="#dots" />
      <g id="dots">
        {sizes.map(({ name, from }, index) => {
          const next = sizes[index + 1]?.from ?? Number.POSITIVE_INFINITY;
          const ofSize = dots.filter(({ count }) => count >= from && count < next);
          return (
            ofSize.length > 0 && <path class={name} d={ofSize.map(({ x, y }) => `M${x} ${y}h0`).join("")} />
          );
        })}
      </g>
    </g>
  );
}

interface DotsLegendProps {
  readonly dots: readonly Dot[];
  /** All that the map counts, with a dot and without. */
  readonly all: number;
  readonly locale: Locale;
}

export function DotsLegend({ dots, all, locale }: DotsLegendProps) {
  const { whatDotsAre, withoutDot } = words(locale);
  const without = all - dots.reduce((sum, { count }) => sum + count, 0);
  return (
    <small>
      {whatDotsAre} {without > 0 && filled(withoutDot, formatNumber(locale, without))}
    </small>
  );
}
