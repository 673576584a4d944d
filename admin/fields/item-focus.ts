import { useRef } from "preact/hooks";

const control = "a[href], button, input, select, textarea, [contenteditable]";

/** Keeps the focus on an item of a list that was moved; it goes to the neighbour of one that was removed, else to where one is added. */
export function useItemFocus(idToAdd: string) {
  const list = useRef<HTMLOListElement>(null);
  const items = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>(":scope > [data-item]") ?? []),
  ];
  return {
    list,
    moved(to: number): void {
      const pressed = document.activeElement?.getAttribute("data-moves");
      if (!pressed) return;
      // The list is in its new order with the next frame.
      requestAnimationFrame(() => {
        const item = items()[to];
        const same = item?.querySelector<HTMLElement>(`[data-moves="${pressed}"]:enabled`);
        (same ?? item?.querySelector<HTMLElement>("[data-moves]:enabled"))?.focus();
      });
    },
    removed(index: number): void {
      requestAnimationFrame(() => {
        const neighbour = items()[Math.min(index, items().length - 1)];
        (neighbour?.querySelector<HTMLElement>(control) ?? document.getElementById(idToAdd))?.focus();
      });
    },
  };
}
