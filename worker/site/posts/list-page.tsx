import { posts } from "../../../schema/collections/posts.ts";
import { ListLayout } from "../list-layout.tsx";
import { type ListedPost, PostItem } from "../post-item.tsx";
import type { Surroundings } from "../surroundings.ts";
import { words } from "../words.ts";

interface PostsPageProps {
  readonly surroundings: Surroundings;
  readonly documents: readonly ListedPost[];
  readonly page: number;
  readonly more: boolean;
}

export function PostsPage({ surroundings, documents, page, more }: PostsPageProps) {
  const { locale } = surroundings;
  const { postsIntroduction, noPosts } = words(locale);
  return (
    <ListLayout
      surroundings={surroundings}
      collection={posts}
      introduction={postsIntroduction}
      page={page}
      more={more}
    >
      {documents.length === 0 && <p class="empty">{noPosts}</p>}
      <ul class="ledger">
        {documents.map((post) => (
          <PostItem post={post} locale={locale} />
        ))}
      </ul>
    </ListLayout>
  );
}
