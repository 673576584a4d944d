import { pages } from "../../../schema/collections/pages.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { Blocks } from "../parts/blocks.tsx";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { langOf } from "../reading/stand-in.ts";

export function EntryPage({ surroundings, document, places, references }: EntryPageProps<typeof pages>) {
  const { locale } = surroundings;
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={pages}
      document={document}
      places={places}
      styles={["blocks"]}
    >
      <Blocks
        blocks={document.body ?? []}
        references={references}
        locale={locale}
        lang={langOf(document, locale)}
      />
    </EntryLayout>
  );
}
