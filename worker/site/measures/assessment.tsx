import { measures } from "../../../schema/collections/measures.ts";
import { formatDate } from "../../../schema/language/date.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { labelIn, words } from "../frame/words.ts";
import { Grade } from "../parts/grade.tsx";
import { Prose } from "../parts/prose.tsx";
import { Section } from "../parts/section.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import type { FoundEntry } from "../reading/entry.ts";
import type { References } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";

interface AssessmentProps {
  readonly measure: FoundEntry<typeof measures>["document"];
  readonly references: References;
  readonly locale: Locale;
}

/** How a policy is carried out: the grade, when it was given, why, and what it rests on. */
export function Assessment({ measure, references, locale }: AssessmentProps) {
  const { grade: graded, assessed: assessedOn, evidence: evidenceFor } = measures.fields;
  const { grade, assessed, assessment, evidence } = measure;
  const lang = langOf(measure, locale);
  return (
    <Section title={labelIn(locale, graded.label)}>
      {grade ? (
        <p class="goal">
          <Grade grade={grade} locale={locale} />
        </p>
      ) : (
        <p>{words(locale).notAssessed}</p>
      )}
      {grade && assessed && (
        <p class="when">
          {labelIn(locale, assessedOn.label)}: <time dateTime={assessed}>{formatDate(locale, assessed)}</time>
        </p>
      )}
      {assessment && <Prose text={assessment} references={references} locale={locale} lang={lang} />}
      {evidence && evidence.length > 0 && (
        <>
          <h3>{labelIn(locale, evidenceFor.label)}</h3>
          <ul class="points">
            {evidence.map(({ text, source }) => (
              <li>
                <span lang={lang}>{text}</span> <SourceLink address={source} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
