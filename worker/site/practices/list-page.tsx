import type { practices } from "../../../schema/collections/practices.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { words } from "../frame/words.ts";
import { ListLayout } from "../parts/list-layout.tsx";
import { PracticeItem, type practiceItemFields } from "./practice-item.tsx";

type PracticesPageProps = ListPageProps<typeof practices, (typeof practiceItemFields)[number]>;

export function PracticesPage({ list, documents }: PracticesPageProps) {
  const { locale } = list.surroundings;
  const { practicesIntroduction, noPractices } = words(locale);
  return (
    <ListLayout {...list} introduction={practicesIntroduction}>
      {documents.length === 0 && <p class="empty">{noPractices}</p>}
      <ul class="ledger">
        {documents.map((practice) => (
          <PracticeItem practice={practice} locale={locale} />
        ))}
      </ul>
    </ListLayout>
  );
}
