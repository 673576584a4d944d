import { sql } from "drizzle-orm";
import type { VNode } from "preact";
import type { PublishedDocument } from "../../../schema/collection.ts";
import { home } from "../../../schema/collections/home.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { pages } from "../../../schema/collections/pages.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { siteSettings } from "../../../schema/collections/site-settings.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import type { Reader } from "../../platform/database.ts";
import type { Surroundings } from "../../site/frame/surroundings.ts";
import { HomePage } from "../../site/home/home-page.tsx";
import { readFeatured, readHome } from "../../site/home/queries.ts";
import { OrganisationPage } from "../../site/organisations/entry-page.tsx";
import { EntryPage } from "../../site/pages/entry-page.tsx";
import { PostPage } from "../../site/posts/entry-page.tsx";
import { ProjectPage } from "../../site/projects/entry-page.tsx";
import { entryValues, type FoundEntry } from "../../site/reading/entry.ts";
import { pathIn, referred } from "../../site/reading/references.ts";
import { referring } from "../../site/reading/referring.ts";

/** A draft as its page takes it, and what else the page may read: published things alone. */
export interface Shown {
  readonly published: Reader;
  readonly surroundings: Surroundings;
  readonly found: FoundEntry<never>;
}

type Page = (shown: Shown) => Promise<VNode> | VNode;

/** Whoever refers is asked for by id here, which takes the place of the slug that an address has. */
const byId = () => sql`(select ${sql.placeholder("slug")})`;
const aboutProject = referring(posts, ["projects"], byId);
const ofOrganisation = referring(projects, ["donors", "lead", "partners"], byId);

async function whoRefers(query: typeof aboutProject, { published, surroundings, found }: Shown) {
  const { locale } = surroundings;
  const [rows = []] = await published.read([query.statement(entryValues(locale, idOf(found)))]);
  return query.read(locale, rows);
}

const idOf = (found: FoundEntry<never>) => (found.document as PublishedDocument).id;

/** The page of the site on which an entry of each collection is seen. */
const pageOfEach: Readonly<Record<string, Page>> = {
  [posts.name]: ({ surroundings, found }) => (
    <PostPage surroundings={surroundings} {...(found as unknown as FoundEntry<typeof posts>)} />
  ),
  [pages.name]: ({ surroundings, found }) => (
    <EntryPage surroundings={surroundings} {...(found as unknown as FoundEntry<typeof pages>)} />
  ),
  [projects.name]: async (shown) => (
    <ProjectPage
      surroundings={shown.surroundings}
      posts={(await whoRefers(aboutProject, shown)).projects}
      {...(shown.found as unknown as FoundEntry<typeof projects>)}
    />
  ),
  [organisations.name]: async (shown) => (
    <OrganisationPage
      surroundings={shown.surroundings}
      projects={await whoRefers(ofOrganisation, shown)}
      {...(shown.found as unknown as FoundEntry<typeof organisations>)}
    />
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
