import { organisations } from "../../../schema/collections/organisations.ts";
import { ListLayout } from "../list-layout.tsx";
import { type ListedOrganisation, OrganisationItem } from "../organisation-item.tsx";
import type { Surroundings } from "../surroundings.ts";
import { words } from "../words.ts";

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
