import { measures } from "../../../schema/collections/measures.ts";
import { formatDate } from "../../../schema/language/date.ts";
import { measureKinds } from "../../../schema/vocabularies/measure-kinds.ts";
import { measureStates } from "../../../schema/vocabularies/measure-states.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { codeIn, labelIn, words } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { Fact } from "../parts/facts.tsx";
import { Grade } from "../parts/grade.tsx";
import { ListLayout } from "../parts/list-layout.tsx";
import { Motif } from "../parts/motif.tsx";
import { State } from "../parts/state.tsx";
import { langOf } from "../reading/stand-in.ts";

export const shownFields = ["title", "summary", "kind", "state", "grade", "assessed"] as const;

type MeasuresPageProps = ListPageProps<typeof measures, (typeof shownFields)[number]>;

export function MeasuresPage({ list, documents }: MeasuresPageProps) {
  const { locale } = list.surroundings;
  const { measuresIntroduction, noMeasures } = words(locale);
  const { kind, state, grade } = measures.fields;
  return (
    <ListLayout {...list} introduction={measuresIntroduction} styles={["policy"]}>
      {documents.length === 0 && <p class="empty">{noMeasures}</p>}
      <ul class="ledger">
        {documents.map((measure) => (
          <li>
            <Motif id={measure.id} />
            <div>
              <h2>
                <EntryLink entry={measure} collection={measures} locale={locale} moves />
              </h2>
              {measure.summary && <p lang={langOf(measure, locale)}>{measure.summary}</p>}
            </div>
            <dl>
              {measure.kind && (
                <Fact name={labelIn(locale, kind.label)}>{codeIn(locale, measureKinds, measure.kind)}</Fact>
              )}
              <Fact name={labelIn(locale, state.label)}>
                <State code={measure.state} of={measureStates} locale={locale} />
              </Fact>
              {measure.grade && (
                <Fact name={labelIn(locale, grade.label)}>
                  <Grade grade={measure.grade} locale={locale} />
                  {measure.assessed && <small class="when">{formatDate(locale, measure.assessed)}</small>}
                </Fact>
              )}
            </dl>
          </li>
        ))}
      </ul>
    </ListLayout>
  );
}
