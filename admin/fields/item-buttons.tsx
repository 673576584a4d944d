import { ArrowDown, ArrowDownToLine, ArrowUp, ArrowUpToLine, GripVertical, type IconNode, X } from "lucide";
import type { DeskText } from "../../schema/texts/desk.ts";
import { Icon } from "../icon.tsx";
import { t } from "../interface.ts";
import type { Grip } from "./dragging.ts";

/** The most items that are quickly looked over and moved place by place. */
export const few = 5;

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
  const last = count - 1;
  const moves: readonly (readonly [text: DeskText, icon: IconNode, to: number])[] = [
    ["moveUp", ArrowUp, index - 1],
    ["moveDown", ArrowDown, index + 1],
  ];
  const farMoves: typeof moves = [
    ["moveFirst", ArrowUpToLine, 0],
    ["moveLast", ArrowDownToLine, last],
  ];
  return (
    <span class="item-buttons">
      {count > 1 && (
        <span class="grip" aria-hidden="true" {...grip}>
          <Icon node={GripVertical} size={16} />
        </span>
      )}
      {count > 1 &&
        [...moves, ...(count > few ? farMoves : [])].map(([text, icon, to]) => (
          <button
            key={text}
            type="button"
            class="bare"
            data-moves={text}
            aria-label={t(text, { item: name })}
            disabled={to < 0 || to > last || to === index}
            onClick={() => props.onMove(to)}
          >
            <Icon node={icon} size={16} />
          </button>
        ))}
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
