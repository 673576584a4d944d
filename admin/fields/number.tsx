import { useState } from "preact/hooks";
import type { NumberField } from "../../schema/fields/number.ts";
import { languageOf } from "../../schema/language/locale.ts";
import { formatNumber } from "../../schema/language/number.ts";
import { parseNumber } from "../../schema/language/parse-number.ts";
import { say, speech, t } from "../interface.ts";
import type { Widget, WidgetProps } from "./widget.ts";

/** All of its digits, with the reader's decimal sign. */
function asTyped(value: unknown): string {
  const written = typeof value === "number" ? String(value) : "";
  return languageOf(speech.peek()) === "sr" ? written.replace(".", ",") : written;
}

function NumberInput({ id, field, value, change, describedBy, invalid }: WidgetProps<NumberField>) {
  const [typed, setTyped] = useState(asTyped(value));
  const unit = field.unit && say(field.unit);
  const told = typeof value === "number" ? formatNumber(speech.value, value) : t("numberHelp");
  return (
    <>
      <div class="number">
        <input
          id={id}
          type="text"
          class="short"
          inputMode={field.whole ? "numeric" : "decimal"}
          autocomplete="off"
          value={typed}
          aria-describedby={[`${id}-number`, describedBy].filter(Boolean).join(" ")}
          aria-invalid={invalid}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const written = currentTarget.value.trim();
            // A number that cannot be read is handed on as it is: saving then says so beside the field.
            change(written === "" ? null : (parseNumber(written, speech.peek()) ?? written));
          }}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </div>
      <p class="field-help" id={`${id}-number`}>
        {told === typed ? "" : told}
      </p>
    </>
  );
}

export const numberWidget: Widget<NumberField> = {
  Widget: NumberInput,
  explains: { number: "numberUnreadable" },
  show: (value) => (typeof value === "number" ? formatNumber(speech.value, value) : String(value)),
};
