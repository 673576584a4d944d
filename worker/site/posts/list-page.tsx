import type { posts } from "../../../schema/collections/posts.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { words } from "../frame/words.ts";
import { ListLayout } from "../parts/list-layout.tsx";
import { PostItem, type postItemFields } from "../parts/post-item.tsx";

type PostsPageProps = ListPageProps<typeof posts, (typeof postItemFields)[number]>;

export function PostsPage({ list, documents, references }: PostsPageProps) {
  const { locale } = list.surroundings;
  const { postsIntroduction, noPosts } = words(locale);
  return (
    <ListLayout {...list} introduction={postsIntroduction}>
      {documents.length === 0 && <p class="empty">{noPosts}</p>}
      <ul class="ledger">
        {documents.map((post) => (
          <PostItem post={post} references={references} locale={locale} />
        ))}
      </ul>
    </ListLayout>
  );
}
