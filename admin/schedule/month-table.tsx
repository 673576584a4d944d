import { ChevronLeft, ChevronRight } from "lucide";
import { useState } from "preact/hooks";
import { formatMonth } from "../../schema/language/date.ts";
import { inBelgrade } from "../../schema/language/instant.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import { Icon } from "../icon.tsx";
import { phrase, speech } from "../interface.ts";
import type { Schedule } from "./schedules.ts";

/** A month with how much is scheduled on each day; a day leads to its part of the list. */
export function MonthTable({ schedules }: { schedules: readonly Schedule[] }) {
  const today = inBelgrade(new Date().toISOString())?.date ?? "";
  const first = inBelgrade(schedules[0]?.at ?? "")?.date ?? today;
  const [month, setMonth] = useState(first.slice(0, 7));
  const onDay = Map.groupBy(schedules, ({ at }) => inBelgrade(at)?.date ?? "");
  const caption = phrase(texts.agendaMonth, { month: formatMonth(speech.value, month) });
  return (
    <div class="month">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {weekOf("2024-01-01").map((day) => (
              <th key={day} scope="col">
                <abbr title={weekday(day, "long")}>{weekday(day, "short")}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td
                  key={day}
                  class={day === today ? "today" : undefined}
                  aria-current={day === today ? "date" : undefined}
                >
                  {day.startsWith(month) && <Day day={day} count={onDay.get(day)?.length ?? 0} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div class="month-turns">
        <Turn label={phrase(texts.monthBefore)} icon={ChevronLeft} onTurn={() => setMonth(next(month, -1))} />
        <Turn label={phrase(texts.monthAfter)} icon={ChevronRight} onTurn={() => setMonth(next(month, 1))} />
      </div>
    </div>
  );
}

function Turn(props: { label: string; icon: typeof ChevronLeft; onTurn: () => void }) {
  return (
    <button type="button" class="bare" aria-label={props.label} onClick={props.onTurn}>
      <Icon node={props.icon} />
    </button>
  );
}

function Day({ day, count }: { day: string; count: number }) {
  const number = Number(day.slice(8));
  if (count === 0) return <span>{number}</span>;
  return (
    <a href={`#day-${day}`}>
      {number} <small aria-hidden="true">{count}</small>
      <span class="unseen">{phrase(texts.onDay, { count })}</span>
    </a>
  );
}

function weekday(day: string, style: "short" | "long"): string {
  const name = new Intl.DateTimeFormat(speech.value, { weekday: style, timeZone: "UTC" });
  return name.format(new Date(`${day}T12:00:00Z`));
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const weekOf = (monday: string): readonly string[] =>
  Array.from({ length: 7 }, (_, index) => dayAfter(monday, index));

/** The weeks, Monday first, that a month lies in. */
function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`;
  const beforeFirst = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: (readonly string[])[] = [];
  for (let monday = dayAfter(first, -beforeFirst); monday.slice(0, 7) <= month; monday = dayAfter(monday, 7))
    weeks.push(weekOf(monday));
  return weeks;
}

function next(month: string, step: 1 | -1): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 15)).toISOString().slice(0, 7);
}
