import { Hono } from "hono";
import { listPathOf } from "../../../schema/collection.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { locales } from "../../../schema/language/locale.ts";
import { pageNumber } from "../frame/address.ts";
import { answerEntry, answerList, type SiteEnv } from "../frame/answer.tsx";
import { PostPage } from "./entry-page.tsx";
import { PostsPage } from "./list-page.tsx";
import { readPost, readPosts } from "./queries.ts";

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

  postPages.get(`${path}/:slug`, async (context) => {
    const { settings, entry } = await readPost(context.env.published, locale, context.req.param("slug"));
    const surroundings = { locale, origin: context.env.origin, settings };
    return answerEntry(context, surroundings, { entry, collections: [posts] }, (found) => (
      <PostPage surroundings={surroundings} {...found} />
    ));
  });
}
