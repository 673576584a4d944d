import { Plus } from "lucide";
import type { ListField } from "../../schema/fields/list.ts";
import { Icon } from "../icon.tsx";
import { say, t } from "../interface.ts";
import { useDragging } from "./dragging.ts";
import { showValue, widgetOf } from "./index.ts";
import { ItemButtons, moved } from "./item-buttons.tsx";
import { useItemFocus } from "./item-focus.ts";
import type { Widget, WidgetProps } from "./widget.ts";

/** Items are edited by the widget of their own kind. */
function ListEditor({ id, field, part, value, change, describedBy, invalid }: WidgetProps<ListField>) {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const { Widget: ItemWidget } = widgetOf(field.of);
  const itemLabel = say(field.of.label);
  const set = (next: readonly unknown[]): void => change(next.length === 0 ? null : next);
  const focus = useItemFocus(id);
  const move = (from: number, to: number): void => {
    set(moved(items, from, to));
    focus.moved(to);
  };
  const remove = (index: number): void => {
    set(items.toSpliced(index, 1));
    focus.removed(index);
  };
  const dragging = useDragging(move);
  const add = (): void => {
    set([...items, ""]);
    // The new item is in the document with the next frame.
    requestAnimationFrame(() => document.getElementById(`${id}-${items.length}`)?.focus());
  };
  return (
    <fieldset class="items" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      <ol ref={focus.list}>
        {items.map((item, index) => {
          const name = t("itemNumber", { item: itemLabel, number: index + 1 });
          return (
            <li key={index} data-item {...dragging.item(index)}>
              <label class="unseen" htmlFor={`${id}-${index}`}>
                {name}
              </label>
              <ItemWidget
                id={`${id}-${index}`}
                label={name}
                field={field.of}
                part={part}
                value={item}
                change={(written) => set(items.map((one, at) => (at === index ? (written ?? "") : one)))}
                describedBy={undefined}
                invalid={invalid}
              />
              <ItemButtons
                name={name}
                index={index}
                count={items.length}
                grip={dragging.grip(index)}
                onMove={(to) => move(index, to)}
                onRemove={() => remove(index)}
              />
            </li>
          );
        })}
      </ol>
      <button type="button" id={id} class="add" onClick={add}>
        <Icon node={Plus} size={16} />
        {t("addItem", { item: itemLabel })}
      </button>
    </fieldset>
  );
}

export const listWidget: Widget<ListField> = {
  Widget: ListEditor,
  isGroup: true,
  show: (value, { of }) => (Array.isArray(value) ? value.map((item) => showValue(of, item)).join("\n") : ""),
};
