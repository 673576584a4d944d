import { motifOf, reach, span } from "./weave.ts";

/** Pixels of a cell in a band, and cells of one repeat of it. */
const thread = 4;
const repeat = span + 3;
const breadth = span + 6;

/** The entry's own ornament; it says nothing that the page does not say in words. */
export function Motif({ id, prefix = "" }: { id: string; prefix?: string }) {
  const { colourway } = motifOf(id);
  return (
    <svg
      class={`motif k${colourway}`}
      viewBox={`${1 - reach} ${0.5 - reach} ${span} ${span}`}
      aria-hidden="true"
    >
      <Figure id={id} prefix={prefix} />
    </svg>
  );
}

/** A woven strip across the page, in which the figures of these entries repeat between two borders. */
export function Band({ ids }: { ids: readonly [string, ...string[]] }) {
  const [first] = ids;
  const { colourway } = motifOf(first);
  const name = `band-${shortName(first)}`;
  const width = repeat * ids.length;
  const left = -reach;
  const top = -reach - 2.5;
  return (
    <svg class={`band k${colourway}`} aria-hidden="true">
      <defs>
        <pattern
          id={name}
          width={width * thread}
          height={breadth * thread}
          patternUnits="userSpaceOnUse"
          viewBox={`${left} ${top} ${width} ${breadth}`}
        >
          <path class="b" d={`M${left} ${top + 0.5}h${width}M${left} ${-top - 0.5}h${width}`} />
          {ids.map((id, index) => (
            <g transform={index === 0 ? undefined : `translate(${index * repeat})`}>
              <Figure id={id} prefix="band-" />
            </g>
          ))}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${name})`} />
    </svg>
  );
}

/** A quarter, mirrored to the left, and both mirrored above. A prefix tells apart two of one entry on one page. */
function Figure({ id, prefix }: { id: string; prefix: string }) {
  const { quarter } = motifOf(id);
  const name = prefix + shortName(id);
  return (
    <>
      <g id={`m${name}`}>
        <g id={`q${name}`}>
          <path class="a" d={quarter[0]} />
          <path class="b" d={quarter[1]} />
        </g>
        <use href={`#q${name}`} transform="matrix(-1 0 0 1 1 0)" />
      </g>
      <use href={`#m${name}`} transform="scale(1 -1)" />
    </>
  );
}

/** Long enough to be the only one of its name on a page. */
export function shortName(id: string): string {
  return id.replaceAll("-", "").slice(-8);
}
