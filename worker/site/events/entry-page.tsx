import type { PublishedDocument } from "../../../schema/collection.ts";
import { events } from "../../../schema/collections/events.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { eventKinds } from "../../../schema/vocabularies/event-kinds.ts";
import { eventStates } from "../../../schema/vocabularies/event-states.ts";
import { eventFilePathOf } from "../calendar/path.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { codeIn, labelIn, words } from "../frame/words.ts";
import { DocumentList } from "../parts/document-list.tsx";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { EventTime } from "../parts/event-time.tsx";
import { Fact } from "../parts/facts.tsx";
import { OutsideLink } from "../parts/outside-link.tsx";
import { Prose } from "../parts/prose.tsx";
import { ReferencesFact } from "../parts/references-fact.tsx";
import { Section } from "../parts/section.tsx";
import { stakeholdersIn } from "../parts/stakeholders.ts";
import { State } from "../parts/state.tsx";
import { langOf } from "../reading/stand-in.ts";

type EventPageProps = EntryPageProps<typeof events>;

export function EventPage(props: EventPageProps) {
  const { surroundings, document, places, references } = props;
  const { locale } = surroundings;
  const lang = langOf(document, locale);
  const { agenda, minutes, conclusions, documents } = events.fields;
  const texts = [
    { title: labelIn(locale, conclusions.label), text: document.conclusions },
    { title: labelIn(locale, agenda.label), text: document.agenda },
    { title: labelIn(locale, minutes.label), text: document.minutes },
  ];
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={events}
      document={document}
      places={places}
      kicker={<State code={document.state} of={eventStates} locale={locale} />}
    >
      {document.state === "cancelled" && (
        <aside class="notice">
          <p>{words(locale).eventIsCancelled}</p>
        </aside>
      )}
      <EventFacts {...props} />
      {texts.map(
        ({ title, text }) =>
          text && (
            <Section title={title}>
              <Prose text={text} references={references} locale={locale} lang={lang} />
            </Section>
          ),
      )}
      {document.documents && document.documents.length > 0 && (
        <Section title={labelIn(locale, documents.label)}>
          <DocumentList documents={document.documents} lang={lang} />
        </Section>
      )}
    </EntryLayout>
  );
}

function EventFacts({ surroundings: { locale }, document, references }: EventPageProps) {
  const { fields } = events;
  const { kind, online, stakeholders } = document;
  const around = { references, locale };
  const file = eventFilePathOf(locale, document.slug);
  return (
    <dl class="facts">
      {document.date && (
        <Fact name={words(locale).when}>
          <EventTime event={document} locale={locale} />
          {document.state === "planned" && file && (
            <small>
              <a href={file}>{words(locale).addToCalendar}</a>
            </small>
          )}
        </Fact>
      )}
      <Where event={document} locale={locale} />
      {online && (
        <Fact name={labelIn(locale, fields.online.label)}>
          <OutsideLink address={online} />
        </Fact>
      )}
      {kind && <Fact name={labelIn(locale, fields.kind.label)}>{codeIn(locale, eventKinds, kind)}</Fact>}
      <ReferencesFact field={fields.organisers} ids={document.organisers} {...around} />
      <ReferencesFact field={fields.consultation} ids={document.consultation} {...around} />
      <ReferencesFact field={fields.projects} ids={document.projects} {...around} />
      <ReferencesFact field={fields.topics} ids={document.topics} {...around} />
      <ReferencesFact field={fields.mainActivities} ids={document.mainActivities} {...around} />
      {stakeholders && stakeholders.length > 0 && (
        <Fact name={labelIn(locale, fields.stakeholders.label)} wide>
          {stakeholdersIn(locale, stakeholders)}
        </Fact>
      )}
    </dl>
  );
}

function Where({ event, locale }: { event: PublishedDocument<typeof events>; locale: Locale }) {
  const district = event.place?.district;
  if (!event.venue && !district) return null;
  return (
    <Fact name={labelIn(locale, events.fields.venue.label)}>
      {event.venue && <span lang={langOf(event, locale)}>{event.venue}</span>}
      {district && <small>{codeIn(locale, districts, district)}</small>}
    </Fact>
  );
}
