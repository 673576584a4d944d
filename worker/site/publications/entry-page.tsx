import { publications } from "../../../schema/collections/publications.ts";
import { formatDate } from "../../../schema/language/date.ts";
import { formatNumber } from "../../../schema/language/number.ts";
import { publicationKinds } from "../../../schema/vocabularies/publication-kinds.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { codeIn, filled, labelIn, words } from "../frame/words.ts";
import { DocumentList } from "../parts/document-list.tsx";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { ReferenceLinks } from "../parts/entry-link.tsx";
import { Fact } from "../parts/facts.tsx";
import { Numbered, recommendationAnchor } from "../parts/numbered.tsx";
import { Prose } from "../parts/prose.tsx";
import { ReferencesFact } from "../parts/references-fact.tsx";
import { Section } from "../parts/section.tsx";
import { referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";

type PublicationPageProps = EntryPageProps<typeof publications>;

export function PublicationPage(props: PublicationPageProps) {
  const { surroundings, document, places, references } = props;
  const { locale } = surroundings;
  const { kind, files } = document;
  const lang = langOf(document, locale);
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={publications}
      document={document}
      places={places}
      kicker={kind && <span>{codeIn(locale, publicationKinds, kind)}</span>}
      styles={["policy"]}
    >
      <PublicationFacts {...props} />
      {files && (
        <Section title={labelIn(locale, publications.fields.files.label)}>
          <DocumentList documents={files} lang={lang} />
        </Section>
      )}
      {document.body && (
        <div class="spread">
          <Prose text={document.body} references={references} locale={locale} lang={lang} />
        </div>
      )}
      <PublishedRecommendations {...props} />
    </EntryLayout>
  );
}

function PublicationFacts({ surroundings: { locale }, document, references }: PublicationPageProps) {
  const { date, authors, publishers, pages, isbn, projects, topics, mainActivities } = publications.fields;
  const named = { references, locale };
  return (
    <dl class="facts">
      {document.date && (
        <Fact name={labelIn(locale, date.label)}>
          <time dateTime={document.date}>{formatDate(locale, document.date)}</time>
        </Fact>
      )}
      <ReferencesFact field={authors} ids={document.authors} {...named} />
      <ReferencesFact field={publishers} ids={document.publishers} {...named} />
      {document.pages !== null && (
        <Fact name={labelIn(locale, pages.label)}>{formatNumber(locale, document.pages)}</Fact>
      )}
      {document.isbn && <Fact name={labelIn(locale, isbn.label)}>{document.isbn}</Fact>}
      <ReferencesFact field={projects} ids={document.projects} {...named} />
      <ReferencesFact field={topics} ids={document.topics} {...named} />
      <ReferencesFact field={mainActivities} ids={document.mainActivities} {...named} />
    </dl>
  );
}

/** Each under its number, at which the policies that it concerns refer to it. */
function PublishedRecommendations({ surroundings: { locale }, document, references }: PublicationPageProps) {
  const { recommendations } = document;
  if (!recommendations) return null;
  const { recommendation, concernsMeasures } = words(locale);
  return (
    <Section title={labelIn(locale, publications.fields.recommendations.label)}>
      <ul class="numbered">
        {recommendations.map(({ text, measures }, index) => {
          const number = index + 1;
          const anchor = recommendationAnchor(number);
          const concerned = referred(references, measures);
          return (
            <Numbered
              number={number}
              id={anchor}
              to={{ address: `#${anchor}`, label: filled(recommendation, number) }}
            >
              <p lang={langOf(document, locale)}>{text}</p>
              {concerned.length > 0 && (
                <small>
                  {concernsMeasures}: <ReferenceLinks references={concerned} locale={locale} />
                </small>
              )}
            </Numbered>
          );
        })}
      </ul>
    </Section>
  );
}
