import { pages } from "../../../schema/collections/pages.ts";
import type { FoundEntry } from "../entry.ts";
import { EntryLayout } from "../entry-layout.tsx";
import { langOf } from "../stand-in.ts";
import type { Surroundings } from "../surroundings.ts";
import { Blocks } from "./blocks.tsx";

interface EntryPageProps extends FoundEntry<typeof pages> {
  readonly surroundings: Surroundings;
}

export function EntryPage({ surroundings, document, places, references }: EntryPageProps) {
  const { locale } = surroundings;
  return (
    <EntryLayout surroundings={surroundings} collection={pages} document={document} places={places}>
      <Blocks
        blocks={document.body ?? []}
        references={references}
        locale={locale}
        lang={langOf(document, locale)}
      />
    </EntryLayout>
  );
}
