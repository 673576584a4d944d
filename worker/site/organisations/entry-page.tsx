import { organisations } from "../../../schema/collections/organisations.ts";
import { people } from "../../../schema/collections/people.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { labelIn, words } from "../frame/words.ts";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { EntryLink } from "../parts/entry-link.tsx";
import { Fact } from "../parts/facts.tsx";
import { allGathered, type GatheredEntry, GatheredSection } from "../parts/gathered.tsx";
import { glance } from "../parts/glance.ts";
import { Motif } from "../parts/motif.tsx";
import { type ListedOrganisation, OrganisationItem, rolesIn } from "../parts/organisation-item.tsx";
import { OutsideLink } from "../parts/outside-link.tsx";
import { Prose } from "../parts/prose.tsx";
import { ReferencesFact } from "../parts/references-fact.tsx";
import { Section } from "../parts/section.tsx";
import type { Listed } from "../reading/list.ts";
import { langOf } from "../reading/stand-in.ts";
import type { SupportByDonor } from "./queries.ts";
import { SupportFacts } from "./support-facts.tsx";

type Gathered = readonly GatheredEntry[];

interface Beside {
  /** Projects, by what it is to them. */
  readonly lead: Gathered;
  readonly partners: Gathered;
  readonly donors: Gathered;
  readonly support: SupportByDonor;
  /** Who belongs to it, if it is a network. */
  readonly members: readonly ListedOrganisation[];
  readonly people: readonly Listed<typeof people, "title" | "position">[];
  readonly posts: Gathered;
  readonly events: Gathered;
  readonly publications: Gathered;
  readonly practices: Gathered;
}

type OrganisationPageProps = EntryPageProps<typeof organisations, Beside>;

export function OrganisationPage(props: OrganisationPageProps) {
  const { surroundings, document, places, references, beside } = props;
  const { locale } = surroundings;
  const text = words(locale);
  const lang = langOf(document, locale);
  const { id } = document;
  const { projects, posts, events, publications, practices } = allGathered;
  const gathered = [
    { title: text.projectsItFunds, of: projects, field: "donors", entries: beside.donors },
    { title: text.projectsItLeads, of: projects, field: "lead", entries: beside.lead },
    { title: text.projectsItJoins, of: projects, field: "partners", entries: beside.partners },
    { title: text.itsEvents, of: events, field: "organisers", entries: beside.events },
    { title: text.itsPublications, of: publications, field: "publishers", entries: beside.publications },
    { title: text.itsPractices, of: practices, field: "organisation", entries: beside.practices },
    { title: text.itsPosts, of: posts, field: "organisation", entries: beside.posts },
  ];
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={organisations}
      document={document}
      places={places}
      kicker={document.acronym && <span lang={lang}>{document.acronym}</span>}
    >
      <OrganisationFacts {...props} />
      {document.body && (
        <div class="spread">
          <Prose text={document.body} references={references} locale={locale} lang={lang} />
        </div>
      )}
      {beside.members.length > 0 && (
        <Section title={text.itsMembers}>
          <ul class="names">
            {beside.members.map((member) => (
              <OrganisationItem organisation={member} locale={locale} told="kind" />
            ))}
          </ul>
        </Section>
      )}
      {gathered.map(({ title, of, field, entries }) => (
        <GatheredSection title={title} of={of} entries={entries} by={{ field, id }} locale={locale} />
      ))}
      {beside.people.length > 0 && (
        <Section title={text.itsPeople}>
          <ul class="names">
            {beside.people.map((person) => (
              <li>
                <Motif id={person.id} />
                <span>
                  <EntryLink entry={person} collection={people} locale={locale} />
                  {person.position && <small lang={langOf(person, locale)}>{person.position}</small>}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </EntryLayout>
  );
}

function OrganisationFacts({
  surroundings: { locale },
  document,
  references,
  beside,
}: OrganisationPageProps) {
  const { roles, kind, place, city, country, website, networks } = organisations.fields;
  const others = document.roles?.filter((role) => role !== "coalition") ?? [];
  const support = beside.support.get(document.id);
  const said = [
    { label: kind.label, value: glance(locale, kind, document.kind) },
    { label: place.label, value: glance(locale, place, document.place) },
    { label: country.label, value: glance(locale, country, document.country) },
  ];
  return (
    <dl class="facts">
      {support && <SupportFacts support={support} locale={locale} />}
      {others.length > 0 && <Fact name={labelIn(locale, roles.label)}>{rolesIn(locale, others)}</Fact>}
      {document.city && (
        <Fact name={labelIn(locale, city.label)}>
          <span lang={langOf(document, locale)}>{document.city}</span>
        </Fact>
      )}
      {said.map(({ label, value }) => value && <Fact name={labelIn(locale, label)}>{value}</Fact>)}
      {document.website && (
        <Fact name={labelIn(locale, website.label)} wide>
          <OutsideLink address={document.website} />
        </Fact>
      )}
      <ReferencesFact field={networks} ids={document.networks} references={references} locale={locale} />
    </dl>
  );
}
