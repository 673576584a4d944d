import { sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import { activities } from "../../../schema/collections/activities.ts";
import { enterprises } from "../../../schema/collections/enterprises.ts";
import { home } from "../../../schema/collections/home.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { projects } from "../../../schema/collections/projects.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { documentOf } from "../../../schema/published.ts";
import { prepared, type Reader, type Row } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { settingsIn, settingsStatement } from "../frame/settings.ts";
import { inTurnToday } from "../parts/in-turn.ts";
import { projectRowFields, type RowProject } from "../parts/project-row.tsx";
import { columnNames, columnsOf } from "../reading/columns.ts";
import { countsByDistrict } from "../reading/counts-by-district.ts";
import { documentsWith } from "../reading/documents-referring.ts";
import { entryQuery, entryValues, here } from "../reading/entry.ts";
import { type Listed, listQuery } from "../reading/list.ts";
import { newsQuery } from "../reading/news.ts";
import { referenceColumns, referenceNames, referencesIn } from "../reading/references.ts";
import { inLocale, standInOf } from "../reading/stand-in.ts";

const entry = entryQuery(home, () => sql`(select entry from ${tableOf(home).table} limit 1)`);
const shownNews = 7;
const news = newsQuery(shownNews);

export const activityFields = ["title", "summary"] as const;
const mainActivities = listQuery(activities, activityFields);
const shownActivities = { page: 1, size: 3 };

const featured = () =>
  sql`(select value from terms where collection = 'home' and field = 'projects' and locale in ${here})`;

const featuredProjects = prepared<{ locale: string; standIn: string }>(
  () =>
    sql`select ${columnsOf(projects, projectRowFields)} from ${tableOf(projects).table} where entry in ${featured()} and locale in ${here}`,
  () => columnNames(projects, projectRowFields),
);
const theirDonors = prepared<{ locale: string; standIn: string }>(
  () => sql`select ${referenceColumns} from documents where locale in ${here} and entry in
    (select value from terms where entry in ${featured()} and field = 'donors' and locale in ${here})`,
  () => referenceNames,
);

type ByIds = { locale: string; standIn: string; ids: string };
const chosen = () => sql`(select value from json_each(${sql.placeholder("ids")}))`;
const projectsById = prepared<ByIds>(
  () =>
    sql`select ${columnsOf(projects, projectRowFields)} from ${tableOf(projects).table} where entry in ${chosen()} and locale in ${here}`,
  () => columnNames(projects, projectRowFields),
);
const donorsOf = prepared<ByIds>(
  () => sql`select ${referenceColumns} from documents where locale in ${here} and entry in
    (select value from terms where entry in ${chosen()} and field = 'donors' and locale in ${here})`,
  () => referenceNames,
);

const enterprisesByDistrict = countsByDistrict(enterprises);

const organisationFields = ["title"] as const;
export type NamedOrganisation = Listed<typeof organisations, (typeof organisationFields)[number]>;

const shownOrganisations = 12;

/** Who makes up the coalition: all of them, since they take turns. */
const theCoalition = documentsWith(
  organisations,
  { in: ["roles"], oneOf: () => sql`select value from json_each('["founder", "member"]')` },
  organisationFields,
  200,
);

export async function readHome(published: Reader, locale: Locale) {
  const values = entryValues(locale, "");
  const [
    settings,
    activityRows = [],
    newsRows = [],
    projectRows = [],
    donorRows = [],
    organisationRows = [],
    districtRows = [],
    ...found
  ] = await published.read([
    settingsStatement(locale),
    mainActivities.rows(locale, shownActivities),
    news.statement(locale),
    featuredProjects(values),
    theirDonors(values),
    theCoalition.statement(values),
    enterprisesByDistrict.statement(locale),
    ...entry.statements(values),
  ]);
  const welcome = entry.read(locale, found);
  return {
    settings: settingsIn(locale, settings),
    entry: welcome,
    projects: inOrder(welcome?.document.projects ?? [], locale, projectRows),
    donors: referencesIn(locale, donorRows),
    activities: mainActivities.documents(activityRows).slice(0, shownActivities.size),
    news: news.items(newsRows),
    organisations: inTurnToday(theCoalition.read(locale, organisationRows)).slice(0, shownOrganisations),
    districts: enterprisesByDistrict.counts(districtRows),
  };
}

/** The projects that a home page would feature, and their donors. */
export async function readFeatured(published: Reader, locale: Locale, ids: readonly string[]) {
  const values = { locale, standIn: standInOf[locale], ids: JSON.stringify(ids) };
  const [projectRows = [], donorRows = []] = await published.read([projectsById(values), donorsOf(values)]);
  return { projects: inOrder(ids, locale, projectRows), donors: referencesIn(locale, donorRows) };
}

function inOrder(ids: readonly string[], locale: Locale, rows: readonly Row[]): readonly RowProject[] {
  const found = perEntry(projects, locale, rows);
  return ids.flatMap((id) => found.find((project) => project.id === id) ?? []);
}

/** Each entry once, in the page's locale where it can be. */
function perEntry<C extends Collection>(collection: C, locale: Locale, rows: readonly Row[]) {
  const byId = Map.groupBy(
    rows.map((row) => documentOf(collection, row)),
    ({ id }) => id,
  );
  return [...byId.values()].flatMap((versions) => inLocale(versions, locale) ?? []);
}
