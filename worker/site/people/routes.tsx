import { people } from "../../../schema/collections/people.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { allGathered, gatheredReferring } from "../parts/gathered.tsx";
import type { Subject } from "../reading/beside.ts";
import { PersonPage } from "./entry-page.tsx";
import { PeoplePage, personFields } from "./list-page.tsx";

export const personEntries = entryRoom({
  collection: people,
  beside: (entry: Subject) => ({
    posts: gatheredReferring(allGathered.posts, "authors", entry),
    publications: gatheredReferring(allGathered.publications, "authors", entry),
  }),
  page: PersonPage,
});

export const personPages = listRoom({
  collection: people,
  fields: personFields,
  references: ["organisation"],
  page: PeoplePage,
});
