import type { TimeField } from "../../schema/fields/time.ts";
import type { Widget, WidgetProps } from "./widget.ts";

function TimeInput({ id, value, change, describedBy, invalid }: WidgetProps<TimeField>) {
  return (
    <input
      id={id}
      type="time"
      class="short"
      value={typeof value === "string" ? value : ""}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={({ currentTarget }) => change(currentTarget.value === "" ? null : currentTarget.value)}
    />
  );
}

export const timeWidget: Widget<TimeField> = {
  Widget: TimeInput,
  show: (value) => String(value),
};
