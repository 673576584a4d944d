import { projects } from "../../../schema/collections/projects.ts";
import { type Day, readDay } from "../../../schema/language/calendar.ts";
import { formatPeriod } from "../../../schema/language/date.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { projectStatuses } from "../../../schema/vocabularies/project-statuses.ts";
import { words } from "../frame/words.ts";
import { EntryLink } from "./entry-link.tsx";
import type { RowProject } from "./project-row.tsx";
import { State } from "./state.tsx";
import { percent, type YearScale, yearScale } from "./year-scale.ts";

interface Bar {
  readonly project: RowProject;
  readonly start: Day;
  readonly end: Day | null;
}

/** The listed projects as bars on a scale of years; where the end is not known, the bar runs on in an arrow. */
export function ProjectTimeline({
  projects: listed,
  locale,
}: {
  projects: readonly RowProject[];
  locale: Locale;
}) {
  const bars = listed.flatMap(barOf);
  if (bars.length < 2) return null;
  const scale = yearScale(bars.flatMap(({ start, end }) => [start, end ?? start]));
  return (
    <figure class="timeline">
      <figcaption>{words(locale).projectsInTime}</figcaption>
      <svg class="years" aria-hidden="true">
        {scale.years.map((year) => (
          <text x={percent(scale.at({ year, month: 1 }))} y="1em" dx="4">
            {locale === "en" ? year : `${year}.`}
          </text>
        ))}
      </svg>
      <ol>
        {bars.map(({ project, ...span }) => (
          <li>
            <div>
              <EntryLink entry={project} collection={projects} locale={locale} />
              {project.start && (
                <small>
                  {formatPeriod(locale, project.start, project.end)}{" "}
                  <State code={project.status} of={projectStatuses} locale={locale} />
                </small>
              )}
            </div>
            <svg aria-hidden="true">
              <Years scale={scale} />
              <Span {...span} status={project.status} scale={scale} />
            </svg>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function barOf(project: RowProject): Bar[] {
  const start = project.start === null ? null : readDay(project.start);
  const end = project.end === null ? null : readDay(project.end);
  return start ? [{ project, start, end }] : [];
}

function Years({ scale }: { scale: YearScale }) {
  return (
    <>
      {scale.years.map((year) => {
        const x = percent(scale.at({ year, month: 1 }));
        return <line x1={x} x2={x} y2="100%" />;
      })}
    </>
  );
}

const thickness = 14;

function Span({
  start,
  end,
  status,
  scale,
}: Omit<Bar, "project"> & { status: string | null; scale: YearScale }) {
  const from = scale.at(start);
  // Both months count.
  const to = end ? scale.at({ year: end.year, month: end.month + 1 }) : 1;
  return (
    <svg y="50%" class={status ?? undefined} aria-hidden="true">
      <rect x={percent(from)} width={percent(Math.max(to - from, 0))} y={-thickness / 2} height={thickness} />
      {!end && (
        <svg x="100%" aria-hidden="true">
          <path d={`M-9 ${-thickness}L0 0L-9 ${thickness}`} />
        </svg>
      )}
    </svg>
  );
}
