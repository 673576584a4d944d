import type { Place } from "../../../schema/fields/place.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { codeIn } from "../frame/words.ts";
import { Outlined } from "./outlined.tsx";
import { outlines } from "./outlines.ts";
import { isOnMap, project } from "./projection.ts";

interface LocatorProps {
  readonly surroundings: Pick<Surroundings, "locale" | "settings">;
  readonly place: Place;
  /** What stands there. */
  readonly title: string;
}

const everywhere = Object.values(outlines)
  .map(({ path }) => path)
  .join("");

/** Where one entry is: its district, its point, or both. Nothing where the map has neither. */
export function Locator({ surroundings, place: { district, point }, title }: LocatorProps) {
  const onMap = point !== null && isOnMap(point);
  const outline = Object.entries(outlines).find(([code]) => code === district)?.[1];
  if (!onMap && !outline) return null;
  const [x, y] = onMap ? project(point) : [0, 0];
  const where = district && codeIn(surroundings.locale, districts, district);
  return (
    <Outlined surroundings={surroundings} label={where ? `${title}: ${where}` : title} still>
      <path d={everywhere} />
      {outline && <path class="here" d={outline.path} />}
      {onMap && <circle cx={x} cy={y} r="6" />}
    </Outlined>
  );
}
