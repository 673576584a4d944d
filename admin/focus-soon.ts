/** About as long as a form takes to draw itself on a slow machine. */
const longest = 60;

/** Focuses what comes into the document with one of the next frames, unless a key or a button is pressed meanwhile. */
export function focusSoon(id: string): void {
  focusWhenFound(() => document.getElementById(id));
}

/** The same for what is looked for anew with each frame; `last` is true when there is no more waiting. */
export function focusWhenFound(find: (last: boolean) => HTMLElement | null | undefined): void {
  const waiting = new AbortController();
  const { signal } = waiting;
  for (const pressed of ["keydown", "pointerdown"])
    document.addEventListener(pressed, () => waiting.abort(), { signal, capture: true });
  const look = (frames: number): void => {
    requestAnimationFrame(() => {
      if (signal.aborted) return;
      const found = find(frames === 0);
      found?.focus();
      // A dialog that is still closing lets nothing behind it have the focus.
      const done = found !== null && found !== undefined && document.activeElement === found;
      if (done || frames === 0) waiting.abort();
      else look(frames - 1);
    });
  };
  look(longest);
}
