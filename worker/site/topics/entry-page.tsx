import { topics } from "../../../schema/collections/topics.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { words } from "../frame/words.ts";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { type EverythingGathered, GatheredSections } from "../parts/gathered.tsx";
import { Prose } from "../parts/prose.tsx";
import { langOf } from "../reading/stand-in.ts";

type TopicPageProps = EntryPageProps<typeof topics, EverythingGathered>;

export function TopicPage({ surroundings, document, places, references, beside }: TopicPageProps) {
  const { locale } = surroundings;
  return (
    <EntryLayout surroundings={surroundings} collection={topics} document={document} places={places}>
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
        by={{ field: "topics", id: document.id }}
        locale={locale}
        empty={words(locale).nothingOnTopic}
      />
    </EntryLayout>
  );
}
