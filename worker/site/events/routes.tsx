import { events } from "../../../schema/collections/events.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { eventItemFields } from "../parts/event-item.tsx";
import { EventPage } from "./entry-page.tsx";
import { EventsPage } from "./list-page.tsx";
import { eventsAhead } from "./queries.ts";

export const eventEntries = entryRoom({ collection: events, page: EventPage });

export const eventPages = listRoom({
  collection: events,
  fields: eventItemFields,
  beside: { ahead: eventsAhead },
  page: EventsPage,
});
