import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** Something that can be done here and now, and found by its name. */
export interface Action {
  readonly id: string;
  readonly text: string;
  readonly run: () => void;
}

/** What the screen in sight offers. */
export const screenActions = signal<() => readonly Action[]>(() => []);

/** Offers these for as long as the screen is shown; they are named when they are asked for. */
export function useActions(actions: () => readonly Action[]): void {
  useEffect(() => {
    screenActions.value = actions;
    return () => {
      if (screenActions.peek() === actions) screenActions.value = () => [];
    };
  });
}
