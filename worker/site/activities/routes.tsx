import { activities } from "../../../schema/collections/activities.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { everythingReferring } from "../parts/gathered.tsx";
import { everythingCounted } from "../parts/gathered-counts.tsx";
import type { Subject } from "../reading/beside.ts";
import { ActivityPage } from "./entry-page.tsx";
import { ActivitiesPage, activityFields } from "./list-page.tsx";

export const activityEntries = entryRoom({
  collection: activities,
  beside: (entry: Subject) => everythingReferring("mainActivities", entry),
  page: ActivityPage,
});

export const activityPages = listRoom({
  collection: activities,
  fields: activityFields,
  beside: { counts: everythingCounted("mainActivities") },
  page: ActivitiesPage,
});
