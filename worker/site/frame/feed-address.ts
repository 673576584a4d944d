import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { campaigns } from "../../../schema/collections/campaigns.ts";
import { consultations } from "../../../schema/collections/consultations.ts";
import { events } from "../../../schema/collections/events.ts";
import { measures } from "../../../schema/collections/measures.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { practices } from "../../../schema/collections/practices.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { publications } from "../../../schema/collections/publications.ts";
import { reports } from "../../../schema/collections/reports.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { homePaths } from "./home-paths.ts";

/** What is news when it is published. */
export const newsCollections: readonly Collection[] = [
  posts,
  events,
  publications,
  consultations,
  measures,
  practices,
  campaigns,
  projects,
  reports,
];

export const feedFormats = { xml: "application/atom+xml", json: "application/feed+json" } as const;

export type FeedFormat = keyof typeof feedFormats;

/** The feed of a collection whose entries are news, else of all news. */
export function feedPathOf(collection: Collection | undefined, locale: Locale, format: FeedFormat): string {
  const own = collection && newsCollections.includes(collection) ? listPathOf(collection, locale) : null;
  return `${own ?? homePaths[locale]}/feed.${format}`;
}
