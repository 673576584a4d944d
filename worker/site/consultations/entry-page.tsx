import { consultations } from "../../../schema/collections/consultations.ts";
import { formatDays } from "../../../schema/language/date.ts";
import { consultationStates } from "../../../schema/vocabularies/consultation-states.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { labelIn, words } from "../frame/words.ts";
import { DocumentList } from "../parts/document-list.tsx";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { byState, EventItem, type ListedEvent } from "../parts/event-item.tsx";
import { Fact } from "../parts/facts.tsx";
import { NameList } from "../parts/name-list.tsx";
import { Numbered } from "../parts/numbered.tsx";
import { OutsideLink } from "../parts/outside-link.tsx";
import { Prose } from "../parts/prose.tsx";
import { ReferencesFact } from "../parts/references-fact.tsx";
import { Section } from "../parts/section.tsx";
import { stakeholdersIn } from "../parts/stakeholders.ts";
import { State } from "../parts/state.tsx";
import { referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";
import { Phases } from "./phases.tsx";

/** The events that are part of it. */
type ConsultationPageProps = EntryPageProps<
  typeof consultations,
  { readonly meetings: readonly ListedEvent[] }
>;

export function ConsultationPage(props: ConsultationPageProps) {
  const { surroundings, document, places, references, beside } = props;
  const { locale } = surroundings;
  const lang = langOf(document, locale);
  const { questions, documents, conclusion, measures } = consultations.fields;
  const itsMeasures = referred(references, document.measures);
  const prose = { references, locale, lang };
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={consultations}
      document={document}
      places={places}
      kicker={<State code={document.state} of={consultationStates} locale={locale} />}
      styles={["policy"]}
    >
      <ConsultationFacts {...props} />
      <Phases consultation={document} locale={locale} />
      {document.questions && (
        <Section title={labelIn(locale, questions.label)}>
          <ul class="numbered" lang={lang}>
            {document.questions.map((question, index) => (
              <Numbered number={index + 1}>
                <p>{question}</p>
              </Numbered>
            ))}
          </ul>
        </Section>
      )}
      {document.body && (
        <div class="spread">
          <Prose text={document.body} {...prose} />
        </div>
      )}
      {document.documents && (
        <Section title={labelIn(locale, documents.label)}>
          <DocumentList documents={document.documents} lang={lang} />
        </Section>
      )}
      {byState(beside.meetings, locale).map(({ title, events }) => (
        <Section title={title}>
          <ul class="ledger">
            {events.map((event) => (
              <EventItem event={event} locale={locale} heading="h3" />
            ))}
          </ul>
        </Section>
      ))}
      {document.conclusion && (
        <Section title={labelIn(locale, conclusion.label)}>
          <Prose text={document.conclusion} {...prose} />
        </Section>
      )}
      {itsMeasures.length > 0 && (
        <Section title={labelIn(locale, measures.label)}>
          <NameList references={itsMeasures} locale={locale} />
        </Section>
      )}
    </EntryLayout>
  );
}

function ConsultationFacts({ surroundings: { locale }, document, references }: ConsultationPageProps) {
  const { stakeholders, participate, projects, topics, mainActivities } = consultations.fields;
  const named = { references, locale };
  return (
    <dl class="facts">
      {document.start && (
        <Fact name={words(locale).period}>{formatDays(locale, document.start, document.end)}</Fact>
      )}
      {document.participate && document.state === "open" && (
        <Fact name={labelIn(locale, participate.label)}>
          <OutsideLink address={document.participate} />
        </Fact>
      )}
      {document.stakeholders && (
        <Fact name={labelIn(locale, stakeholders.label)} wide>
          {stakeholdersIn(locale, document.stakeholders)}
        </Fact>
      )}
      <ReferencesFact field={projects} ids={document.projects} {...named} />
      <ReferencesFact field={topics} ids={document.topics} {...named} />
      <ReferencesFact field={mainActivities} ids={document.mainActivities} {...named} />
    </dl>
  );
}
