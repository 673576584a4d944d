import type { projects } from "../../../schema/collections/projects.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { words } from "../frame/words.ts";
import { ListLayout } from "../parts/list-layout.tsx";
import { ProjectRow, type projectRowFields } from "../parts/project-row.tsx";
import { ProjectTimeline } from "../parts/project-timeline.tsx";

type ProjectsPageProps = ListPageProps<typeof projects, (typeof projectRowFields)[number]>;

export function ProjectsPage({ list, documents, references }: ProjectsPageProps) {
  const { locale } = list.surroundings;
  const { projectsIntroduction, noProjects } = words(locale);
  return (
    <ListLayout {...list} introduction={projectsIntroduction} styles={["timeline"]}>
      {documents.length === 0 && <p class="empty">{noProjects}</p>}
      <ProjectTimeline projects={documents} locale={locale} />
      <ul class="ledger">
        {documents.map((project) => (
          <ProjectRow project={project} references={references} locale={locale} />
        ))}
      </ul>
    </ListLayout>
  );
}
