import { organisations } from "../../../schema/collections/organisations.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { words } from "../frame/words.ts";
import { ListLayout } from "../parts/list-layout.tsx";
import { type ListedOrganisation, OrganisationItem } from "../parts/organisation-item.tsx";

interface OrganisationsPageProps {
  readonly surroundings: Surroundings;
  readonly documents: readonly ListedOrganisation[];
  readonly page: number;
  readonly more: boolean;
}

export function OrganisationsPage({ surroundings, documents, page, more }: OrganisationsPageProps) {
  const { locale } = surroundings;
  const { organisationsIntroduction, noOrganisations } = words(locale);
  return (
    <ListLayout
      surroundings={surroundings}
      collection={organisations}
      introduction={organisationsIntroduction}
      page={page}
      more={more}
    >
      {documents.length === 0 && <p class="empty">{noOrganisations}</p>}
      <ul class="names">
        {documents.map((organisation) => (
          <OrganisationItem organisation={organisation} locale={locale} />
        ))}
      </ul>
    </ListLayout>
  );
}
