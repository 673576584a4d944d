import { ExternalLink } from "lucide";
import type { ReferenceField } from "../../schema/fields/reference.ts";
import { EntrySearch } from "../entries/entry-search.tsx";
import { titleOfEntry } from "../entries/titles.ts";
import { Icon } from "../icon.tsx";
import { t } from "../interface.ts";
import { useDragging } from "./dragging.ts";
import { ItemButtons, moved } from "./item-buttons.tsx";
import { useItemFocus } from "./item-focus.ts";
import type { Widget, WidgetProps } from "./widget.ts";

function idsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

function nameOf(collection: string, id: string): string {
  const title = titleOfEntry(collection, id);
  if (title === undefined) return t("loading");
  return title === null ? t("missingEntry") : title || t("untitled");
}

function ReferencePicker({
  id,
  label,
  field,
  value,
  change,
  describedBy,
  invalid,
}: WidgetProps<ReferenceField>) {
  const ids = idsIn(value);
  const set = (next: readonly string[]): void => {
    if (next.length === 0) change(null);
    else change(field.many ? next : next.at(-1));
  };
  const focus = useItemFocus(id);
  const move = (from: number, to: number): void => {
    set(moved(ids, from, to));
    focus.moved(to);
  };
  const remove = (index: number): void => {
    set(ids.toSpliced(index, 1));
    focus.removed(index);
  };
  const searches = field.many || ids.length === 0;
  const dragging = useDragging(move);
  return (
    <fieldset class="items" aria-labelledby={`${id}-label`}>
      {ids.length > 0 && (
        <ol ref={focus.list}>
          {ids.map((one, index) => {
            const name = nameOf(field.to, one);
            return (
              <li key={one} class="referred" data-item {...dragging.item(index)}>
                <a
                  id={searches ? undefined : id}
                  href={`/admin/${field.to}/${one}`}
                  target="_blank"
                  rel="noopener"
                  aria-label={t("openEntry", { item: name })}
                >
                  {name}
                  <Icon node={ExternalLink} size={14} />
                </a>
                <ItemButtons
                  name={name}
                  index={index}
                  count={ids.length}
                  grip={dragging.grip(index)}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(index)}
                />
              </li>
            );
          })}
        </ol>
      )}
      {searches && (
        <EntrySearch
          id={id}
          label={label}
          collection={field.to}
          except={ids}
          creates
          describedBy={describedBy}
          invalid={invalid}
          onChoose={(chosen) => set([...ids, chosen])}
        />
      )}
    </fieldset>
  );
}

export const referenceWidget: Widget<ReferenceField> = {
  Widget: ReferencePicker,
  isGroup: true,
  show: (value, { to }) =>
    idsIn(value)
      .map((id) => nameOf(to, id))
      .join("\n"),
};
