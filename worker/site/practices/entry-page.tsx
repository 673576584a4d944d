import { practices } from "../../../schema/collections/practices.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { labelIn } from "../frame/words.ts";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { Fact } from "../parts/facts.tsx";
import { glance } from "../parts/glance.ts";
import { Prose } from "../parts/prose.tsx";
import { ReferencesFact } from "../parts/references-fact.tsx";
import { Section } from "../parts/section.tsx";
import { langOf } from "../reading/stand-in.ts";

type PracticePageProps = EntryPageProps<typeof practices>;

export function PracticePage(props: PracticePageProps) {
  const { surroundings, document, places, references } = props;
  const { locale } = surroundings;
  const { month, lessons } = practices.fields;
  const lang = langOf(document, locale);
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={practices}
      document={document}
      places={places}
      kicker={glance(locale, month, document.month)}
    >
      <PracticeFacts {...props} />
      {document.body && (
        <div class="spread">
          <Prose text={document.body} references={references} locale={locale} lang={lang} />
        </div>
      )}
      {document.lessons && document.lessons.length > 0 && (
        <Section title={labelIn(locale, lessons.label)}>
          <ul class="points" lang={lang}>
            {document.lessons.map((lesson) => (
              <li>{lesson}</li>
            ))}
          </ul>
        </Section>
      )}
    </EntryLayout>
  );
}

const said = ["sectors", "place", "source"] as const;
const named = ["enterprise", "organisation", "projects", "topics", "mainActivities"] as const;

function PracticeFacts({ surroundings: { locale }, document, references }: PracticePageProps) {
  return (
    <dl class="facts">
      {said.map((name) => {
        const field = practices.fields[name];
        const value = glance(locale, field, document[name]);
        return value && <Fact name={labelIn(locale, field.label)}>{value}</Fact>;
      })}
      {named.map((name) => (
        <ReferencesFact
          field={practices.fields[name]}
          ids={document[name]}
          references={references}
          locale={locale}
        />
      ))}
    </dl>
  );
}
