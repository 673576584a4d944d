import { publications } from "../../../schema/collections/publications.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { PublicationPage } from "./entry-page.tsx";
import { PublicationsPage, shownFields } from "./list-page.tsx";

export const publicationEntries = entryRoom({ collection: publications, page: PublicationPage });

export const publicationPages = listRoom({
  collection: publications,
  fields: shownFields,
  references: ["authors", "publishers"],
  page: PublicationsPage,
});
