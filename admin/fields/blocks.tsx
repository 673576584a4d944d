import { ChevronsDownUp, ChevronsUpDown, Plus, Undo2 } from "lucide";
import { useState } from "preact/hooks";
import type { Block, BlocksField, BlockType } from "../../schema/fields/blocks.ts";
import { newId } from "../../schema/id.ts";
import { focusSoon } from "../focus-soon.ts";
import { Icon } from "../icon.tsx";
import { say, t } from "../interface.ts";
import { BlockForm } from "./block-form.tsx";
import { useBlockKeys } from "./block-keys.ts";
import { useDragging } from "./dragging.ts";
import { showValue } from "./index.ts";
import { few, ItemButtons, moved } from "./item-buttons.tsx";
import { useItemFocus } from "./item-focus.ts";
import { mistakesAt } from "./mistakes.ts";
import type { Widget, WidgetProps } from "./widget.ts";

const none: readonly Block[] = [];

function blocksIn(value: unknown): readonly Block[] {
  return Array.isArray(value) ? (value as readonly Block[]) : none;
}

function nameOf({ of }: BlocksField, all: readonly Block[], index: number): string {
  const label = of[all[index]?.type ?? ""]?.label;
  return t("itemNumber", { item: label ? say(label) : "", number: index + 1 });
}

interface Removed {
  readonly block: Block;
  readonly name: string;
  readonly index: number;
  /** The blocks that were left: when there are others, it is too late to offer the way back. */
  readonly left: readonly Block[];
}

/** The blocks of a page one below the other, each a small form. */
function BlocksEditor({ id, field, part, value, change, describedBy, mistakes }: WidgetProps<BlocksField>) {
  const all = blocksIn(value);
  const { keys, keep } = useBlockKeys(all);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set(all.length > few ? keys : []));
  const [lastRemoved, setRemoved] = useState<Removed | null>(null);
  const removed = lastRemoved?.left === all ? lastRemoved : null;
  const focus = useItemFocus(id);

  const set = (next: readonly Block[], nextKeys: readonly string[]): void => {
    keep({ blocks: next, keys: nextKeys });
    change(next.length === 0 ? null : next);
  };
  const move = (from: number, to: number): void => {
    set(moved(all, from, to), moved(keys, from, to));
    focus.moved(to);
  };
  const dragging = useDragging(move);
  const insert = (block: Block, index: number): void =>
    set(all.toSpliced(index, 0, block), keys.toSpliced(index, 0, newId()));
  const add = (type: string, { fields }: BlockType): void => {
    const names = Object.keys(fields);
    insert({ type, ...Object.fromEntries(names.map((name) => [name, null])) }, all.length);
    focusSoon(`${id}-${all.length}-${names[0] ?? ""}`);
  };
  const remove = (block: Block, index: number): void => {
    const left = all.length === 1 ? none : all.toSpliced(index, 1);
    setRemoved({ block, name: nameOf(field, all, index), index, left });
    set(left, keys.toSpliced(index, 1));
    focus.removed(index);
  };
  const bringBack = ({ block, index }: Removed): void => {
    insert(block, index);
    focusSoon(`${id}-${index}`);
  };
  const fold = (key: string): void => {
    setFolded(
      folded.has(key) ? new Set([...folded].filter((one) => one !== key)) : new Set([...folded, key]),
    );
  };
  const someOpen = keys.some((key) => !folded.has(key));
  const wayBack = removed && (
    <WayBack key="way-back" removed={removed} onBringBack={() => bringBack(removed)} />
  );

  return (
    <fieldset class="items blocks" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {all.length > 1 && (
        <button type="button" class="bare fold-all" onClick={() => setFolded(new Set(someOpen ? keys : []))}>
          <Icon node={someOpen ? ChevronsDownUp : ChevronsUpDown} size={16} />
          {t(someOpen ? "foldAll" : "unfoldAll")}
        </button>
      )}
      <ol ref={focus.list}>
        {all.flatMap((block, index) => {
          const key = keys[index] ?? "";
          const name = nameOf(field, all, index);
          return [
            index === removed?.index && wayBack,
            <li key={key} class="block" data-item {...dragging.item(index)}>
              <BlockForm
                id={`${id}-${index}`}
                name={name}
                type={field.of[block.type]}
                part={part}
                block={block}
                mistakes={mistakesAt(mistakes ?? [], String(index))}
                folded={folded.has(key)}
                onFold={() => fold(key)}
                onChange={(inside, written) => set(all.with(index, { ...block, [inside]: written }), keys)}
              >
                <ItemButtons
                  name={name}
                  index={index}
                  count={all.length}
                  grip={dragging.grip(index)}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(block, index)}
                />
              </BlockForm>
            </li>,
          ];
        })}
        {removed?.index === all.length && wayBack}
      </ol>
      <p class="unseen" role="status">
        {removed && t("itemRemoved", { item: removed.name })}
      </p>
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

function WayBack({ removed, onBringBack }: { removed: Removed; onBringBack: () => void }) {
  return (
    <li class="way-back">
      <span>{t("itemRemoved", { item: removed.name })}</span>
      <button type="button" aria-label={t("bringItemBack", { item: removed.name })} onClick={onBringBack}>
        <Icon node={Undo2} size={16} />
        {t("bringItBack")}
      </button>
      <kbd>Ctrl Z</kbd>
    </li>
  );
}

/** The field that differs, or the first block where others were put, moved or removed. */
function changedAt(before: readonly Block[], after: readonly Block[]): readonly string[] {
  const [one = 0, another] = [...(before.length > after.length ? before : after).keys()].filter(
    (index) => before[index] !== after[index],
  );
  const [old, now] = [before[one], after[one]];
  if (another !== undefined || old?.type !== now?.type) return [String(one)];
  const name = Object.keys(now ?? {}).find((name) => old?.[name] !== now?.[name]);
  return name === undefined ? [String(one)] : [String(one), name];
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
  changedAt: (before, after) => changedAt(blocksIn(before), blocksIn(after)),
  show: (value, field) =>
    blocksIn(value)
      .map((block, index) => {
        const fields = Object.entries(field.of[block.type]?.fields ?? {});
        const shown = fields.map(([name, of]) => showValue(of, block[name])).filter((text) => text !== "");
        return [nameOf(field, blocksIn(value), index), ...shown].join("\n");
      })
      .join("\n\n"),
};
