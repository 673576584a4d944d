import type { measures } from "../../../schema/collections/measures.ts";
import { publications } from "../../../schema/collections/publications.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { filled, words } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { Numbered, recommendationAnchor } from "../parts/numbered.tsx";
import { Section } from "../parts/section.tsx";
import type { FoundEntry } from "../reading/entry.ts";
import type { Listed } from "../reading/list.ts";
import { pathIn } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";

/** What of a publication tells what it recommends about a policy. */
export const advisingPublicationFields = ["title", "recommendations"] as const;

export type AdvisingPublication = Listed<typeof publications, (typeof advisingPublicationFields)[number]>;

interface RecommendationsProps {
  readonly measure: FoundEntry<typeof measures>["document"];
  readonly publications: readonly AdvisingPublication[];
  readonly locale: Locale;
}

/** What the coalition recommends, and what publications do, each under the number it has there. */
export function Recommendations({ measure, publications: advising, locale }: RecommendationsProps) {
  const own = measure.recommendations ?? [];
  if (own.length === 0 && advising.length === 0) return null;
  const text = words(locale);
  return (
    <Section title={text.recommendations}>
      {own.length > 0 && (
        <ul class="points" lang={langOf(measure, locale)}>
          {own.map((recommendation) => (
            <li>{recommendation}</li>
          ))}
        </ul>
      )}
      {advising.map((publication) => (
        <>
          <h3>
            {text.recommendationsIn}{" "}
            <EntryLink entry={publication} collection={publications} locale={locale} />
          </h3>
          <ul class="numbered">
            {about(measure.id, publication).map(({ number, recommendation }) => (
              <Numbered
                number={number}
                to={{
                  address: `${pathIn(locale, { ...publication, collection: publications })}#${recommendationAnchor(number)}`,
                  label: filled(text.recommendation, number),
                }}
              >
                <p lang={langOf(publication, locale)}>{recommendation}</p>
              </Numbered>
            ))}
          </ul>
        </>
      ))}
    </Section>
  );
}

function about(measure: string, { recommendations }: AdvisingPublication) {
  return (recommendations ?? []).flatMap(({ text, measures: named }, index) =>
    named?.includes(measure) ? [{ number: index + 1, recommendation: text }] : [],
  );
}
