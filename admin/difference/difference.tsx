import { piecesBetween } from "./pieces.ts";

/** Longer stretches that did not change are shown by their ends. */
const shownWhole = 280;
const shownOfEnd = 110;

/** How one text became another. */
export function Difference(props: { before: string; after: string; lang: string | undefined }) {
  const pieces = piecesBetween(props.before, props.after);
  return (
    <div class="difference" lang={props.lang}>
      {pieces.map(({ kind, text }, index) => {
        if (kind === "gone") return <del key={index}>{text}</del>;
        if (kind === "new") return <ins key={index}>{text}</ins>;
        return <span key={index}>{shortened(text, index === 0, index === pieces.length - 1)}</span>;
      })}
    </div>
  );
}

function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= shownWhole) return text;
  const head = first ? "" : text.slice(0, shownOfEnd);
  const tail = last ? "" : text.slice(-shownOfEnd);
  return `${head} … ${tail}`;
}
