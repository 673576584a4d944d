import { pictureSize } from "../../worker/site/frame/picture-address.ts";
import { motifOf, span } from "../../worker/site/parts/weave.ts";
import { element, type Xml } from "../../worker/site/parts/xml.ts";
import { family } from "./fonts.ts";

/** What a picture says. */
export interface Lettering {
  /** Of the room; the same one has the same weave in every locale. */
  readonly room: string;
  readonly title: string;
  readonly site: string;
}

/** The light theme: a link is shown on pages of which nothing is known. */
const paper = "#fbf8f3";
const ink = "#1c1a17";
const quiet = "#5a544c";
const madder = "#a3262a";

/** Ground, figure and second colour, as the style sheet weaves them. */
const colourways = [
  ["#a3262a", "#fbf8f3", "#23395b"],
  ["#23395b", "#fbf8f3", "#d9a441"],
  ["#e9e0d0", "#a3262a", "#23395b"],
  ["#a3262a", "#d9a441", "#fbf8f3"],
] as const;

const margin = 72;
const thread = 10;
const repeat = (span + 4) * thread;
/** The cloth on the right, from edge to edge: a border, then two figures side by side. */
const border = 4 * thread;
const cloth = { x: pictureSize.width - 2 * repeat - border, width: 2 * repeat + border };
const column = cloth.x - 2 * margin;

export function pictureOf({ room, title, site }: Lettering): string {
  const { width, height } = pictureSize;
  const size = sizeOf(title);
  const lines = wrapped(title, size);
  const under = title === site ? [] : wrapped(site, 34);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width: `${width}`,
      height: `${height}`,
    },
    element("rect", { width: "100%", height: "100%", fill: paper }),
    weave(room),
    element("path", { d: `M${margin} ${margin + 4}h${column}`, stroke: madder, "stroke-width": "8" }),
    lines.map((line, index) => words(line, { size, fill: ink, y: margin + 40 + size + index * size * 1.12 })),
    under.map((line, index) =>
      words(line, { size: 34, fill: quiet, y: height - margin - (under.length - 1 - index) * 44 }),
    ),
  ).xml;
}

function words(line: string, { size, fill, y }: { size: number; fill: string; y: number }): Xml {
  return element(
    "text",
    { x: `${margin}`, y: `${y}`, "font-family": family, "font-size": `${size}`, fill },
    line,
  );
}

function weave(room: string): Xml {
  const { colourway, quarter } = motifOf(room);
  const [ground, figure, second] = colourways[colourway] ?? colourways[0];
  const strokes = [
    element("path", { d: quarter[0], stroke: figure }),
    element("path", { d: quarter[1], stroke: second }),
  ];
  const across = (child: Xml[]) => [child, element("g", { transform: "matrix(-1 0 0 1 1 0)" }, child)];
  const half = across(strokes).flat();
  const whole = [half, element("g", { transform: "scale(1 -1)" }, half)].flat();
  const rows = Math.ceil(pictureSize.height / repeat);
  const top = (pictureSize.height - rows * repeat) / 2;
  const places = Array.from({ length: rows * 2 }, (_, index) => ({
    x: cloth.x + border + (index % 2) * repeat + repeat / 2,
    y: top + Math.floor(index / 2) * repeat + repeat / 2,
  }));
  const edges = [0.5, 2.5].map((at) =>
    element("path", {
      d: `M${cloth.x + at * thread} 0V${pictureSize.height}`,
      stroke: at < 1 ? figure : second,
      "stroke-width": `${thread}`,
    }),
  );
  return element(
    "g",
    { fill: "none", "shape-rendering": "crispEdges" },
    element("rect", { x: `${cloth.x}`, width: `${cloth.width}`, height: "100%", fill: ground }),
    edges,
    places.map(({ x, y }) =>
      element(
        "g",
        { transform: `translate(${x} ${y}) scale(${thread}) translate(-.5)`, "stroke-width": "1.02" },
        whole,
      ),
    ),
  );
}

/** Letters of the face are about half as wide as they are high. */
const widthOf = (text: string, size: number) => text.length * size * 0.53;

const sizes = [92, 84, 76, 68, 60];
const mostLines = 4;

/** The largest in which no word is wider than the column and the lines leave room for the name below. */
function sizeOf(title: string): number {
  const fits = (size: number) =>
    title.split(" ").every((word) => widthOf(word, size) <= column) &&
    wrapped(title, size).length <= mostLines;
  return sizes.find(fits) ?? 52;
}

function wrapped(text: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= column)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
