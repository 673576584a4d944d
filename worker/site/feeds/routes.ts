import { Hono } from "hono";
import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { people } from "../../../schema/collections/people.ts";
import { topics } from "../../../schema/collections/topics.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { answerFile, type SiteEnv } from "../frame/answer.tsx";
import { type FeedFormat, feedFormats, feedPathOf, newsCollections } from "../frame/feed-address.ts";
import { homePaths } from "../frame/home-paths.ts";
import { picturePathOf } from "../frame/picture-address.ts";
import { labelIn, words } from "../frame/words.ts";
import { atomOf } from "./atom.ts";
import { type Feed, itemOf } from "./feed.ts";
import { jsonFeedOf } from "./json-feed.ts";
import { newsQuery } from "./queries.ts";

export const feedFiles = new Hono<SiteEnv>();

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = { xml: atomOf, json: jsonFeedOf };
const formats = Object.keys(writers) as FeedFormat[];

/** All news in one feed, and each kind of it in one of its own. */
for (const collection of [undefined, ...newsCollections]) {
  const of = collection ? [collection] : newsCollections;
  const readNews = newsQuery(of);
  for (const locale of locales) {
    for (const format of formats) {
      feedFiles.get(feedPathOf(collection, locale, format), async (context) => {
        const { published, origin } = context.env;
        const read = await readNews(published, locale);
        const feed = feedOf(collection, locale, origin, format, read);
        return answerFile(context, writers[format](feed), `${feedFormats[format]}; charset=utf-8`, {
          entries: read.references.keys(),
          collections: [...of, people, topics],
        });
      });
    }
  }
}

/** What a feed says that has told nothing yet. */
const never = "1970-01-01T00:00:00Z";

function feedOf(
  collection: Collection | undefined,
  locale: Locale,
  origin: string,
  format: FeedFormat,
  { settings, references, news }: Awaited<ReturnType<ReturnType<typeof newsQuery>>>,
): Feed {
  const site = settings.title ?? words(locale).siteTitle;
  const items = news.map((one) => itemOf(one, { locale, origin, references }));
  return {
    title: collection ? `${labelIn(locale, collection.label.many)} – ${site}` : site,
    description: settings.description,
    locale,
    page: origin + ((collection && listPathOf(collection, locale)) ?? homePaths[locale]),
    address: origin + feedPathOf(collection, locale, format),
    picture: origin + picturePathOf(collection, locale),
    site: { name: site, url: origin + homePaths[locale] },
    updated: items.map(({ updated }) => updated).reduce((one, other) => (one > other ? one : other), never),
    items,
  };
}
