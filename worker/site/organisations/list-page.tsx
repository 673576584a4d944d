import type { organisations } from "../../../schema/collections/organisations.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { words } from "../frame/words.ts";
import { ListLayout } from "../parts/list-layout.tsx";
import { OrganisationItem, type organisationItemFields } from "../parts/organisation-item.tsx";
import { isEmpty } from "../reading/selection.ts";
import { type InRoles, Overview } from "./overview.tsx";

type OrganisationsPageProps = ListPageProps<
  typeof organisations,
  (typeof organisationItemFields)[number],
  InRoles
>;

/** Whoever has chosen nothing sees the organisations by what they are to the coalition; else they stand by their names. */
export function OrganisationsPage({ list, documents, beside }: OrganisationsPageProps) {
  const { surroundings, narrowing, page, more } = list;
  const { locale } = surroundings;
  const { organisationsIntroduction, noOrganisations } = words(locale);
  const overview = page === 1 && isEmpty(narrowing.selection);
  return (
    <ListLayout
      {...list}
      more={more && !overview}
      introduction={organisationsIntroduction}
      styles={["overview"]}
    >
      {documents.length === 0 && <p class="empty">{noOrganisations}</p>}
      {overview ? (
        <Overview {...beside} locale={locale} />
      ) : (
        <ul class="names">
          {documents.map((organisation) => (
            <OrganisationItem organisation={organisation} locale={locale} />
          ))}
        </ul>
      )}
    </ListLayout>
  );
}
