import { type SQL, sql } from "drizzle-orm";
import type { Collection, PublishedDocument } from "../../../schema/collection.ts";
import { navigation } from "../../../schema/collections/navigation.ts";
import { siteSettings } from "../../../schema/collections/site-settings.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { documentOf } from "../../../schema/published.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { columnNames } from "../reading/columns.ts";
import { pathIn, type References, referenceNames, referencesIn } from "../reading/references.ts";
import { standInOf } from "../reading/stand-in.ts";
import { type Menu, menuOf, plainMenu } from "./menu.ts";

/** What stands on every page, whatever its subject; empty while nothing of it is published. */
export interface Settings extends Identity, Menus {}

interface Identity
  extends Pick<
    PublishedDocument<typeof siteSettings>,
    "locale" | "title" | "shortTitle" | "description" | "email" | "channels" | "licence" | "kosovoOutline"
  > {
  /** The page of the organisation that the site belongs to. */
  readonly organisation: { readonly id: string; readonly path: string | null } | null;
}

interface Menus {
  readonly menu: Menu;
  /** What only the footer leads to. */
  readonly footer: Menu;
}

const ofSettings = [
  "title",
  "shortTitle",
  "description",
  "organisation",
  "email",
  "channels",
  "licence",
  "kosovoOutline",
] as const;
const ofNavigation = ["main", "footer"] as const;

const here = sql`(${sql.placeholder("locale")}, ${sql.placeholder("standIn")})`;

function asJson(columns: readonly string[]): SQL {
  const pairs = columns.map((name) => sql`${sql.raw(`'${name}'`)}, ${sql.identifier(name)}`);
  return sql`json_object(${sql.join(pairs, sql`, `)})`;
}

/** The document of a singleton, in the page's locale where it can be. */
function published<C extends Collection>(
  collection: C,
  fields: readonly (keyof C["fields"] & string)[],
): SQL {
  return sql`(select ${asJson(columnNames(collection, fields))} from ${tableOf(collection).table}
    where locale in ${here} order by locale <> ${sql.placeholder("locale")} limit 1)`;
}

/** Both refer to entries that every page leads to. */
const query = prepared<{ locale: string; standIn: string }>(
  () => sql`select ${published(siteSettings, ofSettings)} as settings,
    ${published(navigation, ofNavigation)} as navigation,
    (select json_group_array(${asJson(referenceNames)}) from documents where locale in ${here} and entry in
      (select value from terms where collection in ('site-settings', 'navigation') and locale in ${here})) as named`,
  () => ["settings", "navigation", "named"],
);

/** The first statement of every page. */
export function settingsStatement(locale: Locale): Statement {
  return query({ locale, standIn: standInOf[locale] });
}

export function settingsIn(locale: Locale, [row]: readonly Row[] = []): Settings {
  const references = referencesIn(locale, JSON.parse(String(row?.named ?? "[]")) as readonly Row[]);
  return {
    ...identityOf(locale, documentIn(siteSettings, row?.settings), references),
    ...menusOf(locale, documentIn(navigation, row?.navigation), references),
  };
}

function documentIn<C extends Collection>(collection: C, json: Row[string] = null) {
  return json === null ? undefined : documentOf(collection, JSON.parse(String(json)) as Row);
}

export function identityOf(
  page: Locale,
  document: PublishedDocument<typeof siteSettings> | undefined,
  references: References,
): Identity {
  const {
    locale = page,
    title = null,
    shortTitle = null,
    description = null,
    email = null,
    channels = null,
    licence = null,
    kosovoOutline = null,
  } = document ?? {};
  const reference = references.get(document?.organisation ?? "");
  const organisation = reference ? { id: reference.id, path: pathIn(page, reference) } : null;
  return { locale, title, shortTitle, description, email, channels, licence, kosovoOutline, organisation };
}

export function menusOf(
  page: Locale,
  document: PublishedDocument<typeof navigation> | undefined,
  references: References,
): Menus {
  if (!document) return { menu: plainMenu(page), footer: [] };
  return {
    menu: menuOf(page, document.main, references),
    footer: menuOf(page, document.footer, references),
  };
}
