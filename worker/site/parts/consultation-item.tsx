import { consultations } from "../../../schema/collections/consultations.ts";
import { formatDays } from "../../../schema/language/date.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { consultationStates } from "../../../schema/vocabularies/consultation-states.ts";
import type { Listed } from "../reading/list.ts";
import { EntryLink } from "./entry-link.tsx";
import { Motif } from "./motif.tsx";
import { State } from "./state.tsx";

/** What a list of names needs of a consultation. */
export const consultationItemFields = ["title", "state", "start", "end"] as const;

export type ListedConsultation = Listed<typeof consultations, (typeof consultationItemFields)[number]>;

interface ConsultationItemProps {
  readonly consultation: ListedConsultation;
  readonly locale: Locale;
}

export function ConsultationItem({ consultation, locale }: ConsultationItemProps) {
  const { id, state, start, end } = consultation;
  return (
    <li>
      <Motif id={id} />
      <span>
        <EntryLink entry={consultation} collection={consultations} locale={locale} />
        <small>
          <State code={state} of={consultationStates} locale={locale} />
          {start && ` · ${formatDays(locale, start, end)}`}
        </small>
      </span>
    </li>
  );
}
