import { pages } from "../../../schema/collections/pages.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import type { Reader } from "../../platform/database.ts";
import { settingsIn, settingsStatement } from "../frame/settings.ts";
import { entryQuery, entryValues } from "../reading/entry.ts";

const entry = entryQuery(pages);

export async function readPage(published: Reader, locale: Locale, slug: string) {
  const [settings, ...found] = await published.read([
    settingsStatement(locale),
    ...entry.statements(entryValues(locale, slug)),
  ]);
  return { settings: settingsIn(locale, settings), entry: entry.read(locale, found) };
}
