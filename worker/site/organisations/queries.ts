import { organisations } from "../../../schema/collections/organisations.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import type { Reader } from "../../platform/database.ts";
import { settingsIn, settingsStatement } from "../frame/settings.ts";
import { organisationItemFields } from "../parts/organisation-item.tsx";
import { listQuery, pageSize } from "../reading/list.ts";

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
