/** About as long as a form takes to draw itself on a slow machine. */
const longest = 60;

/** Focuses what comes into the document with one of the next frames, unless the focus went elsewhere meanwhile. */
export function focusSoon(id: string): void {
  focusWhenFound(() => document.getElementById(id));
}

/** The same for what is looked for anew with each frame; `last` is true when there is no more waiting. */
export function focusWhenFound(find: (last: boolean) => HTMLElement | null | undefined): void {
  const from = document.activeElement;
  const look = (frames: number): void => {
    requestAnimationFrame(() => {
      const now = document.activeElement;
      if (now !== from && now !== document.body) return;
      const found = find(frames === 0);
      if (found) found.focus();
      else if (frames > 0) look(frames - 1);
    });
  };
  look(longest);
}
