import { ArrowDown, ArrowUp, GripVertical, X } from "lucide";
import { Icon } from "../icon.tsx";
import { t } from "../interface.ts";
import type { Grip } from "./dragging.ts";

/** Moves or removes one item of an ordered list. */
export function ItemButtons(props: {
  name: string;
  index: number;
  count: number;
  grip: Grip;
  onMove: (to: number) => void;
  onRemove: () => void;
}) {
  const { name, index, count, grip } = props;
  return (
    <span class="item-buttons">
      {count > 1 && (
        <>
          <span class="grip" aria-hidden="true" {...grip}>
            <Icon node={GripVertical} size={16} />
          </span>
          <button
            type="button"
            class="bare"
            aria-label={t("moveUp", { item: name })}
            disabled={index === 0}
            onClick={() => props.onMove(index - 1)}
          >
            <Icon node={ArrowUp} size={16} />
          </button>
          <button
            type="button"
            class="bare"
            aria-label={t("moveDown", { item: name })}
            disabled={index === count - 1}
            onClick={() => props.onMove(index + 1)}
          >
            <Icon node={ArrowDown} size={16} />
          </button>
        </>
      )}
      <button type="button" class="bare" aria-label={t("remove", { item: name })} onClick={props.onRemove}>
        <Icon node={X} size={16} />
      </button>
    </span>
  );
}

export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}
