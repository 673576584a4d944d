import { pages } from "../../../schema/collections/pages.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { EntryPage } from "./entry-page.tsx";

export const standingPages = entryRoom({ collection: pages, page: EntryPage });
