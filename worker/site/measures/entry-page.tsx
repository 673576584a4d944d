import { measures } from "../../../schema/collections/measures.ts";
import { measureKinds } from "../../../schema/vocabularies/measure-kinds.ts";
import { measureStates } from "../../../schema/vocabularies/measure-states.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { codeIn, labelIn, words } from "../frame/words.ts";
import { ConsultationItem, type ListedConsultation } from "../parts/consultation-item.tsx";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { Fact } from "../parts/facts.tsx";
import { OutsideLink } from "../parts/outside-link.tsx";
import { Prose } from "../parts/prose.tsx";
import { ReferencesFact } from "../parts/references-fact.tsx";
import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";
import { langOf } from "../reading/stand-in.ts";
import { Assessment } from "./assessment.tsx";
import { MeasureCourse } from "./measure-course.tsx";
import { type AdvisingPublication, Recommendations } from "./recommendations.tsx";

/** What publications recommend about it, and which consultations were about it. */
type MeasurePageProps = EntryPageProps<
  typeof measures,
  {
    readonly publications: readonly AdvisingPublication[];
    readonly consultations: readonly ListedConsultation[];
  }
>;

export function MeasurePage(props: MeasurePageProps) {
  const { surroundings, document, places, references, beside } = props;
  const { locale } = surroundings;
  const lang = langOf(document, locale);
  const { kind, integration } = document;
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={measures}
      document={document}
      places={places}
      kicker={kind && <span>{codeIn(locale, measureKinds, kind)}</span>}
      styles={["policy"]}
    >
      <MeasureFacts {...props} />
      <Assessment measure={document} references={references} locale={locale} />
      <MeasureCourse measure={document} locale={locale} />
      {integration && (
        <Section title={labelIn(locale, measures.fields.integration.label)}>
          <Prose text={integration} references={references} locale={locale} lang={lang} />
        </Section>
      )}
      <Recommendations measure={document} publications={beside.publications} locale={locale} />
      {beside.consultations.length > 0 && (
        <Section title={words(locale).consultationsAboutMeasure}>
          <ul class="names">
            {beside.consultations.map((consultation) => (
              <ConsultationItem consultation={consultation} locale={locale} />
            ))}
          </ul>
        </Section>
      )}
    </EntryLayout>
  );
}

function MeasureFacts({ surroundings: { locale }, document, references }: MeasurePageProps) {
  const { state, responsible, gazette, official, topics, mainActivities } = measures.fields;
  const lang = langOf(document, locale);
  return (
    <dl class="facts">
      {document.state && (
        <Fact name={labelIn(locale, state.label)}>
          <State code={document.state} of={measureStates} locale={locale} />
        </Fact>
      )}
      {document.responsible && (
        <Fact name={labelIn(locale, responsible.label)}>
          <span lang={lang}>{document.responsible}</span>
        </Fact>
      )}
      {document.gazette && (
        <Fact name={labelIn(locale, gazette.label)}>
          <span lang={lang}>{document.gazette}</span>
        </Fact>
      )}
      {document.official && (
        <Fact name={labelIn(locale, official.label)}>
          <OutsideLink address={document.official} />
        </Fact>
      )}
      <ReferencesFact field={topics} ids={document.topics} references={references} locale={locale} />
      <ReferencesFact
        field={mainActivities}
        ids={document.mainActivities}
        references={references}
        locale={locale}
      />
    </dl>
  );
}
