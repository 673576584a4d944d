import { Hono } from "hono";
import { listPathOf } from "../../../schema/collection.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { locales } from "../../../schema/language/locale.ts";
import { pageNumber } from "../frame/address.ts";
import { answerList, type SiteEnv } from "../frame/answer.tsx";
import { entryRoom } from "../frame/entry-room.tsx";
import { PostPage } from "./entry-page.tsx";
import { PostsPage } from "./list-page.tsx";
import { readPosts } from "./queries.ts";

export const postEntries = entryRoom({ collection: posts, page: PostPage });

export const postPages = new Hono<SiteEnv>();

for (const locale of locales) {
  const path = listPathOf(posts, locale);

  postPages.get(`${path}`, async (context) => {
    const page = pageNumber(new URL(context.req.url).searchParams);
    const found = await readPosts(context.env.published, locale, page);
    const surroundings = { locale, origin: context.env.origin, settings: found.settings };
    return answerList(context, surroundings, { page, found, collections: [posts] }, () => (
      <PostsPage surroundings={surroundings} page={page} {...found} />
    ));
  });
}
