import { posts } from "../../../schema/collections/posts.ts";
import { projects } from "../../../schema/collections/projects.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import type { Reader } from "../../platform/database.ts";
import { settingsIn, settingsStatement } from "../frame/settings.ts";
import { projectRowFields } from "../parts/project-row.tsx";
import { entryAt, entryQuery, entryValues } from "../reading/entry.ts";
import { listQuery, pageSize } from "../reading/list.ts";
import { referencesIn } from "../reading/references.ts";
import { referring } from "../reading/referring.ts";

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

const entry = entryQuery(projects);
const aboutProject = referring(posts, ["projects"], () => entryAt(projects));

export async function readProject(published: Reader, locale: Locale, slug: string) {
  const values = entryValues(locale, slug);
  const [settings, postRows = [], ...found] = await published.read([
    settingsStatement(locale),
    aboutProject.statement(values),
    ...entry.statements(values),
  ]);
  return {
    settings: settingsIn(locale, settings),
    entry: entry.read(locale, found),
    posts: aboutProject.read(locale, postRows),
  };
}
