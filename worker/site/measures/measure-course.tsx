import { measures } from "../../../schema/collections/measures.ts";
import { formatDate } from "../../../schema/language/date.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { measureStates } from "../../../schema/vocabularies/measure-states.ts";
import { codeIn, labelIn, words } from "../frame/words.ts";
import { Course, type CourseMark, Step } from "../parts/course.tsx";
import { Section } from "../parts/section.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import type { FoundEntry } from "../reading/entry.ts";
import { langOf } from "../reading/stand-in.ts";

type Measure = FoundEntry<typeof measures>["document"];

interface MeasureCourseProps {
  readonly measure: Measure;
  readonly locale: Locale;
}

/** Changes of its state, and what happened beside them, by date. */
export function MeasureCourse({ measure, locale }: MeasureCourseProps) {
  const steps = stepsOf(measure);
  if (steps.length === 0) return null;
  const { present, stateAhead } = words(locale);
  const said = { done: null, now: present, ahead: stateAhead };
  return (
    <Section title={labelIn(locale, measures.fields.states.label)}>
      <Course>
        {steps.map(({ date, mark, state, text, source }) => (
          <Step when={formatDate(locale, date)} mark={mark}>
            {state && <strong>{codeIn(locale, measureStates, state)}</strong>}
            {text && <span lang={langOf(measure, locale)}>{text}</span>} {said[mark] && <em>{said[mark]}</em>}
            <SourceLink address={source} locale={locale} />
          </Step>
        ))}
      </Course>
    </Section>
  );
}

interface CourseStep {
  readonly date: string;
  readonly mark: CourseMark;
  readonly state?: string | null;
  readonly text?: string | null;
  readonly source: string | null;
}

/** What follows the last change to the present state is still to come. */
function stepsOf({ state, states, steps }: Measure): readonly CourseStep[] {
  const changes = (states ?? []).toSorted(byDate);
  const present = changes.findLastIndex((change) => change.state === state);
  const marked = changes.map((change, index) => ({ ...change, mark: markOf(index - present, present) }));
  return [...marked, ...(steps ?? []).map((step) => ({ ...step, mark: "done" as const }))]
    .map((step) => ({ ...step, date: step.date ?? "" }))
    .sort(byDate);
}

function markOf(afterPresent: number, present: number): CourseMark {
  if (present < 0 || afterPresent < 0) return "done";
  return afterPresent === 0 ? "now" : "ahead";
}

const byDate = (one: { date: string | null }, other: { date: string | null }) =>
  (one.date ?? "").localeCompare(other.date ?? "");
