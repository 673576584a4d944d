import { campaigns } from "../../../schema/collections/campaigns.ts";
import { consultations } from "../../../schema/collections/consultations.ts";
import { practices } from "../../../schema/collections/practices.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { publications } from "../../../schema/collections/publications.ts";
import { reports } from "../../../schema/collections/reports.ts";
import { monthsBetween, readDay } from "../../../schema/language/calendar.ts";
import { formatPeriod } from "../../../schema/language/date.ts";
import { formatDuration } from "../../../schema/language/duration.ts";
import { formatList } from "../../../schema/language/list.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { formatMoney } from "../../../schema/language/number.ts";
import { countries } from "../../../schema/vocabularies/countries.ts";
import { projectStatuses } from "../../../schema/vocabularies/project-statuses.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { codeIn, labelIn, words } from "../frame/words.ts";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { ReferenceLinks } from "../parts/entry-link.tsx";
import { byState, EventItem, type ListedEvent } from "../parts/event-item.tsx";
import { Fact } from "../parts/facts.tsx";
import { NameList } from "../parts/name-list.tsx";
import { Prose } from "../parts/prose.tsx";
import { ReferencesFact } from "../parts/references-fact.tsx";
import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";
import type { FoundEntry } from "../reading/entry.ts";
import { type References, referred } from "../reading/references.ts";
import type { Referring } from "../reading/referring.ts";
import { langOf } from "../reading/stand-in.ts";
import { type CountryOf, hasPartners, Partners } from "./partners.tsx";

type Project = FoundEntry<typeof projects>["document"];

interface Beside {
  readonly organisations: CountryOf;
  readonly events: readonly ListedEvent[];
  /** What else refers to the project. */
  readonly others: Referring;
}

type ProjectPageProps = EntryPageProps<typeof projects, Beside>;

export function ProjectPage({ surroundings, document, places, references, beside }: ProjectPageProps) {
  const { locale } = surroundings;
  const text = words(locale);
  const lang = langOf(document, locale);
  const about = [
    { title: labelIn(locale, consultations.label.many), found: beside.others.consultations },
    { title: labelIn(locale, publications.label.many), found: beside.others.publications },
    { title: labelIn(locale, practices.label.many), found: beside.others.practices },
    { title: labelIn(locale, campaigns.label.many), found: beside.others.campaigns },
    { title: labelIn(locale, reports.label.many), found: beside.others.reports },
    { title: text.postsAboutProject, found: beside.others.posts },
  ];
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={projects}
      document={document}
      places={places}
      kicker={<State code={document.status} of={projectStatuses} locale={locale} />}
    >
      <ProjectFacts project={document} references={references} locale={locale} />
      {document.goal && (
        <Section title={text.goal}>
          <p class="goal" lang={lang}>
            {document.goal}
          </p>
        </Section>
      )}
      <Points title={text.objectives} items={document.objectives} lang={lang} />
      <Points title={text.activities} items={document.activities} lang={lang} />
      <Points title={text.outcomes} items={document.outcomes} lang={lang} />
      {document.body && (
        <div class="spread">
          <Prose text={document.body} references={references} locale={locale} lang={lang} />
        </div>
      )}
      {hasPartners(document, references) && (
        <Partners
          project={document}
          references={references}
          countryOf={beside.organisations}
          locale={locale}
        />
      )}
      {byState(beside.events, locale).map(({ title, events }) => (
        <Section title={title}>
          <ul class="ledger">
            {events.map((event) => (
              <EventItem event={event} locale={locale} heading="h3" />
            ))}
          </ul>
        </Section>
      ))}
      {about.map(
        ({ title, found }) =>
          found && (
            <Section title={title}>
              <NameList references={found} locale={locale} />
            </Section>
          ),
      )}
    </EntryLayout>
  );
}

function ProjectFacts({
  project,
  references,
  locale,
}: {
  project: Project;
  references: References;
  locale: Locale;
}) {
  const { budget, donors, lead, countries: where, topics, mainActivities } = projects.fields;
  const around = { references, locale };
  const named = [
    { label: donors.label, found: referred(references, project.donors) },
    { label: lead.label, found: referred(references, project.lead) },
  ];
  return (
    <dl class="facts">
      {project.budget && (
        <Fact name={labelIn(locale, budget.label)} figure>
          {formatMoney(locale, project.budget)}
        </Fact>
      )}
      {project.start && (
        <Fact name={words(locale).period}>
          {formatPeriod(locale, project.start, project.end)}
          <Duration start={project.start} end={project.end} locale={locale} />
        </Fact>
      )}
      {named
        .filter(({ found }) => found.length > 0)
        .map(({ label, found }) => (
          <Fact name={labelIn(locale, label)}>
            <ReferenceLinks references={found} locale={locale} />
          </Fact>
        ))}
      {project.countries && project.countries.length > 0 && !hasPartners(project, references) && (
        <Fact name={labelIn(locale, where.label)}>
          {formatList(
            locale,
            project.countries.map((code) => codeIn(locale, countries, code)),
          )}
        </Fact>
      )}
      <ReferencesFact field={topics} ids={project.topics} {...around} />
      <ReferencesFact field={mainActivities} ids={project.mainActivities} {...around} />
    </dl>
  );
}

/** Both months count. */
function Duration({ start, end, locale }: { start: string; end: string | null; locale: Locale }) {
  const from = readDay(start);
  const to = end === null ? null : readDay(end);
  return from && to && <small>{formatDuration(locale, monthsBetween(from, to), "month")}</small>;
}

interface PointsProps {
  readonly title: string;
  readonly items: readonly string[] | null;
  readonly lang: Locale | undefined;
}

function Points({ title, items, lang }: PointsProps) {
  if (!items || items.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="points" lang={lang}>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </Section>
  );
}
