import { CalendarDays } from "lucide";
import { useRef, useState } from "preact/hooks";
import type { DateField } from "../../schema/fields/date.ts";
import { formatDate } from "../../schema/language/date.ts";
import { parseDate } from "../../schema/language/parse-date.ts";
import { Icon } from "../icon.tsx";
import { speech, t } from "../interface.ts";
import type { Widget, WidgetProps } from "./widget.ts";

/** Understands a date however it is written; the browser's own calendar is a button away. */
function DateInput({ id, label, value, change, describedBy, invalid }: WidgetProps<DateField>) {
  const stored = typeof value === "string" ? value : "";
  const [typed, setTyped] = useState(stored && formatDate(speech.peek(), stored, "short"));
  const calendar = useRef<HTMLInputElement>(null);
  const date = parseDate(typed);
  return (
    <>
      <div class="date">
        <input
          id={id}
          type="text"
          class="short"
          autocomplete="off"
          value={typed}
          aria-describedby={[`${id}-date`, describedBy].filter(Boolean).join(" ")}
          aria-invalid={invalid}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const written = currentTarget.value.trim();
            change(written === "" ? null : (parseDate(written) ?? written));
          }}
        />
        <button
          type="button"
          aria-label={`${label}: ${t("openCalendar")}`}
          title={t("openCalendar")}
          onClick={() => calendar.current?.showPicker()}
        >
          <Icon node={CalendarDays} size={16} />
        </button>
        <input
          ref={calendar}
          type="date"
          class="calendar"
          tabIndex={-1}
          aria-hidden="true"
          value={date ?? ""}
          onInput={({ currentTarget }) => {
            const chosen = currentTarget.value;
            setTyped(chosen && formatDate(speech.peek(), chosen, "short"));
            change(chosen === "" ? null : chosen);
          }}
        />
      </div>
      <p class="field-help" id={`${id}-date`}>
        {date ? formatDate(speech.value, date) : t("dateHelp")}
      </p>
    </>
  );
}

export const dateWidget: Widget<DateField> = {
  Widget: DateInput,
  explains: { date: "dateUnreadable" },
  show: (value) => formatDate(speech.value, String(value)),
};
