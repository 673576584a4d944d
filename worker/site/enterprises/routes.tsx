import { enterprises } from "../../../schema/collections/enterprises.ts";
import { listRoom } from "../frame/list-room.tsx";
import { enterpriseItemFields } from "./enterprise-item.tsx";
import { EnterprisesPage } from "./list-page.tsx";

export const enterprisePages = listRoom({
  collection: enterprises,
  fields: enterpriseItemFields,
  page: EnterprisesPage,
});
