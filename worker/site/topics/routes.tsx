import { topics } from "../../../schema/collections/topics.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { everythingReferring } from "../parts/gathered.tsx";
import { everythingCounted } from "../parts/gathered-counts.tsx";
import type { Subject } from "../reading/beside.ts";
import { TopicPage } from "./entry-page.tsx";
import { TopicsPage, topicFields } from "./list-page.tsx";

export const topicEntries = entryRoom({
  collection: topics,
  beside: (entry: Subject) => everythingReferring("topics", entry),
  page: TopicPage,
});

export const topicPages = listRoom({
  collection: topics,
  fields: topicFields,
  beside: { counts: everythingCounted("topics") },
  page: TopicsPage,
});
