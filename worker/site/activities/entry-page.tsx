import { activities } from "../../../schema/collections/activities.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { words } from "../frame/words.ts";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { type EverythingGathered, GatheredSections } from "../parts/gathered.tsx";
import { Prose } from "../parts/prose.tsx";
import { langOf } from "../reading/stand-in.ts";

type ActivityPageProps = EntryPageProps<typeof activities, EverythingGathered>;

export function ActivityPage({ surroundings, document, places, references, beside }: ActivityPageProps) {
  const { locale } = surroundings;
  return (
    <EntryLayout surroundings={surroundings} collection={activities} document={document} places={places}>
      {document.body && (
        <div class="spread">
          <Prose
            text={document.body}
            references={references}
            locale={locale}
            lang={langOf(document, locale)}
          />
        </div>
      )}
      <GatheredSections
        everything={beside}
        by={{ field: "mainActivities", id: document.id }}
        locale={locale}
        empty={words(locale).nothingInActivity}
      />
    </EntryLayout>
  );
}
