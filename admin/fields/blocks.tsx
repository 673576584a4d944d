import { ChevronDown, ChevronRight, Plus } from "lucide";
import { useRef, useState } from "preact/hooks";
import type { Block, BlockField, BlocksField, BlockType } from "../../schema/fields/blocks.ts";
import { newId } from "../../schema/id.ts";
import { Icon } from "../icon.tsx";
import { say, t } from "../interface.ts";
import { useDragging } from "./dragging.ts";
import { showValue, widgetOf } from "./index.ts";
import { ItemButtons, moved } from "./item-buttons.tsx";
import type { Widget, WidgetProps } from "./widget.ts";

function blocksIn(value: unknown): readonly Block[] {
  return Array.isArray(value) ? (value as readonly Block[]) : [];
}

function nameOf({ of }: BlocksField, all: readonly Block[], index: number): string {
  const label = of[all[index]?.type ?? ""]?.label;
  return t("itemNumber", { item: label ? say(label) : "", number: index + 1 });
}

/** What a block says, for where there is room for a line of it. */
function wordsOf({ of }: BlocksField, block: Block): string {
  const fields = Object.entries(of[block.type]?.fields ?? {});
  return fields
    .map(([name, field]) => showValue(field, block[name]))
    .filter((text) => text !== "")
    .join(" · ");
}

/** The blocks of a page one below the other, each a small form. */
function BlocksEditor({ id, field, part, value, change, describedBy }: WidgetProps<BlocksField>) {
  const all = blocksIn(value);
  // Editors inside a block keep a state of their own, which goes with the block when it is moved.
  const keys = useRef<readonly string[]>([]);
  if (keys.current.length !== all.length) keys.current = all.map(() => newId());

  const set = (next: readonly Block[], nextKeys: readonly string[]): void => {
    keys.current = nextKeys;
    change(next.length === 0 ? null : next);
  };
  const move = (from: number, to: number): void => set(moved(all, from, to), moved(keys.current, from, to));
  const dragging = useDragging(move);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = (key: string): void => {
    setFolded(
      folded.has(key) ? new Set([...folded].filter((one) => one !== key)) : new Set([...folded, key]),
    );
  };
  const add = (type: string, { fields }: BlockType): void => {
    const names = Object.keys(fields);
    const key = newId();
    set([...all, { type, ...Object.fromEntries(names.map((name) => [name, null])) }], [...keys.current, key]);
    // The new block is in the document with the next frame.
    requestAnimationFrame(() => document.getElementById(idOf(key, names[0] ?? ""))?.focus());
  };
  const idOf = (key: string, name: string): string => `${id}-${key}-${name}`;

  return (
    <fieldset class="items blocks" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      <ol>
        {all.map((block, index) => {
          const key = keys.current[index] ?? "";
          const name = nameOf(field, all, index);
          const { fields = {}, help } = field.of[block.type] ?? {};
          return (
            <li key={key} class="block" {...dragging.item(index)}>
              <fieldset aria-labelledby={`${id}-${key}`}>
                <div class="block-head">
                  <h3>
                    <button
                      type="button"
                      class="bare"
                      id={`${id}-${key}`}
                      aria-expanded={!folded.has(key)}
                      onClick={() => fold(key)}
                    >
                      <Icon node={folded.has(key) ? ChevronRight : ChevronDown} size={16} />
                      {name}
                    </button>
                  </h3>
                  <ItemButtons
                    name={name}
                    index={index}
                    count={all.length}
                    grip={dragging.grip(index)}
                    onMove={(to) => move(index, to)}
                    onRemove={() =>
                      set(
                        all.filter((_, at) => at !== index),
                        keys.current.filter((_, at) => at !== index),
                      )
                    }
                  />
                </div>
                {folded.has(key) && <p class="block-words">{wordsOf(field, block)}</p>}
                {help && !folded.has(key) && <p class="field-help">{say(help)}</p>}
                {!folded.has(key) &&
                  Object.entries(fields).map(([inside, of]) => (
                    <Inside
                      key={inside}
                      id={idOf(key, inside)}
                      field={of}
                      part={part}
                      value={block[inside] ?? null}
                      change={(written) =>
                        set(
                          all.map((one, at) => (at === index ? { ...one, [inside]: written ?? null } : one)),
                          keys.current,
                        )
                      }
                    />
                  ))}
              </fieldset>
            </li>
          );
        })}
      </ol>
      <div class="block-types">
        {Object.entries(field.of).map(([type, block], index) => (
          <button
            key={type}
            type="button"
            id={index === 0 ? id : undefined}
            class="add"
            aria-label={t("addItem", { item: say(block.label) })}
            onClick={() => add(type, block)}
          >
            <Icon node={Plus} size={16} />
            {say(block.label)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** A field of a block. */
function Inside(props: Pick<WidgetProps<BlockField>, "id" | "field" | "part" | "value" | "change">) {
  const { id, field } = props;
  const { Widget, isGroup } = widgetOf(field);
  const label = say(field.label);
  return (
    <div class={`field kind-${field.kind}`}>
      <div class="field-label">
        {isGroup ? (
          <span class="label" id={`${id}-label`}>
            {label}
          </span>
        ) : (
          <label class="label" id={`${id}-label`} htmlFor={id}>
            {label}
          </label>
        )}
        {field.required && <span class="field-note">{t("required")}</span>}
      </div>
      <Widget {...props} label={label} describedBy={field.help ? `${id}-help` : undefined} invalid={false} />
      {field.help && (
        <p class="field-help" id={`${id}-help`}>
          {say(field.help)}
        </p>
      )}
    </div>
  );
}

export const blocksWidget: Widget<BlocksField> = {
  Widget: BlocksEditor,
  isGroup: true,
  inside: ([index, name], field, value) => {
    const all = blocksIn(value);
    const of = field.of[all[Number(index)]?.type ?? ""]?.fields[name ?? ""];
    return {
      name: [nameOf(field, all, Number(index)), of && say(of.label)].filter(Boolean).join(", "),
      field: of,
    };
  },
  show: (value, field) =>
    blocksIn(value)
      .map((block, index) => {
        const fields = Object.entries(field.of[block.type]?.fields ?? {});
        const shown = fields.map(([name, of]) => showValue(of, block[name])).filter((text) => text !== "");
        return [nameOf(field, blocksIn(value), index), ...shown].join("\n");
      })
      .join("\n\n"),
};
