import { practices } from "../../../schema/collections/practices.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { PracticePage } from "./entry-page.tsx";
import { PracticesPage } from "./list-page.tsx";
import { practiceItemFields } from "./practice-item.tsx";

export const practiceEntries = entryRoom({ collection: practices, page: PracticePage });

export const practicePages = listRoom({
  collection: practices,
  fields: practiceItemFields,
  page: PracticesPage,
});
