import type { Feed } from "./feed.ts";

/** JSON Feed, version 1.1 (jsonfeed.org). */
export function jsonFeedOf({
  title,
  description,
  locale,
  page,
  address,

  site,
  items,
}: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: address,
    description: description ?? undefined,
    authors: [site],
    language: locale,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary ?? undefined,
      date_published: item.published,
      date_modified: item.updated,
      authors: item.authors.length > 0 ? item.authors : undefined,
      tags: item.subjects.length > 0 ? item.subjects : undefined,
    })),
  });
}
