import { useState } from "preact/hooks";

/** Lets the items of one list change places by the mouse; buttons do the same for everyone. */
export function useDragging(onMove: (from: number, to: number) => void) {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = (): void => {
    setFrom(null);
    setOver(null);
  };
  const side = from !== null && over !== null && over > from ? "after" : "before";
  return {
    /** For what the item is taken by; it stands inside the item. */
    grip: (index: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent): void => {
        const item = event.currentTarget instanceof Element ? event.currentTarget.closest("li") : null;
        // A type of its own, which no text field takes when it is dropped there.
        event.dataTransfer?.setData("application/x-prelo-item", String(index));
        if (item) event.dataTransfer?.setDragImage(item, 12, 12);
        event.stopPropagation();
        setFrom(index);
      },
      onDragEnd: end,
    }),
    item: (index: number) => ({
      "data-dragged": from === index ? "" : undefined,
      "data-drop": over === index && from !== index ? side : undefined,
      onDragOver: (event: DragEvent): void => {
        if (from === null) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(index);
      },
      onDrop: (event: DragEvent): void => {
        if (from === null) return;
        event.preventDefault();
        event.stopPropagation();
        end();
        if (from !== index) onMove(from, index);
      },
    }),
  };
}

export type Grip = ReturnType<ReturnType<typeof useDragging>["grip"]>;
