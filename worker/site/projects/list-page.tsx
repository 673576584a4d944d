import { projects } from "../../../schema/collections/projects.ts";
import { ListLayout } from "../list-layout.tsx";
import { ProjectRow, type RowProject } from "../project-row.tsx";
import type { References } from "../references.ts";
import type { Surroundings } from "../surroundings.ts";
import { words } from "../words.ts";

interface ProjectsPageProps {
  readonly surroundings: Surroundings;
  readonly documents: readonly RowProject[];
  readonly references: References;
  readonly page: number;
  readonly more: boolean;
}

export function ProjectsPage({ surroundings, documents, references, page, more }: ProjectsPageProps) {
  const { locale } = surroundings;
  const { projectsIntroduction, noProjects } = words(locale);
  return (
    <ListLayout
      surroundings={surroundings}
      collection={projects}
      introduction={projectsIntroduction}
      page={page}
      more={more}
    >
      {documents.length === 0 && <p class="empty">{noProjects}</p>}
      <ul class="ledger">
        {documents.map((project) => (
          <ProjectRow project={project} references={references} locale={locale} />
        ))}
      </ul>
    </ListLayout>
  );
}
