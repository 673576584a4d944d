import type { VNode } from "preact";
import type { Collection } from "../../../schema/collection.ts";
import { home } from "../../../schema/collections/home.ts";
import { siteSettings } from "../../../schema/collections/site-settings.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import type { Reader } from "../../platform/database.ts";
import { entryRooms } from "../../site/entry-rooms.ts";
import type { Surroundings } from "../../site/frame/surroundings.ts";
import { HomePage } from "../../site/home/home-page.tsx";
import { readFeatured, readHome } from "../../site/home/queries.ts";
import type { FoundEntry } from "../../site/reading/entry.ts";
import { pathIn, referred } from "../../site/reading/references.ts";

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
  [siteSettings.name]: async ({ published, surroundings, found }) => {
    const { locale } = surroundings;
    const { settings: _live, ...lists } = await readHome(published, locale);
    const settings = settingsOf(locale, found as unknown as FoundEntry<typeof siteSettings>);
    return <HomePage {...lists} surroundings={{ ...surroundings, settings }} />;
  },
};

export const pageOf = (collection: string): Page | undefined =>
  Object.hasOwn(pageOfEach, collection) ? pageOfEach[collection] : undefined;

function settingsOf(locale: Locale, { document, references }: FoundEntry<typeof siteSettings>) {
  const { title, shortTitle, description, channels } = document;
  const reference = references.get(document.organisation ?? "");
  const organisation = reference ? { id: reference.id, path: pathIn(locale, reference) } : null;
  const pages = referred(references, document.pages);
  return { locale: document.locale, title, shortTitle, description, channels, organisation, pages };
}
