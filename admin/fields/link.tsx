import type { LinkField } from "../../schema/fields/link.ts";
import type { Widget, WidgetProps } from "./widget.ts";

function LinkInput({ id, value, change, describedBy, invalid }: WidgetProps<LinkField>) {
  return (
    <input
      id={id}
      type="url"
      inputMode="url"
      placeholder="https://"
      autocomplete="off"
      spellcheck={false}
      value={typeof value === "string" ? value : ""}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={({ currentTarget }) => change(currentTarget.value.trim() === "" ? null : currentTarget.value)}
    />
  );
}

export const linkWidget: Widget<LinkField> = {
  Widget: LinkInput,
  show: (value) => String(value),
};
