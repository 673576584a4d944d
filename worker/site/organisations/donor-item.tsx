import { organisations } from "../../../schema/collections/organisations.ts";
import { projects } from "../../../schema/collections/projects.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { allGathered, type GatheredEntry } from "../parts/gathered.tsx";
import { Motif } from "../parts/motif.tsx";
import type { ListedOrganisation } from "../parts/organisation-item.tsx";
import type { Support } from "./queries.ts";
import { SupportFacts } from "./support-facts.tsx";

interface DonorItemProps {
  readonly donor: ListedOrganisation;
  readonly support: Support | undefined;
  /** The newest that it supports. */
  readonly projects: readonly GatheredEntry[];
  readonly locale: Locale;
}

export function DonorItem({ donor, support, projects: newest, locale }: DonorItemProps) {
  return (
    <li>
      <Motif id={donor.id} />
      <div>
        <h3>
          <EntryLink entry={donor} collection={organisations} locale={locale} moves />
        </h3>
        <ul>
          {newest.map((project) => (
            <li>
              <EntryLink entry={project} collection={projects} locale={locale} />
              <small> {allGathered.projects.told(locale, project).filter(Boolean).join("\u00a0· ")}</small>
            </li>
          ))}
        </ul>
      </div>
      {support && (
        <dl>
          <SupportFacts support={support} locale={locale} />
        </dl>
      )}
    </li>
  );
}
