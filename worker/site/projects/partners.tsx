import { projects } from "../../../schema/collections/projects.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { countries } from "../../../schema/vocabularies/countries.ts";
import { codeIn, labelIn } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { Section } from "../parts/section.tsx";
import type { FoundEntry } from "../reading/entry.ts";
import { type Reference, type References, referred } from "../reading/references.ts";

type Project = FoundEntry<typeof projects>["document"];

/** Of organisations, by id. */
export type CountryOf = ReadonlyMap<string, { readonly country: string | null }>;

interface PartnersProps {
  readonly project: Project;
  readonly references: References;
  readonly countryOf: CountryOf;
  readonly locale: Locale;
}

/** Who takes part, by country; a country whose organisation has no page here is named all the same. */
export function Partners({ project, references, countryOf, locale }: PartnersProps) {
  const { lead, partners } = projects.fields;
  const leads = referred(references, project.lead);
  const named = [...leads, ...referred(references, project.partners)];
  const codes = new Set([...(project.countries ?? []), ...named.map(({ id }) => countryOf.get(id)?.country)]);
  const groups = [...codes].map((code) => ({
    code,
    found: named.filter(({ id }) => (countryOf.get(id)?.country ?? undefined) === (code ?? undefined)),
  }));
  return (
    <Section title={labelIn(locale, partners.label)}>
      <ul class="names">
        {groups
          .filter(({ code, found }) => code || found.length > 0)
          .map(({ code, found }) => (
            <li>
              {code && <strong>{codeIn(locale, countries, code)}</strong>}
              {found.map((partner) => (
                <Partner
                  partner={partner}
                  role={leads.includes(partner) ? labelIn(locale, lead.label) : undefined}
                  locale={locale}
                />
              ))}
            </li>
          ))}
      </ul>
    </Section>
  );
}

interface PartnerProps {
  readonly partner: Reference;
  readonly role: string | undefined;
  readonly locale: Locale;
}

function Partner({ partner, role, locale }: PartnerProps) {
  return (
    <span>
      <EntryLink entry={partner} collection={partner.collection} locale={locale} />
      {role && <small>{role}</small>}
    </span>
  );
}

/** Worth a section of its own: partners beside who leads the project, or a lead from elsewhere. */
export function hasPartners(project: Project, references: References): boolean {
  return (
    referred(references, project.partners).length > 0 ||
    ((project.countries?.length ?? 0) > 1 && referred(references, project.lead).length > 0)
  );
}
