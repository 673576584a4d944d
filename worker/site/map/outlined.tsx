import type { ComponentChildren } from "preact";
import { kosovoOutline } from "../../../schema/vocabularies/kosovo-outlines.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { labelIn, words } from "../frame/words.ts";
import { kosovo } from "./outlines.ts";
import { size } from "./projection.ts";

interface OutlinedProps {
  readonly surroundings: Pick<Surroundings, "locale" | "settings">;
  /** What the drawing is called where it can be read only. */
  readonly label: string;
  /** True for a drawing without links. */
  readonly still?: true;
  /** What the drawing holds besides the outlines. */
  readonly legend?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A drawing in the units of the outlines, and under it where they come from. */
export function Outlined({ surroundings, label, still, legend, children }: OutlinedProps) {
  const { locale, settings } = surroundings;
  const beyond = kosovoOutline(settings.kosovoOutline);
  const { outlinesSource, outlinesDistricts } = words(locale);
  return (
    <figure class="map">
      <svg
        viewBox={`0 0 ${size.width} ${beyond ? size.withKosovo : size.height}`}
        role={still ? "img" : "group"}
        aria-label={label}
      >
        {beyond && (
          <g class="beyond">
            <path d={kosovo.path} />
            {beyond.name && (
              <text x={kosovo.centre[0]} y={kosovo.centre[1]}>
                {labelIn(locale, beyond.name)}
              </text>
            )}
          </g>
        )}
        {children}
      </svg>
      <figcaption>
        {legend}
        {!beyond && `${outlinesDistricts} `}
        {outlinesSource}
        {beyond?.note && <small>{labelIn(locale, beyond.note)}</small>}
      </figcaption>
    </figure>
  );
}
