import { organisations } from "../../../schema/collections/organisations.ts";
import { projects } from "../../../schema/collections/projects.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import type { Reader } from "../../platform/database.ts";
import { settingsIn, settingsStatement } from "../frame/settings.ts";
import { organisationItemFields } from "../parts/organisation-item.tsx";
import { entryAt, entryQuery, entryValues } from "../reading/entry.ts";
import { listQuery, pageSize } from "../reading/list.ts";
import { referring } from "../reading/referring.ts";

const list = listQuery(organisations, organisationItemFields);

export async function readOrganisations(published: Reader, locale: Locale, page: number) {
  const [settings, rows = []] = await published.read([
    settingsStatement(locale),
    list.rows(locale, { page, size: pageSize }),
  ]);
  const documents = list.documents(rows);
  return {
    settings: settingsIn(locale, settings),
    documents: documents.slice(0, pageSize),
    more: documents.length > pageSize,
  };
}

const entry = entryQuery(organisations);
const itsProjects = referring(projects, ["donors", "lead", "partners"], () => entryAt(organisations));

export async function readOrganisation(published: Reader, locale: Locale, slug: string) {
  const values = entryValues(locale, slug);
  const [settings, projectRows = [], ...found] = await published.read([
    settingsStatement(locale),
    itsProjects.statement(values),
    ...entry.statements(values),
  ]);
  return {
    settings: settingsIn(locale, settings),
    entry: entry.read(locale, found),
    projects: itsProjects.read(locale, projectRows),
  };
}
