import { organisations } from "../../../schema/collections/organisations.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { organisationRoles } from "../../../schema/vocabularies/organisation-roles.ts";
import { codeIn } from "../frame/words.ts";
import type { Listed } from "../reading/list.ts";
import { langOf } from "../reading/stand-in.ts";
import { EntryLink } from "./entry-link.tsx";
import { glance } from "./glance.ts";
import { Motif } from "./motif.tsx";

/** What a list needs of an organisation. */
export const organisationItemFields = [
  "title",
  "acronym",
  "roles",
  "kind",
  "city",
  "place",
  "country",
] as const;

export type ListedOrganisation = Listed<typeof organisations, (typeof organisationItemFields)[number]>;

interface OrganisationItemProps {
  readonly organisation: ListedOrganisation;
  readonly locale: Locale;
  /** What it is to the coalition, or by itself; neither where it stands among its like. */
  readonly told?: "roles" | "kind" | "neither";
}

export function OrganisationItem({ organisation, locale, told = "roles" }: OrganisationItemProps) {
  const { acronym, city, place, country } = organisation;
  const { fields } = organisations;
  const lang = langOf(organisation, locale);
  const itself = {
    roles: rolesIn(locale, organisation.roles),
    kind: glance(locale, fields.kind, organisation.kind),
    neither: null,
  };
  const facts = [
    itself[told],
    city ? <span lang={lang}>{city}</span> : glance(locale, fields.place, place),
    country === "RS" ? null : glance(locale, fields.country, country),
  ].filter((fact) => fact !== null);
  return (
    <li>
      <Motif id={organisation.id} />
      <span>
        <EntryLink entry={organisation} collection={organisations} locale={locale} moves />
        {acronym && <span lang={lang}> ({acronym})</span>}
        <small>
          {facts.map((fact, index) => (
            <>
              {index > 0 && "\u00a0· "}
              {fact}
            </>
          ))}
        </small>
      </span>
    </li>
  );
}

export function rolesIn(locale: Locale, roles: readonly string[] | null): string {
  return (roles ?? []).map((role) => codeIn(locale, organisationRoles, role)).join(", ");
}
