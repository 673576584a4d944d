import { formatNumber } from "../../../schema/language/number.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { codesOf } from "../../../schema/vocabulary.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { codeIn } from "../frame/words.ts";
import { type Dot, Dots, DotsLegend } from "./dots.tsx";
import { Outlined } from "./outlined.tsx";
import { outlines } from "./outlines.ts";

/** Entries by district; those without one under `none`. */
export type DistrictCounts = ReadonlyMap<string, number>;

export interface DistrictMapProps {
  readonly surroundings: Pick<Surroundings, "locale" | "settings">;
  readonly label: string;
  readonly counts: DistrictCounts;
  readonly chosen: readonly string[];
  /** Where a district leads: to what there is in it or, where it is chosen, back. */
  readonly addressOf: (district: string) => string;
  readonly dots?: readonly Dot[];
}

/** The districts, each with the number of its entries and the deeper in colour the more there are. */
export function DistrictMap({ surroundings, label, counts, chosen, addressOf, dots = [] }: DistrictMapProps) {
  const { locale } = surroundings;
  const codes = codesOf(districts);
  const countOf = (code: string) => counts.get(code) ?? 0;
  const most = Math.max(1, ...codes.map(countOf));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const counted = codes.filter((code) => countOf(code) > 0);
  const shade = (code: string) => `d${depth(countOf(code), most)}`;
  // Outlines overlap their neighbours' borders, so what is chosen is drawn last.
  const drawn = codes.toSorted((one, other) => Number(chosen.includes(one)) - Number(chosen.includes(other)));
  return (
    <Outlined
      surroundings={surroundings}
      label={label}
      legend={dots.length > 0 && <DotsLegend dots={dots} all={all} locale={locale} />}
    >
      {drawn.map((code) => {
        const drawing = (
          <>
            <title>
              {codeIn(locale, districts, code)}: {formatNumber(locale, countOf(code))}
            </title>
            <path d={outlines[code].path} />
          </>
        );
        // What leads to nothing is no link.
        if (countOf(code) === 0 && !chosen.includes(code)) return <g>{drawing}</g>;
        return (
          <a
            href={addressOf(code)}
            class={shade(code)}
            aria-current={chosen.includes(code) ? "true" : undefined}
          >
            {drawing}
          </a>
        );
      })}
      {dots.length > 0 && <Dots dots={dots} />}
      {/* Links say their figures by their titles. */}
      <svg aria-hidden="true">
        {[...Map.groupBy(counted, shade)].map(([name, alike]) => (
          <g class={name}>
            {alike.map((code) => (
              <text x={outlines[code].centre[0]} y={outlines[code].centre[1]}>
                {formatNumber(locale, countOf(code))}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </Outlined>
  );
}

/** 0 for none, then 1 to 4 in equal steps. */
function depth(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil((4 * count) / most);
}
