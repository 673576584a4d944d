import { organisations } from "../../../schema/collections/organisations.ts";
import { countries } from "../../../schema/vocabularies/countries.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { codeIn, labelIn, words } from "../frame/words.ts";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { ReferenceLinks } from "../parts/entry-link.tsx";
import { Fact } from "../parts/facts.tsx";
import { NameList } from "../parts/name-list.tsx";
import { rolesIn } from "../parts/organisation-item.tsx";
import { Prose } from "../parts/prose.tsx";
import { Section } from "../parts/section.tsx";
import { referred } from "../reading/references.ts";
import type { Referring } from "../reading/referring.ts";
import { langOf } from "../reading/stand-in.ts";

/** Projects that name it, by the field in which they do. */
type OrganisationPageProps = EntryPageProps<typeof organisations, { readonly projects: Referring }>;

export function OrganisationPage(props: OrganisationPageProps) {
  const { surroundings, document, places, references, beside } = props;
  const { projects } = beside;
  const { locale } = surroundings;
  const text = words(locale);
  const lang = langOf(document, locale);
  const itsProjects = [
    { title: text.projectsItLeads, found: projects.lead },
    { title: text.projectsItJoins, found: projects.partners },
    { title: text.projectsItFunds, found: projects.donors },
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
      {itsProjects.map(
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

function OrganisationFacts({ surroundings: { locale }, document, references }: OrganisationPageProps) {
  const { roles, city, country, website, networks } = organisations.fields;
  const others = document.roles?.filter((role) => role !== "coalition") ?? [];
  const joined = referred(references, document.networks);
  return (
    <dl class="facts">
      {others.length > 0 && <Fact name={labelIn(locale, roles.label)}>{rolesIn(locale, others)}</Fact>}
      {document.city && (
        <Fact name={labelIn(locale, city.label)}>
          <span lang={langOf(document, locale)}>{document.city}</span>
        </Fact>
      )}
      {document.country && (
        <Fact name={labelIn(locale, country.label)}>{codeIn(locale, countries, document.country)}</Fact>
      )}
      {document.website && (
        <Fact name={labelIn(locale, website.label)}>
          <a href={document.website} rel="noopener">
            {new URL(document.website).hostname.replace(/^www\./, "")}
          </a>
        </Fact>
      )}
      {joined.length > 0 && (
        <Fact name={labelIn(locale, networks.label)}>
          <ReferenceLinks references={joined} locale={locale} />
        </Fact>
      )}
    </dl>
  );
}
