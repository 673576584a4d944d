import type { ComponentChildren } from "preact";
import { type Collection, listPathOf, pathOf } from "../../../schema/collection.ts";
import { activities } from "../../../schema/collections/activities.ts";
import { enterprises } from "../../../schema/collections/enterprises.ts";
import { home } from "../../../schema/collections/home.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { formatNumber } from "../../../schema/language/number.ts";
import { listAddress } from "../frame/address.ts";
import { homePaths } from "../frame/home-paths.ts";
import { Layout } from "../frame/layout.tsx";
import type { Surroundings } from "../frame/surroundings.ts";
import { filled, labelIn, words } from "../frame/words.ts";
import { type DistrictCounts, DistrictMap } from "../map/district-map.tsx";
import { FoldedTable } from "../map/folded-table.tsx";
import { EntryLink } from "../parts/entry-link.tsx";
import { Figures } from "../parts/figures.tsx";
import { Band } from "../parts/motif.tsx";
import { ProjectRow, type RowProject } from "../parts/project-row.tsx";
import { Prose } from "../parts/prose.tsx";
import { PublishedOn } from "../parts/published-on.tsx";
import { Section } from "../parts/section.tsx";
import type { FoundEntry } from "../reading/entry.ts";
import { none } from "../reading/facets.ts";
import type { Listed } from "../reading/list.ts";
import type { NewsItem } from "../reading/news.ts";
import { pathIn, type References, referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";
import type { activityFields, NamedOrganisation } from "./queries.ts";

type Welcome = FoundEntry<typeof home>["document"];
type MainActivity = Listed<typeof activities, (typeof activityFields)[number]>;

interface HomePageProps {
  readonly surroundings: Surroundings;
  readonly entry: FoundEntry<typeof home> | undefined;
  readonly activities: readonly MainActivity[];
  readonly news: readonly NewsItem[];
  readonly projects: readonly RowProject[];
  readonly donors: References;
  readonly organisations: readonly NamedOrganisation[];
  /** Social enterprises by district. */
  readonly districts: DistrictCounts;
}

export function HomePage({ surroundings, entry, donors, ...lists }: HomePageProps) {
  const { locale, settings } = surroundings;
  const text = words(locale);
  const welcome = entry?.document;
  const lang = welcome && langOf(welcome, locale);
  return (
    <Layout
      surroundings={surroundings}
      description={welcome?.lead ?? null}
      collection={home}
      paths={homePaths}
      live={locales.filter((other) => !entry || other in entry.places)}
      canonical={homePaths[welcome?.locale ?? locale]}
      styles={["sections", "prose", "home", "map"]}
    >
      <div class="front">
        <header lang={lang}>
          {welcome && settings && <p class="kicker">{settings.title}</p>}
          <h1>{welcome?.title ?? settings?.title ?? text.siteTitle}</h1>
          <p class="lead">{welcome ? welcome.lead : text.emptyHome}</p>
        </header>
        <Doings activities={lists.activities} locale={locale} />
        <News news={lists.news} locale={locale} />
      </div>
      {entry && welcome?.figures && (
        <div class="tally">
          <Figures figures={welcome.figures} references={entry.references} locale={locale} lang={lang} />
        </div>
      )}
      <Where districts={lists.districts} surroundings={surroundings} />
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
      {entry && welcome?.body && (
        <Section title={labelIn(locale, home.fields.body.label)}>
          <Prose text={welcome.body} references={entry.references} locale={locale} lang={lang} />
        </Section>
      )}
      {lists.organisations.length > 0 && (
        <Section title={text.whoMakesUpCoalition}>
          <p class="goal">
            {lists.organisations.map((organisation, index) => (
              <>
                {index > 0 && ", "}
                <EntryLink entry={organisation} collection={organisations} locale={locale} />
              </>
            ))}
          </p>
          <More collection={organisations} locale={locale}>
            {text.allOrganisations}
          </More>
        </Section>
      )}
      {entry && welcome && (
        <Call welcome={welcome} references={entry.references} locale={locale} lang={lang} />
      )}
    </Layout>
  );
}

/** What the coalition does: one cloth, in which each activity has its figure. */
function Doings({ activities: all, locale }: { activities: readonly MainActivity[]; locale: Locale }) {
  const [first, ...others] = all.map(({ id }) => id);
  if (!first) return null;
  return (
    <section class="doings" aria-label={labelIn(locale, activities.label.many)}>
      <Band ids={[first, ...others]} />
      <ul>
        {all.map((activity) => (
          <li>
            <h2>
              <EntryLink entry={activity} collection={activities} locale={locale} moves />
            </h2>
            {activity.summary && <p lang={langOf(activity, locale)}>{activity.summary}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function News({ news, locale }: { news: readonly NewsItem[]; locale: Locale }) {
  if (news.length === 0) return null;
  return (
    <section class="news">
      <h2>{words(locale).whatIsNew}</h2>
      <ol>
        {news.map((item) => (
          <li>
            <small>
              {labelIn(locale, item.collection.label.one)} ·{" "}
              <PublishedOn instant={item.publishedAt} locale={locale} />
            </small>
            <a href={pathOf(item.collection, locale, item.slug) ?? undefined}>{item.title}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where social enterprises are; each district leads to those in it. */
function Where({ districts, surroundings }: { districts: DistrictCounts; surroundings: Surroundings }) {
  const { locale } = surroundings;
  const { whereEnterprisesAre, enterprisesOnMap, allEnterprises, mapOfDistricts, noDistrict } = words(locale);
  const total = [...districts.values()].reduce((sum, count) => sum + count, 0);
  const path = listPathOf(enterprises, locale) ?? "";
  const without = districts.get(none) ?? 0;
  const byDistrict = {
    counts: districts,
    chosen: [],
    addressOf: (district: string) => listAddress(path, { selection: { place: [district] }, page: 1 }),
  };
  if (total === 0) return null;
  return (
    <Section title={whereEnterprisesAre}>
      <div class="where">
        <div>
          <p class="goal">{filled(enterprisesOnMap, formatNumber(locale, total))}</p>
          <More collection={enterprises} locale={locale}>
            {allEnterprises}
          </More>
          {without > 0 && (
            <p class="more">
              <a href={byDistrict.addressOf(none)}>
                {noDistrict}: {formatNumber(locale, without)}
              </a>
            </p>
          )}
        </div>
        <div>
          <DistrictMap surroundings={surroundings} label={mapOfDistricts} {...byDistrict} />
          <FoldedTable locale={locale} {...byDistrict} />
        </div>
      </div>
    </Section>
  );
}

interface CallProps {
  readonly welcome: Welcome;
  readonly references: References;
  readonly locale: Locale;
  readonly lang: Locale | undefined;
}

/** A call that leads nowhere is none. */
function Call({ welcome, references, locale, lang }: CallProps) {
  const [page] = referred(references, welcome.callPage);
  if (!page || !welcome.callTitle) return null;
  return (
    <section class="appeal" lang={lang}>
      <div>
        <h2>{welcome.callTitle}</h2>
        {welcome.callText && <p>{welcome.callText}</p>}
      </div>
      <a href={pathIn(locale, page) ?? undefined}>{welcome.callLabel ?? page.title}</a>
    </section>
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
