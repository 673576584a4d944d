import type { BooleanField } from "../../schema/fields/boolean.ts";
import { t } from "../interface.ts";
import type { Widget, WidgetProps } from "./widget.ts";

const answers = [
  { value: true, text: "yes" },
  { value: false, text: "no" },
  { value: null, text: "notSaid" },
] as const;

/** Yes, no, or nothing said. The first takes the focus when the field is gone to. */
function BooleanChoice({ id, value, change, describedBy, invalid }: WidgetProps<BooleanField>) {
  return (
    <fieldset class="answers" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {answers.map((answer, index) => (
        <label key={answer.text}>
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            checked={(value ?? null) === answer.value}
            aria-invalid={invalid}
            onChange={() => change(answer.value)}
          />
          {t(answer.text)}
        </label>
      ))}
    </fieldset>
  );
}

export const booleanWidget: Widget<BooleanField> = {
  Widget: BooleanChoice,
  isGroup: true,
  show: (value) => t(value ? "yes" : "no"),
};
