import { people } from "../../../schema/collections/people.ts";
import { reports } from "../../../schema/collections/reports.ts";
import { formatDate, formatPeriod } from "../../../schema/language/date.ts";
import { formatMoney } from "../../../schema/language/number.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { labelIn, words } from "../frame/words.ts";
import { Blocks } from "../parts/blocks.tsx";
import { DocumentList } from "../parts/document-list.tsx";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { EntryLink } from "../parts/entry-link.tsx";
import { Fact } from "../parts/facts.tsx";
import { ProjectRow, type RowProject } from "../parts/project-row.tsx";
import { Section } from "../parts/section.tsx";
import type { Listed } from "../reading/list.ts";
import type { References } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";
import { Donations } from "./donations.tsx";

/** What stands under a signature. */
export const signatureFields = ["title", "position"] as const;

interface Beside {
  readonly projects: ReadonlyMap<string, RowProject>;
  readonly donors: References;
  readonly people: ReadonlyMap<string, Listed<typeof people, (typeof signatureFields)[number]>>;
}

type ReportPageProps = EntryPageProps<typeof reports, Beside>;

export function ReportPage(props: ReportPageProps) {
  const { surroundings, document, places, references, beside } = props;
  const { locale } = surroundings;
  const lang = langOf(document, locale);
  const ofTheYear = (document.projects ?? []).flatMap((id) => beside.projects.get(id) ?? []);
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={reports}
      document={document}
      places={places}
      kicker={document.period && formatPeriod(locale, document.period.start, document.period.end)}
      styles={["blocks", "report"]}
    >
      <ReportFigures {...props} />
      <Donations report={document} references={references} locale={locale} />
      {ofTheYear.length > 0 && (
        <Section title={words(locale).projectsOfTheYear}>
          <ul class="ledger">
            {ofTheYear.map((project) => (
              <ProjectRow project={project} references={beside.donors} locale={locale} heading="h3" />
            ))}
          </ul>
        </Section>
      )}
      {document.body && <Blocks blocks={document.body} references={references} locale={locale} lang={lang} />}
      {document.files && document.files.length > 0 && (
        <Section title={labelIn(locale, reports.fields.files.label)}>
          <DocumentList documents={document.files} lang={lang} />
        </Section>
      )}
      <Signature {...props} />
    </EntryLayout>
  );
}

const sums = ["donationsTotal", "businessIncome", "expenditure", "surplus"] as const;

/** The sums of the year. One that the report does not state is said to be missing, so that nobody works it out. */
function ReportFigures({ surroundings: { locale }, document }: ReportPageProps) {
  const { notStated, notStatedInReport } = words(locale);
  if (sums.every((name) => document[name] === null)) return null;
  return (
    <dl class="facts sums">
      {sums.map((name) => {
        const sum = document[name];
        const label = labelIn(locale, reports.fields[name].label);
        return sum ? (
          <Fact name={label} figure>
            {formatMoney(locale, sum)}
          </Fact>
        ) : (
          <Fact name={label}>
            {notStated}
            <small>{notStatedInReport}</small>
          </Fact>
        );
      })}
    </dl>
  );
}

/** As at the foot of a letter: where and when, who, and as what. */
function Signature({ surroundings: { locale }, document, beside }: ReportPageProps) {
  const { signed, place, compiledBy } = document;
  const person = compiledBy ? beside.people.get(compiledBy) : undefined;
  if (!signed && !person) return null;
  return (
    <Section title={words(locale).signedBy}>
      <div class="signature">
        {(place || signed) && (
          <p>
            {place && <span lang={langOf(document, locale)}>{place}</span>}
            {place && signed && ", "}
            {signed && <time datetime={signed}>{formatDate(locale, signed)}</time>}
          </p>
        )}
        {person && (
          <p>
            <EntryLink entry={person} collection={people} locale={locale} />
            {person.position && <small lang={langOf(person, locale)}>{person.position}</small>}
          </p>
        )}
      </div>
    </Section>
  );
}
