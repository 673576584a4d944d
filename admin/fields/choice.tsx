import type { ChoiceField } from "../../schema/fields/choice.ts";
import { say, t } from "../interface.ts";
import type { Widget, WidgetProps } from "./widget.ts";

function ChoiceSelect({ id, field, value, change, describedBy, invalid }: WidgetProps<ChoiceField>) {
  return (
    <select
      id={id}
      value={typeof value === "string" ? value : ""}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={({ currentTarget }) => change(currentTarget.value === "" ? null : currentTarget.value)}
    >
      <option value="">{t("noChoice")}</option>
      {Object.entries(field.of).map(([code, label]) => (
        <option key={code} value={code}>
          {say(label)}
        </option>
      ))}
    </select>
  );
}

export const choiceWidget: Widget<ChoiceField> = {
  Widget: ChoiceSelect,
  show: (value, { of }) => {
    const label = of[String(value)];
    return label ? say(label) : String(value);
  },
};
