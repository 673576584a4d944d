import { posts } from "../../../schema/collections/posts.ts";
import type { FoundEntry } from "../entry.ts";
import { EntryLayout } from "../entry-layout.tsx";
import { NameList } from "../name-list.tsx";
import { Prose } from "../prose.tsx";
import { PublishedOn } from "../published-on.tsx";
import { referred } from "../references.ts";
import { Section } from "../section.tsx";
import { langOf } from "../stand-in.ts";
import type { Surroundings } from "../surroundings.ts";
import { words } from "../words.ts";

interface PostPageProps extends FoundEntry<typeof posts> {
  readonly surroundings: Surroundings;
}

export function PostPage({ surroundings, document, places, references }: PostPageProps) {
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
