import { posts } from "../../../schema/collections/posts.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { words } from "../frame/words.ts";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { NameList } from "../parts/name-list.tsx";
import { Prose } from "../parts/prose.tsx";
import { PublishedOn } from "../parts/published-on.tsx";
import { Section } from "../parts/section.tsx";
import { referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";

export function PostPage({ surroundings, document, places, references }: EntryPageProps<typeof posts>) {
  const { locale } = surroundings;
  const about = referred(references, document.projects);
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={posts}
      document={document}
      places={places}
      kicker={<PublishedOn instant={document.publishedAt} locale={locale} />}
    >
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
      {about.length > 0 && (
        <Section title={words(locale).postIsAbout}>
          <NameList references={about} locale={locale} />
        </Section>
      )}
    </EntryLayout>
  );
}
