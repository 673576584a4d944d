import { formatNumber } from "../../../schema/language/number.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { codesOf } from "../../../schema/vocabulary.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { codeIn } from "../frame/words.ts";
import type { MappedPoint } from "./mapped-point.ts";
import { Outlined } from "./outlined.tsx";
import { outlines } from "./outlines.ts";
import { isOnMap, project } from "./projection.ts";

/** Entries by district; those without one under `none`. */
export type DistrictCounts = ReadonlyMap<string, number>;

export interface DistrictMapProps {
  readonly surroundings: Pick<Surroundings, "locale" | "settings">;
  readonly label: string;
  readonly counts: DistrictCounts;
  readonly chosen: readonly string[];
  /** Where a district leads: to what there is in it or, where it is chosen, back. */
  readonly addressOf: (district: string) => string;
  readonly points?: readonly MappedPoint[];
}

/** The districts, each with the number of its entries and the deeper in colour the more there are. */
export function DistrictMap({
  surroundings,
  label,
  counts,
  chosen,
  addressOf,
  points = [],
}: DistrictMapProps) {
  const { locale } = surroundings;
  const most = Math.max(1, ...codesOf(districts).map((code) => counts.get(code) ?? 0));
  // Outlines overlap their neighbours' borders, so what is chosen is drawn last.
  const drawn = codesOf(districts).toSorted(
    (one, other) => Number(chosen.includes(one)) - Number(chosen.includes(other)),
  );
  return (
    <Outlined surroundings={surroundings} label={label}>
      {drawn.map((code) => {
        const count = counts.get(code) ?? 0;
        const { path, centre } = outlines[code];
        const name = `${codeIn(locale, districts, code)}: ${formatNumber(locale, count)}`;
        const drawing = (
          <>
            <title>{name}</title>
            <path d={path} />
          </>
        );
        // What leads to nothing is no link.
        if (count === 0 && !chosen.includes(code)) return <g>{drawing}</g>;
        return (
          <a
            href={addressOf(code)}
            class={`d${depth(count, most)}`}
            aria-label={name}
            aria-current={chosen.includes(code) ? "true" : undefined}
          >
            {drawing}
            <text x={centre[0]} y={centre[1]}>
              {formatNumber(locale, count)}
            </text>
          </a>
        );
      })}
      {points
        .filter(({ point }) => isOnMap(point))
        .map(({ title, path, point }) => {
          const [x, y] = project(point);
          return (
            <a href={path ?? undefined} class="dot" aria-label={title}>
              <title>{title}</title>
              <circle cx={x} cy={y} r="4" />
            </a>
          );
        })}
    </Outlined>
  );
}

/** 0 for none, then 1 to 4 in equal steps. */
function depth(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil((4 * count) / most);
}
