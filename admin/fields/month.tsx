import { useState } from "preact/hooks";
import type { MonthField } from "../../schema/fields/month.ts";
import { formatMonth } from "../../schema/language/format.ts";
import { parseMonth } from "../../schema/language/parse-date.ts";
import { speech, t } from "../interface.ts";
import type { Widget, WidgetProps } from "./widget.ts";

/** Understands a month however it is written, and stores it as year and month. */
function MonthInput({ id, value, change, describedBy, invalid }: WidgetProps<MonthField>) {
  const [typed, setTyped] = useState(typeof value === "string" ? value : "");
  const month = parseMonth(typed);
  return (
    <>
      <input
        id={id}
        type="text"
        class="short"
        placeholder="2020-07"
        autocomplete="off"
        value={typed}
        aria-describedby={[`${id}-month`, describedBy].filter(Boolean).join(" ")}
        aria-invalid={invalid}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const written = currentTarget.value.trim();
          change(written === "" ? null : (parseMonth(written) ?? written));
        }}
      />
      <p class="field-help" id={`${id}-month`}>
        {month ? formatMonth(speech.value, month) : t("monthHelp")}
      </p>
    </>
  );
}

export const monthWidget: Widget<MonthField> = {
  Widget: MonthInput,
  show: (value) => String(value),
};
