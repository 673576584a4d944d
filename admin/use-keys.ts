import { useLayoutEffect, useRef } from "preact/hooks";

/** Hears keys wherever the focus is, and answers with what the screen shows now: the next key may come before an effect. */
export function useKeys(onKey: (event: KeyboardEvent) => void): void {
  const newest = useRef(onKey);
  useLayoutEffect(() => {
    newest.current = onKey;
  });
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => newest.current(event);
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
}
