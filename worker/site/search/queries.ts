import { type Collection, hasPages } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import { posts } from "../../../schema/collections/posts.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { isSearched } from "../../../schema/search/paragraphs.ts";
import type { Reader } from "../../platform/database.ts";
import { readFound, type Search, searchStatement } from "../../published/search/search.ts";
import type { SearchAsked } from "../frame/search-address.ts";
import { settingsIn, settingsStatement } from "../frame/settings.ts";
import { listQuery, pageSize } from "../reading/list.ts";
import type { Reference } from "../reading/references.ts";

/** What a search page can lead to. */
export const searched: readonly Collection[] = collections.filter(
  (collection) => isSearched(collection) && hasPages(collection),
);

const within = searched.map(({ name }) => name);
const latest = listQuery(posts, ["title"]);
const latestPosts = { page: 1, size: 3 };

/** What is found and, for those who find nothing, what is new. */
export async function readSearch(published: Reader, locale: Locale, { q, collection, page }: SearchAsked) {
  const search: Search = {
    text: q,
    locale,
    within,
    collection,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  };
  const [settings, found, postRows = []] = await published.read([
    settingsStatement(locale),
    searchStatement(search),
    latest.rows(locale, latestPosts),
  ]);
  return {
    settings: settingsIn(locale, settings),
    found: readFound(search, found),
    latest: latest
      .documents(postRows)
      .slice(0, latestPosts.size)
      .map(({ title, ...post }): Reference => ({ ...post, collection: posts, title: title ?? "" })),
  };
}
