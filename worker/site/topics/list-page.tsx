import { topics } from "../../../schema/collections/topics.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { words } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { GatheredCounts } from "../parts/gathered-counts.tsx";
import { ListLayout } from "../parts/list-layout.tsx";
import { Motif } from "../parts/motif.tsx";
import type { CountsReferring } from "../reading/counts-referring.ts";
import { langOf } from "../reading/stand-in.ts";

export const topicFields = ["title", "summary"] as const;

type TopicsPageProps = ListPageProps<
  typeof topics,
  (typeof topicFields)[number],
  { readonly counts: CountsReferring }
>;

export function TopicsPage({ list, documents, beside }: TopicsPageProps) {
  const { narrowing: _few, ...layout } = list;
  const { locale } = list.surroundings;
  const { topicsIntroduction, noTopics } = words(locale);
  return (
    <ListLayout {...layout} introduction={topicsIntroduction} styles={["chapters"]}>
      {documents.length === 0 && <p class="empty">{noTopics}</p>}
      <ul class="ledger counted">
        {documents.map((topic) => (
          <li>
            <Motif id={topic.id} />
            <div>
              <h2>
                <EntryLink entry={topic} collection={topics} locale={locale} moves />
              </h2>
              {topic.summary && <p lang={langOf(topic, locale)}>{topic.summary}</p>}
            </div>
            <GatheredCounts
              counts={beside.counts.get(topic.id)}
              by={{ field: "topics", id: topic.id }}
              locale={locale}
            />
          </li>
        ))}
      </ul>
    </ListLayout>
  );
}
