import { activityEntries } from "./activities/routes.tsx";
import { campaignEntries } from "./campaigns/routes.tsx";
import { consultationEntries } from "./consultations/routes.tsx";
import { enterpriseEntries } from "./enterprises/routes.tsx";
import { eventEntries } from "./events/routes.tsx";
import type { EntryRoom } from "./frame/entry-room.tsx";
import { measureEntries } from "./measures/routes.tsx";
import { organisationEntries } from "./organisations/routes.tsx";
import { standingPages } from "./pages/routes.tsx";
import { personEntries } from "./people/routes.tsx";
import { postEntries } from "./posts/routes.tsx";
import { practiceEntries } from "./practices/routes.tsx";
import { projectEntries } from "./projects/routes.tsx";
import { publicationEntries } from "./publications/routes.tsx";
import { reportEntries } from "./reports/routes.tsx";
import { topicEntries } from "./topics/routes.tsx";

/** The rooms whose entries have a page each. Standing pages come last: they may be called anything that no other page is. */
export const entryRooms: readonly EntryRoom[] = [
  projectEntries,
  postEntries,
  organisationEntries,
  enterpriseEntries,
  measureEntries,
  consultationEntries,
  publicationEntries,
  campaignEntries,
  eventEntries,
  reportEntries,
  activityEntries,
  topicEntries,
  personEntries,
  practiceEntries,
  standingPages,
];
