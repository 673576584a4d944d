import type { Collection } from "../../schema/collection.ts";
import { glossary } from "../../schema/collections/glossary.ts";
import { home } from "../../schema/collections/home.ts";
import { navigation } from "../../schema/collections/navigation.ts";
import { organisations } from "../../schema/collections/organisations.ts";
import { pages } from "../../schema/collections/pages.ts";
import { posts } from "../../schema/collections/posts.ts";
import { projects } from "../../schema/collections/projects.ts";
import { siteSettings } from "../../schema/collections/site-settings.ts";
import { languages } from "../../schema/language/locale.ts";
import { type Entry, type ManageClient, Refused } from "../manage-client.ts";
import type { EntryOf } from "./entry.ts";
import { demonstrationGlossary } from "./glossary.ts";
import { demonstrationHome } from "./home.ts";
import { demonstrationNavigation } from "./navigation.ts";
import { demonstrationOrganisations } from "./organisations.ts";
import { demonstrationPages } from "./pages.ts";
import { demonstrationPosts } from "./posts.ts";
import { demonstrationProjects } from "./projects.ts";
import { demonstrationSiteSettings } from "./site-settings.ts";

/** In an order in which what is referred to is public before what refers to it. */
export const demonstration: readonly (readonly [Collection, readonly EntryOf<Collection>[]])[] = [
  [glossary, [demonstrationGlossary]],
  [organisations, demonstrationOrganisations],
  [projects, demonstrationProjects],
  [posts, demonstrationPosts],
  [pages, demonstrationPages],
  [navigation, [demonstrationNavigation]],
  [siteSettings, [demonstrationSiteSettings]],
  [home, [demonstrationHome]],
];

/** True where nothing else was written and the last entry is missing: nobody seeded yet, or was cut short doing so. */
export function isUnfinished(ids: readonly string[]): boolean {
  const all = demonstration.flatMap(([, entries]) => entries.map(({ id }) => id));
  return ids.every((id) => all.includes(id)) && !ids.includes(all.at(-1) ?? "");
}

/** Creates and publishes what is not there yet; what editors have changed, withdrawn or trashed stays so. */
export async function seedDemonstration(manage: ManageClient, say: (line: string) => void): Promise<void> {
  for (const [collection, entries] of demonstration) {
    for (const entry of entries) await seedEntry(manage, collection, entry);
    say(`demonstration: ${collection.name} (${entries.length})`);
  }
}

async function seedEntry(manage: ManageClient, collection: Collection, entry: EntryOf<Collection>) {
  const { live, trashed } =
    (await existing(manage, collection, entry.id)) ?? (await manage.create(collection.name, entry));
  if (trashed || (live?.version ?? 0) > 0) return;
  const written = languages.filter((language) => entry[language]);
  await manage.publish(collection.name, entry.id, written);
}

async function existing(manage: ManageClient, { name }: Collection, id: string): Promise<Entry | undefined> {
  try {
    return await manage.read(name, id);
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return undefined;
    throw error;
  }
}
