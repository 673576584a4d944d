import type { EmailField } from "../../schema/fields/email.ts";
import type { Widget, WidgetProps } from "./widget.ts";

function EmailInput({ id, value, change, describedBy, invalid }: WidgetProps<EmailField>) {
  return (
    <input
      id={id}
      type="text"
      inputMode="email"
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      value={typeof value === "string" ? value : ""}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={({ currentTarget }) => change(currentTarget.value.trim() === "" ? null : currentTarget.value)}
    />
  );
}

export const emailWidget: Widget<EmailField> = {
  Widget: EmailInput,
  show: (value) => String(value),
};
