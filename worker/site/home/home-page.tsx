import type { ComponentChildren } from "preact";
import { type Collection, listPathOf } from "../../../schema/collection.ts";
import type { home } from "../../../schema/collections/home.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { homePaths } from "../frame/home-paths.ts";
import { Layout } from "../frame/layout.tsx";
import type { Surroundings } from "../frame/surroundings.ts";
import { words } from "../frame/words.ts";
import { Band } from "../parts/motif.tsx";
import { type ListedOrganisation, OrganisationItem } from "../parts/organisation-item.tsx";
import { type ListedPost, PostItem } from "../parts/post-item.tsx";
import { ProjectRow, type RowProject } from "../parts/project-row.tsx";
import { Prose } from "../parts/prose.tsx";
import { Section } from "../parts/section.tsx";
import type { FoundEntry } from "../reading/entry.ts";
import type { References } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";

interface HomePageProps {
  readonly surroundings: Surroundings;
  readonly entry: FoundEntry<typeof home> | undefined;
  readonly projects: readonly RowProject[];
  readonly donors: References;
  readonly posts: readonly ListedPost[];
  readonly organisations: readonly ListedOrganisation[];
}

export function HomePage({ surroundings, entry, donors, ...lists }: HomePageProps) {
  const { locale, settings } = surroundings;
  const text = words(locale);
  const welcome = entry?.document;
  const lang = welcome && langOf(welcome, locale);
  const named = settings?.organisation?.id ?? welcome?.id ?? text.siteTitle;
  const woven = [...lists.projects, ...lists.organisations]
    .map(({ id }) => id)
    .filter((id) => id !== named)
    .slice(0, 5);
  return (
    <Layout
      surroundings={surroundings}
      description={welcome?.lead ?? null}
      paths={homePaths}
      live={locales.filter((other) => !entry || other in entry.places)}
      canonical={homePaths[welcome?.locale ?? locale]}
      styles={["prose"]}
    >
      <header class="head welcome" lang={lang}>
        {welcome && settings && <p class="kicker">{settings.title}</p>}
        <h1>{welcome?.title ?? settings?.title ?? text.siteTitle}</h1>
        <p class="lead">{welcome ? welcome.lead : text.emptyHome}</p>
      </header>
      <Band ids={[named, ...woven]} />
      {entry && welcome?.body && (
        <div class="spread">
          <Prose text={welcome.body} references={entry.references} locale={locale} lang={lang} />
        </div>
      )}
      {lists.projects.length > 0 && (
        <Section title={text.featuredProjects}>
          <ul class="ledger">
            {lists.projects.map((project) => (
              <ProjectRow project={project} references={donors} locale={locale} heading="h3" />
            ))}
          </ul>
          <More collection={projects} locale={locale}>
            {text.allProjects}
          </More>
        </Section>
      )}
      {lists.posts.length > 0 && (
        <Section title={text.latestPosts}>
          <ul class="cards">
            {lists.posts.map((post) => (
              <PostItem post={post} locale={locale} heading="h3" />
            ))}
          </ul>
          <More collection={posts} locale={locale}>
            {text.allPosts}
          </More>
        </Section>
      )}
      {lists.organisations.length > 0 && (
        <Section title={text.whoMakesUpCoalition}>
          <ul class="names">
            {lists.organisations.map((organisation) => (
              <OrganisationItem organisation={organisation} locale={locale} />
            ))}
          </ul>
          <More collection={organisations} locale={locale}>
            {text.allOrganisations}
          </More>
        </Section>
      )}
    </Layout>
  );
}

interface MoreProps {
  readonly collection: Collection;
  readonly locale: Locale;
  readonly children: ComponentChildren;
}

function More({ collection, locale, children }: MoreProps) {
  return (
    <p class="more">
      <a href={listPathOf(collection, locale) ?? "/"}>{children}</a>
    </p>
  );
}
