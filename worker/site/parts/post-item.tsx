import { posts } from "../../../schema/collections/posts.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { words } from "../frame/words.ts";
import type { Listed } from "../reading/list.ts";
import { type References, referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";
import { EntryLink, ReferenceLinks } from "./entry-link.tsx";
import { Motif } from "./motif.tsx";
import { PublishedOn } from "./published-on.tsx";

/** What a list needs of a post. */
export const postItemFields = ["title", "summary", "authors", "topics"] as const;

export type ListedPost = Listed<typeof posts, (typeof postItemFields)[number]>;

interface PostItemProps {
  readonly post: ListedPost;
  /** With its authors and topics; without them it does not name these. */
  readonly references?: References;
  readonly locale: Locale;
  readonly heading?: "h2" | "h3";
}

export function PostItem({ post, references, locale, heading: Heading = "h2" }: PostItemProps) {
  return (
    <li>
      <Motif id={post.id} />
      <div>
        <Heading>
          <EntryLink entry={post} collection={posts} locale={locale} moves />
        </Heading>
        {post.summary && <p lang={langOf(post, locale)}>{post.summary}</p>}
        {references && <Named post={post} references={references} locale={locale} />}
      </div>
      <PublishedOn instant={post.publishedAt} locale={locale} />
    </li>
  );
}

function Named({
  post,
  references,
  locale,
}: Required<Pick<PostItemProps, "post" | "references" | "locale">>) {
  const authors = referred(references, post.authors);
  const topics = referred(references, post.topics);
  if (authors.length + topics.length === 0) return null;
  return (
    <p>
      {authors.length > 0 && (
        <>
          {words(locale).writtenBy} <ReferenceLinks references={authors} locale={locale} />
          {topics.length > 0 && " · "}
        </>
      )}
      <ReferenceLinks references={topics} locale={locale} />
    </p>
  );
}
