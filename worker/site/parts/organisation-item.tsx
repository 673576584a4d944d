import { organisations } from "../../../schema/collections/organisations.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { countries } from "../../../schema/vocabularies/countries.ts";
import { organisationRoles } from "../../../schema/vocabularies/organisation-roles.ts";
import { codeIn } from "../frame/words.ts";
import type { Listed } from "../reading/list.ts";
import { langOf } from "../reading/stand-in.ts";
import { EntryLink } from "./entry-link.tsx";
import { Motif } from "./motif.tsx";

/** What a list needs of an organisation. */
export const organisationItemFields = ["title", "acronym", "roles", "city", "country"] as const;

export type ListedOrganisation = Listed<typeof organisations, (typeof organisationItemFields)[number]>;

interface OrganisationItemProps {
  readonly organisation: ListedOrganisation;
  readonly locale: Locale;
}

export function OrganisationItem({ organisation, locale }: OrganisationItemProps) {
  const { acronym, roles, city, country } = organisation;
  const place = [city, country && codeIn(locale, countries, country)].filter(Boolean).join(", ");
  return (
    <li>
      <Motif id={organisation.id} />
      <span>
        <EntryLink entry={organisation} collection={organisations} locale={locale} moves />
        {acronym && ` (${acronym})`}
        <small>
          {rolesIn(locale, roles)}
          {place && <span lang={langOf(organisation, locale)}> · {place}</span>}
        </small>
      </span>
    </li>
  );
}

export function rolesIn(locale: Locale, roles: readonly string[] | null): string {
  return (roles ?? []).map((role) => codeIn(locale, organisationRoles, role)).join(", ");
}
