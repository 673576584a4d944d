import type { EntryRoom } from "./frame/entry-room.tsx";
import { organisationEntries } from "./organisations/routes.tsx";
import { standingPages } from "./pages/routes.tsx";
import { postEntries } from "./posts/routes.tsx";
import { projectEntries } from "./projects/routes.tsx";

/** The rooms whose entries have a page each. Standing pages come last: they may be called anything that no other page is. */
export const entryRooms: readonly EntryRoom[] = [
  projectEntries,
  postEntries,
  organisationEntries,
  standingPages,
];
