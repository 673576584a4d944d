import { posts } from "../../../schema/collections/posts.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { words } from "../frame/words.ts";
import { ListLayout } from "../parts/list-layout.tsx";
import { type ListedPost, PostItem } from "../parts/post-item.tsx";

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
