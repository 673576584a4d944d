import { consultations } from "../../../schema/collections/consultations.ts";
import { formatDays } from "../../../schema/language/date.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { consultationPhases } from "../../../schema/vocabularies/consultation-phases.ts";
import { codeIn, labelIn, words } from "../frame/words.ts";
import { Course, type CourseMark, Step } from "../parts/course.tsx";
import { Section } from "../parts/section.tsx";
import type { FoundEntry } from "../reading/entry.ts";

type Consultation = FoundEntry<typeof consultations>["document"];

interface PhasesProps {
  readonly consultation: Consultation;
  readonly locale: Locale;
}

/** Its phases in order. Which of them is under way its editors say: a page stays in caches longer than a day stays today. */
export function Phases({ consultation, locale }: PhasesProps) {
  const phases = consultation.phases ?? [];
  if (phases.length === 0) return null;
  const { phaseDone, phaseNow, phaseAhead } = words(locale);
  const said = { done: phaseDone, now: phaseNow, ahead: phaseAhead };
  return (
    <Section title={labelIn(locale, consultations.fields.phases.label)}>
      <Course>
        {phases.map(({ phase, start, end }, index) => {
          const mark = markOf(consultation, index);
          return (
            <Step when={start ? formatDays(locale, start, end) : ""} mark={mark}>
              <strong>{phase && codeIn(locale, consultationPhases, phase)}</strong>{" "}
              {mark && <em>{said[mark]}</em>}
            </Step>
          );
        })}
      </Course>
    </Section>
  );
}

/** Undefined where editors have not said how far an open consultation is. */
function markOf({ state, phases }: Consultation, index: number): CourseMark | undefined {
  if (state === "concluded") return "done";
  if (phases?.[index]?.current) return "now";
  const last = phases?.findLastIndex(({ current }) => current) ?? -1;
  if (last >= 0) return index < last ? "done" : "ahead";
  return state === "planned" ? "ahead" : undefined;
}
