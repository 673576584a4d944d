import { useState } from "preact/hooks";
import type { MonthField } from "../../schema/fields/month.ts";
import { formatMonth } from "../../schema/language/date.ts";
import { parseMonth } from "../../schema/language/parse-date.ts";
import { speech, t } from "../interface.ts";
import type { Widget, WidgetProps } from "./widget.ts";

/** Understands a month however it is written, and stores it as year and month. */
function MonthInput({ id, value, change, describedBy, invalid }: WidgetProps<MonthField>) {
  const stored = typeof value === "string" ? value : "";
  const [typed, setTyped] = useState(stored && formatMonth(speech.peek(), stored));
  const month = parseMonth(typed);
  const told = month ? formatMonth(speech.value, month) : t("monthHelp");
  return (
    <>
      <input
        id={id}
        type="text"
        class="short"
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
        {told === typed ? "" : told}
      </p>
    </>
  );
}

export const monthWidget: Widget<MonthField> = {
  Widget: MonthInput,
  explains: { month: "monthUnreadable" },
  show: (value) => formatMonth(speech.value, String(value)),
};
