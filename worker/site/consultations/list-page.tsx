import { consultations } from "../../../schema/collections/consultations.ts";
import { formatDays } from "../../../schema/language/date.ts";
import { consultationStates } from "../../../schema/vocabularies/consultation-states.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { labelIn, words } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { Fact } from "../parts/facts.tsx";
import { ListLayout } from "../parts/list-layout.tsx";
import { Motif } from "../parts/motif.tsx";
import { stakeholdersIn } from "../parts/stakeholders.ts";
import { State } from "../parts/state.tsx";
import { langOf } from "../reading/stand-in.ts";

export const shownFields = ["title", "summary", "state", "start", "end", "stakeholders"] as const;

type ConsultationsPageProps = ListPageProps<typeof consultations, (typeof shownFields)[number]>;

export function ConsultationsPage({ list, documents }: ConsultationsPageProps) {
  const { locale } = list.surroundings;
  const { consultationsIntroduction, noConsultations, period } = words(locale);
  const { state, stakeholders } = consultations.fields;
  return (
    <ListLayout {...list} introduction={consultationsIntroduction}>
      {documents.length === 0 && <p class="empty">{noConsultations}</p>}
      <ul class="ledger">
        {documents.map((consultation) => (
          <li>
            <Motif id={consultation.id} />
            <div>
              <h2>
                <EntryLink entry={consultation} collection={consultations} locale={locale} moves />
              </h2>
              {consultation.summary && <p lang={langOf(consultation, locale)}>{consultation.summary}</p>}
            </div>
            <dl>
              <Fact name={labelIn(locale, state.label)}>
                <State code={consultation.state} of={consultationStates} locale={locale} />
              </Fact>
              {consultation.start && (
                <Fact name={period}>{formatDays(locale, consultation.start, consultation.end)}</Fact>
              )}
              {consultation.stakeholders && (
                <Fact name={labelIn(locale, stakeholders.label)}>
                  {stakeholdersIn(locale, consultation.stakeholders)}
                </Fact>
              )}
            </dl>
          </li>
        ))}
      </ul>
    </ListLayout>
  );
}
