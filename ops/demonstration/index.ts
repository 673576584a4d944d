import type { Collection } from "../../schema/collection.ts";
import { activities } from "../../schema/collections/activities.ts";
import { campaigns } from "../../schema/collections/campaigns.ts";
import { consultations } from "../../schema/collections/consultations.ts";
import { enterprises } from "../../schema/collections/enterprises.ts";
import { events } from "../../schema/collections/events.ts";
import { glossary } from "../../schema/collections/glossary.ts";
import { home } from "../../schema/collections/home.ts";
import { measures } from "../../schema/collections/measures.ts";
import { navigation } from "../../schema/collections/navigation.ts";
import { organisations } from "../../schema/collections/organisations.ts";
import { pages } from "../../schema/collections/pages.ts";
import { people } from "../../schema/collections/people.ts";
import { posts } from "../../schema/collections/posts.ts";
import { practices } from "../../schema/collections/practices.ts";
import { projects } from "../../schema/collections/projects.ts";
import { publications } from "../../schema/collections/publications.ts";
import { redirects } from "../../schema/collections/redirects.ts";
import { reports } from "../../schema/collections/reports.ts";
import { siteSettings } from "../../schema/collections/site-settings.ts";
import { topics } from "../../schema/collections/topics.ts";
import { languages } from "../../schema/language/locale.ts";
import { type Entry, type ManageClient, Refused } from "../manage-client.ts";
import { demonstrationActivities } from "./activities.ts";
import { demonstrationCampaigns } from "./campaigns.ts";
import { demonstrationConsultations } from "./consultations.ts";
import { demonstrationEnterprises } from "./enterprises.ts";
import type { EntryOf } from "./entry.ts";
import { demonstrationEvents } from "./events.ts";
import { demonstrationGlossary } from "./glossary.ts";
import { demonstrationHome } from "./home.ts";
import { demonstrationMeasures } from "./measures.ts";
import { demonstrationNavigation } from "./navigation.ts";
import { demonstrationOrganisations } from "./organisations.ts";
import { demonstrationPages } from "./pages.ts";
import { demonstrationPeople } from "./people.ts";
import { demonstrationPosts } from "./posts.ts";
import { demonstrationPractices } from "./practices.ts";
import { demonstrationProjects } from "./projects.ts";
import { demonstrationPublications } from "./publications.ts";
import { demonstrationRedirects } from "./redirects.ts";
import { demonstrationReports } from "./reports.ts";
import { demonstrationSiteSettings } from "./site-settings.ts";
import { demonstrationTopics } from "./topics.ts";

/** In an order in which what is referred to is public before what refers to it. */
export const demonstration: readonly (readonly [Collection, readonly EntryOf<Collection>[]])[] = [
  [glossary, [demonstrationGlossary]],
  [activities, demonstrationActivities],
  [topics, demonstrationTopics],
  [organisations, demonstrationOrganisations],
  [enterprises, demonstrationEnterprises],
  [people, demonstrationPeople],
  [projects, demonstrationProjects],
  [measures, demonstrationMeasures],
  [consultations, demonstrationConsultations],
  [publications, demonstrationPublications],
  [practices, demonstrationPractices],
  [events, demonstrationEvents],
  [campaigns, demonstrationCampaigns],
  [reports, demonstrationReports],
  [posts, demonstrationPosts],
  [pages, demonstrationPages],
  [redirects, demonstrationRedirects],
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
