import { sql } from "drizzle-orm";
import type { PublishedDocument } from "../../../schema/collection.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { siteSettings } from "../../../schema/collections/site-settings.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { documentOf } from "../../../schema/published.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { columnNames, columnsOf } from "../reading/columns.ts";
import { pathIn, type Reference, referencesIn, referred } from "../reading/references.ts";
import { inLocale, standInOf } from "../reading/stand-in.ts";

/** What stands on every page, whatever its subject. */
export interface Settings
  extends Pick<
    PublishedDocument<typeof siteSettings>,
    "locale" | "title" | "shortTitle" | "description" | "channels"
  > {
  /** What the footer leads to. */
  readonly pages: readonly Reference[];
  /** The page of the organisation that the site belongs to. */
  readonly organisation: { readonly id: string; readonly path: string | null } | null;
}

/** Null while no settings are published. */
export type MaybeSettings = Settings | null;

const fields = ["title", "shortTitle", "description", "channels", "organisation", "pages"] as const;

const here = sql`(${sql.placeholder("locale")}, ${sql.placeholder("standIn")})`;

const query = prepared<{ locale: string; standIn: string }>(
  () => sql`select ${columnsOf(siteSettings, fields)},
      (select slug from documents where entry = organisation and documents.locale = settings.locale) as organisation_slug,
      (select json_group_array(json_object('entry', entry, 'locale', locale, 'collection', collection, 'slug', slug, 'title', title))
        from documents where entry in (select value from json_each(settings.pages)) and documents.locale in ${here}) as named_pages
    from ${tableOf(siteSettings).table} as settings where locale in ${here}`,
  [...columnNames(siteSettings, fields), "organisation_slug", "named_pages"],
);

/** The first statement of every page. */
export function settingsStatement(locale: Locale): Statement {
  return query({ locale, standIn: standInOf[locale] });
}

export function settingsIn(locale: Locale, rows: readonly Row[] = []): MaybeSettings {
  const found = inLocale(rows.map(settingsOf), locale);
  if (!found) return null;
  const { organisation, slug, pages: ids, named, ...others } = found;
  const settings = { ...others, pages: referred(referencesIn(locale, named), ids) };
  if (organisation === null) return { ...settings, organisation: null };
  return {
    ...settings,
    organisation: { id: organisation, path: pathIn(locale, { collection: organisations, slug }) },
  };
}

function settingsOf(row: Row) {
  const document = documentOf(siteSettings, row);
  const { locale, title, shortTitle, description, channels, organisation, pages } = document;
  const slug = row.organisation_slug === null ? null : String(row.organisation_slug);
  const named = JSON.parse(String(row.named_pages)) as readonly Row[];
  return { locale, title, shortTitle, description, channels, organisation, slug, pages, named };
}
