import { enterprises } from "../../../schema/collections/enterprises.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { enterpriseItemFields } from "./enterprise-item.tsx";
import { EnterprisePage } from "./entry-page.tsx";
import { EnterprisesPage } from "./list-page.tsx";

export const enterpriseEntries = entryRoom({ collection: enterprises, page: EnterprisePage });

export const enterprisePages = listRoom({
  collection: enterprises,
  fields: enterpriseItemFields,
  // The map and many facets leave less room than other lists have.
  size: 7,
  page: EnterprisesPage,
});
