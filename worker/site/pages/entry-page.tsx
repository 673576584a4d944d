import { pages } from "../../../schema/collections/pages.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { EntryLayout } from "../parts/entry-layout.tsx";
import type { FoundEntry } from "../reading/entry.ts";
import { langOf } from "../reading/stand-in.ts";
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
