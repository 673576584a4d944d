/** A small woven diamond, and the name. */
const cells = ["...#...", "..#.#..", ".#.+.#.", "#.+++.#", ".#.+.#.", "..#.#..", "...#..."];

export function Mark() {
  return (
    <span class="mark">
      <svg width="28" height="28" viewBox="0 0 7 7" shape-rendering="crispEdges" aria-hidden="true">
        {cells.flatMap((row, y) =>
          [...row].map((cell, x) =>
            cell === "." ? null : (
              <rect
                key={`${x}.${y}`}
                class={cell === "#" ? "warp" : "weft"}
                x={x}
                y={y}
                width="1"
                height="1"
              />
            ),
          ),
        )}
      </svg>
      <span translate={false}>Prelo</span>
    </span>
  );
}
