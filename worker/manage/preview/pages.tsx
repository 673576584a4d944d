import type { VNode } from "preact";
import type { Collection } from "../../../schema/collection.ts";
import { home } from "../../../schema/collections/home.ts";
import { navigation } from "../../../schema/collections/navigation.ts";
import { siteSettings } from "../../../schema/collections/site-settings.ts";
import type { Reader } from "../../platform/database.ts";
import { entryRooms } from "../../site/entry-rooms.ts";
import { identityOf, menusOf, type Settings } from "../../site/frame/settings.ts";
import type { Surroundings } from "../../site/frame/surroundings.ts";
import { HomePage } from "../../site/home/home-page.tsx";
import { readFeatured, readHome } from "../../site/home/queries.ts";
import type { FoundEntry } from "../../site/reading/entry.ts";

/** A draft as its page takes it, and what else the page may read: published things alone. */
export interface Shown {
  readonly published: Reader;
  readonly surroundings: Surroundings;
  readonly found: FoundEntry<never>;
}

type Page = (shown: Shown) => Promise<VNode> | VNode;

/** The page of the site on which an entry of each collection is seen. */
const pageOfEach: Readonly<Record<string, Page>> = {
  ...Object.fromEntries(
    entryRooms.map(({ collection, preview }): [string, Page] => [
      collection.name,
      ({ published, surroundings, found }) =>
        preview(published, surroundings, found as unknown as FoundEntry<Collection>),
    ]),
  ),
  [home.name]: async ({ published, surroundings, found }) => {
    const entry = found as unknown as FoundEntry<typeof home>;
    const { locale } = surroundings;
    const [lists, featured] = await Promise.all([
      readHome(published, locale),
      readFeatured(published, locale, entry.document.projects ?? []),
    ]);
    return <HomePage {...lists} {...featured} surroundings={surroundings} entry={entry} />;
  },
  [siteSettings.name]: inFrame(({ surroundings: { locale }, found }) => {
    const { document, references } = found as unknown as FoundEntry<typeof siteSettings>;
    return identityOf(locale, document, references);
  }),
  [navigation.name]: inFrame(({ surroundings: { locale }, found }) => {
    const { document, references } = found as unknown as FoundEntry<typeof navigation>;
    return menusOf(locale, document, references);
  }),
};

export const pageOf = (collection: string): Page | undefined =>
  Object.hasOwn(pageOfEach, collection) ? pageOfEach[collection] : undefined;

/** What stands on every page is seen on the home page. */
function inFrame(drafted: (shown: Shown) => Partial<Settings>): Page {
  return async (shown) => {
    const { settings, ...lists } = await readHome(shown.published, shown.surroundings.locale);
    const surroundings = { ...shown.surroundings, settings: { ...settings, ...drafted(shown) } };
    return <HomePage {...lists} surroundings={surroundings} />;
  };
}
