import { activities } from "../../../schema/collections/activities.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { words } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { GatheredCounts } from "../parts/gathered-counts.tsx";
import { ListLayout } from "../parts/list-layout.tsx";
import { Band } from "../parts/motif.tsx";
import type { CountsReferring } from "../reading/counts-referring.ts";
import { langOf } from "../reading/stand-in.ts";

export const activityFields = ["title", "summary"] as const;

type ActivitiesPageProps = ListPageProps<
  typeof activities,
  (typeof activityFields)[number],
  { readonly counts: CountsReferring }
>;

export function ActivitiesPage({ list, documents, beside }: ActivitiesPageProps) {
  const { narrowing: _few, ...layout } = list;
  const { locale } = list.surroundings;
  const { activitiesIntroduction, noActivities } = words(locale);
  return (
    <ListLayout {...layout} introduction={activitiesIntroduction} styles={["chapters"]}>
      {documents.length === 0 && <p class="empty">{noActivities}</p>}
      <ol class="chapters">
        {documents.map((activity) => (
          <li>
            <Band ids={[activity.id]} />
            <h2>
              <EntryLink entry={activity} collection={activities} locale={locale} moves />
            </h2>
            <p class="goal" lang={langOf(activity, locale)}>
              {activity.summary}
            </p>
            <GatheredCounts
              counts={beside.counts.get(activity.id)}
              by={{ field: "mainActivities", id: activity.id }}
              locale={locale}
            />
          </li>
        ))}
      </ol>
    </ListLayout>
  );
}
