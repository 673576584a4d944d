import { posts } from "../../schema/collections/posts.ts";
import type { Locale } from "../../schema/language/locale.ts";
import { EntryLink } from "./entry-link.tsx";
import type { Listed } from "./list.ts";
import { PublishedOn } from "./published-on.tsx";
import { langOf } from "./stand-in.ts";

/** What a list needs of a post. */
export const postCardFields = ["title", "summary"] as const;

export type CardPost = Listed<typeof posts, (typeof postCardFields)[number]>;

interface PostCardProps {
  readonly post: CardPost;
  readonly locale: Locale;
  readonly heading?: "h2" | "h3";
}

export function PostCard({ post, locale, heading: Heading = "h2" }: PostCardProps) {
  return (
    <li>
      <PublishedOn instant={post.publishedAt} locale={locale} />
      <Heading>
        <EntryLink entry={post} collection={posts} locale={locale} moves />
      </Heading>
      {post.summary && <p lang={langOf(post, locale)}>{post.summary}</p>}
    </li>
  );
}
