import { ChevronDown, ChevronRight } from "lucide";
import type { ComponentChildren } from "preact";
import type { Part } from "../../schema/collection.ts";
import type { Block, BlockField, BlockType } from "../../schema/fields/blocks.ts";
import type { Mistake } from "../../schema/validation.ts";
import { Icon } from "../icon.tsx";
import { say, t } from "../interface.ts";
import { showValue, widgetOf } from "./index.ts";
import { messagesOf, mistakesAt } from "./mistakes.ts";
import type { WidgetProps } from "./widget.ts";

/** One block as a small form, which folds to a line. */
export function BlockForm(props: {
  id: string;
  name: string;
  type: BlockType | undefined;
  part: Part;
  block: Block;
  mistakes: readonly Mistake[];
  folded: boolean;
  onFold: () => void;
  onChange: (name: string, value: unknown) => void;
  /** Its buttons. */
  children: ComponentChildren;
}) {
  const { id, type, part, block, mistakes, folded } = props;
  return (
    <fieldset class={folded ? "folded" : undefined} aria-labelledby={id}>
      <div class="block-head">
        <h3>
          <button type="button" class="bare" id={id} aria-expanded={!folded} onClick={props.onFold}>
            <Icon node={folded ? ChevronRight : ChevronDown} size={16} />
            {props.name}
          </button>
        </h3>
        {folded && <p class="block-words">{type && wordsOf(type, block)}</p>}
        {props.children}
      </div>
      {folded && mistakes.length > 0 && <p class="field-wrong">{t("mistakesFolded")}</p>}
      {!folded && type?.help && <p class="field-help">{say(type.help)}</p>}
      {!folded &&
        Object.entries(type?.fields ?? {}).map(([name, field]) => (
          <FieldOfBlock
            key={name}
            id={`${id}-${name}`}
            field={field}
            part={part}
            value={block[name] ?? null}
            change={(written) => props.onChange(name, written ?? null)}
            mistakes={mistakesAt(mistakes, name)}
          />
        ))}
    </fieldset>
  );
}

/** What a block says, for where there is room for a line of it. */
function wordsOf({ fields }: BlockType, block: Block): string {
  return Object.entries(fields)
    .map(([name, field]) => showValue(field, block[name]))
    .filter((text) => text !== "")
    .join(" · ");
}

type InBlock = Pick<WidgetProps<BlockField>, "id" | "field" | "part" | "value" | "change">;

function FieldOfBlock({ mistakes, ...props }: InBlock & { mistakes: readonly Mistake[] }) {
  const { id, field, value } = props;
  const { Widget, isGroup } = widgetOf(field);
  const label = say(field.label);
  const messages = messagesOf(field, value, mistakes);
  const wrong = messages.length > 0;
  const describedBy = [wrong && `${id}-wrong`, field.help && `${id}-help`].filter(Boolean).join(" ");
  return (
    <div class={`field kind-${field.kind}${wrong ? " wrong" : ""}`}>
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
      {wrong && (
        <p class="field-wrong" id={`${id}-wrong`}>
          {messages.join("; ")}
        </p>
      )}
      <Widget {...props} label={label} describedBy={describedBy || undefined} invalid={wrong} />
      {field.help && (
        <p class="field-help" id={`${id}-help`}>
          {say(field.help)}
        </p>
      )}
    </div>
  );
}
