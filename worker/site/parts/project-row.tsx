import { projects } from "../../../schema/collections/projects.ts";
import { formatPeriod } from "../../../schema/language/date.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { formatMoney } from "../../../schema/language/number.ts";
import { projectStatuses } from "../../../schema/vocabularies/project-statuses.ts";
import { labelIn, words } from "../frame/words.ts";
import type { Listed } from "../reading/list.ts";
import { type References, referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";
import { EntryLink, ReferenceLinks } from "./entry-link.tsx";
import { Motif } from "./motif.tsx";
import { State } from "./state.tsx";

/** What a list needs of a project, to show what one compares. */
export const projectRowFields = ["title", "summary", "status", "start", "end", "budget", "donors"] as const;

export type RowProject = Listed<typeof projects, (typeof projectRowFields)[number]>;

interface ProjectRowProps {
  readonly project: RowProject;
  readonly references: References;
  readonly locale: Locale;
  readonly heading?: "h2" | "h3";
}

export function ProjectRow({ project, references, locale, heading: Heading = "h2" }: ProjectRowProps) {
  const { period } = words(locale);
  const { budget, donors } = projects.fields;
  const donating = referred(references, project.donors);
  return (
    <li>
      <Motif id={project.id} />
      <div>
        <Heading>
          <EntryLink entry={project} collection={projects} locale={locale} moves />
        </Heading>
        {project.summary && <p lang={langOf(project, locale)}>{project.summary}</p>}
      </div>
      <dl>
        {project.budget && (
          <div>
            <dt>{labelIn(locale, budget.label)}</dt>
            <dd class="figure">{formatMoney(locale, project.budget)}</dd>
          </div>
        )}
        {project.start && (
          <div>
            <dt>{period}</dt>
            <dd>
              {formatPeriod(locale, project.start, project.end)}{" "}
              <State code={project.status} of={projectStatuses} locale={locale} />
            </dd>
          </div>
        )}
        {donating.length > 0 && (
          <div>
            <dt>{labelIn(locale, donors.label)}</dt>
            <dd>
              <ReferenceLinks references={donating} locale={locale} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
