import { projects } from "../../../schema/collections/projects.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import type { Reader } from "../../platform/database.ts";
import { settingsIn, settingsStatement } from "../frame/settings.ts";
import { projectRowFields } from "../parts/project-row.tsx";
import { listQuery, pageSize } from "../reading/list.ts";
import { referencesIn } from "../reading/references.ts";

const list = listQuery(projects, projectRowFields);
const donors = list.references("donors");

export async function readProjects(published: Reader, locale: Locale, page: number) {
  const slice = { page, size: pageSize };
  const [settings, rows = [], donorRows = []] = await published.read([
    settingsStatement(locale),
    list.rows(locale, slice),
    donors(locale, slice),
  ]);
  const documents = list.documents(rows);
  return {
    settings: settingsIn(locale, settings),
    documents: documents.slice(0, pageSize),
    references: referencesIn(locale, donorRows),
    more: documents.length > pageSize,
  };
}
