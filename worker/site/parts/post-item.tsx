import { posts } from "../../../schema/collections/posts.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import type { Listed } from "../reading/list.ts";
import { langOf } from "../reading/stand-in.ts";
import { EntryLink } from "./entry-link.tsx";
import { Motif } from "./motif.tsx";
import { PublishedOn } from "./published-on.tsx";

/** What a list needs of a post. */
export const postItemFields = ["title", "summary"] as const;

export type ListedPost = Listed<typeof posts, (typeof postItemFields)[number]>;

interface PostItemProps {
  readonly post: ListedPost;
  readonly locale: Locale;
  readonly heading?: "h2" | "h3";
}

export function PostItem({ post, locale, heading: Heading = "h2" }: PostItemProps) {
  return (
    <li>
      <Motif id={post.id} />
      <div>
        <Heading>
          <EntryLink entry={post} collection={posts} locale={locale} moves />
        </Heading>
        {post.summary && <p lang={langOf(post, locale)}>{post.summary}</p>}
      </div>
      <PublishedOn instant={post.publishedAt} locale={locale} />
    </li>
  );
}
