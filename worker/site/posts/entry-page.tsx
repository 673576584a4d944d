import type { people } from "../../../schema/collections/people.ts";
import { posts } from "../../../schema/collections/posts.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { labelIn, words } from "../frame/words.ts";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { ReferenceLinks } from "../parts/entry-link.tsx";
import { Fact } from "../parts/facts.tsx";
import { type ListedPost, PostItem } from "../parts/post-item.tsx";
import { Prose } from "../parts/prose.tsx";
import { PublishedOn } from "../parts/published-on.tsx";
import { ReferencesFact } from "../parts/references-fact.tsx";
import { Section } from "../parts/section.tsx";
import type { Listed } from "../reading/list.ts";
import { type References, referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";

interface Beside {
  readonly people: ReadonlyMap<string, Listed<typeof people, "title" | "organisation">>;
  /** To which its authors belong. */
  readonly organisations: References;
  readonly related: readonly ListedPost[];
}

type PostPageProps = EntryPageProps<typeof posts, Beside>;

export function PostPage(props: PostPageProps) {
  const { surroundings, document, places, references, beside } = props;
  const { locale } = surroundings;
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={posts}
      document={document}
      places={places}
      kicker={<PublishedOn instant={document.publishedAt} locale={locale} />}
      styles={["cards"]}
    >
      <PostFacts {...props} />
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
      {beside.related.length > 0 && (
        <Section title={words(locale).relatedPosts}>
          <ul class="cards">
            {beside.related.map((post) => (
              <PostItem post={post} locale={locale} heading="h3" />
            ))}
          </ul>
        </Section>
      )}
    </EntryLayout>
  );
}

function PostFacts({ surroundings: { locale }, document, references, beside }: PostPageProps) {
  const { authors, topics, projects, mainActivities } = posts.fields;
  const around = { references, locale };
  const writers = referred(references, document.authors);
  const others = [document.topics, document.projects, document.mainActivities].flatMap((ids) => ids ?? []);
  if (writers.length + referred(references, others).length === 0) return null;
  return (
    <dl class="facts">
      {writers.length > 0 && (
        <Fact name={labelIn(locale, authors.label)}>
          {writers.map((writer, index) => {
            const theirs = referred(beside.organisations, beside.people.get(writer.id)?.organisation ?? null);
            return (
              <>
                {index > 0 && ", "}
                <ReferenceLinks references={[writer]} locale={locale} />
                {theirs.length > 0 && (
                  <small>
                    <ReferenceLinks references={theirs} locale={locale} />
                  </small>
                )}
              </>
            );
          })}
        </Fact>
      )}
      <ReferencesFact field={topics} ids={document.topics} {...around} />
      <ReferencesFact field={projects} ids={document.projects} {...around} />
      <ReferencesFact field={mainActivities} ids={document.mainActivities} {...around} />
    </dl>
  );
}
