import { projects } from "../../../schema/collections/projects.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { words } from "../frame/words.ts";
import { ListLayout } from "../parts/list-layout.tsx";
import { ProjectRow, type RowProject } from "../parts/project-row.tsx";
import type { References } from "../reading/references.ts";

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
