import { useState } from "preact/hooks";
import { date } from "../../schema/fields/date.ts";
import { month } from "../../schema/fields/month.ts";
import type { Period, PeriodField } from "../../schema/fields/period.ts";
import { readDay } from "../../schema/language/calendar.ts";
import { formatPeriod } from "../../schema/language/date.ts";
import { parsePeriod } from "../../schema/language/parse-period.ts";
import { speech, t } from "../interface.ts";
import type { Widget, WidgetProps } from "./widget.ts";

function isPeriod(value: unknown): value is Period {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

/** The period that the words say, if it is one of months where months are wanted, or of dates. */
function read(text: string, of: PeriodField["of"]): Period | null {
  const period = parsePeriod(text);
  const isOfDates = period !== null && readDay(period.start)?.day !== undefined;
  return period && isOfDates === (of === "dates") ? { start: period.start, end: period.end } : null;
}

/** Both ends in one line, as people write them: "jun 2020 – februar 2021". */
function PeriodInput({ id, field, value, change, describedBy, invalid }: WidgetProps<PeriodField>) {
  const [typed, setTyped] = useState(
    isPeriod(value) ? formatPeriod(speech.peek(), value.start, value.end) : "",
  );
  const help = t(field.of === "months" ? "periodHelpMonths" : "periodHelpDates");
  return (
    <>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={typed}
        aria-describedby={[`${id}-period`, describedBy].filter(Boolean).join(" ")}
        aria-invalid={invalid}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const written = currentTarget.value.trim();
          change(written === "" ? null : (read(written, field.of) ?? written));
        }}
      />
      <p class="field-help" id={`${id}-period`}>
        {isPeriod(value) ? formatPeriod(speech.value, value.start, value.end) : help}
      </p>
    </>
  );
}

export const periodWidget: Widget<PeriodField> = {
  Widget: PeriodInput,
  explains: { type: "periodUnreadable" },
  bound: ({ label, of }) => (of === "months" ? month({ label }) : date({ label })),
  show: (value) => (isPeriod(value) ? formatPeriod(speech.value, value.start, value.end) : String(value)),
};
