import { events } from "../../../schema/collections/events.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { eventKinds } from "../../../schema/vocabularies/event-kinds.ts";
import { eventStates } from "../../../schema/vocabularies/event-states.ts";
import { codeIn, labelIn, words } from "../frame/words.ts";
import type { Listed } from "../reading/list.ts";
import { langOf } from "../reading/stand-in.ts";
import { EntryLink } from "./entry-link.tsx";
import { EventTime } from "./event-time.tsx";
import { Motif } from "./motif.tsx";
import { State } from "./state.tsx";

/** What a list needs of an event. */
export const eventItemFields = [
  "title",
  "summary",
  "kind",
  "state",
  "date",
  "endDate",
  "startTime",
  "endTime",
  "venue",
] as const;

export type ListedEvent = Listed<typeof events, (typeof eventItemFields)[number]>;

interface EventItemProps {
  readonly event: ListedEvent;
  readonly locale: Locale;
  readonly heading?: "h2" | "h3";
}

export function EventItem({ event, locale, heading: Heading = "h2" }: EventItemProps) {
  const lang = langOf(event, locale);
  return (
    <li>
      <Motif id={event.id} />
      <div>
        <Heading>
          <EntryLink entry={event} collection={events} locale={locale} moves />
        </Heading>
        {event.summary && <p lang={lang}>{event.summary}</p>}
      </div>
      <dl>
        <div>
          <dt>{event.kind && codeIn(locale, eventKinds, event.kind)}</dt>
          <dd>
            <EventTime event={event} locale={locale} />
            <State code={event.state} of={eventStates} locale={locale} />
          </dd>
        </div>
        {event.venue && (
          <div>
            <dt>{labelIn(locale, events.fields.venue.label)}</dt>
            <dd lang={lang}>{event.venue}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}

const states = ["planned", "held", "cancelled"] as const satisfies readonly (keyof typeof eventStates)[];

/** Events under what their state is to a reader: what is to come first, in the order in which it comes. */
export function byState(found: readonly ListedEvent[], locale: Locale) {
  const { eventsAhead, eventsHeld, eventsCancelled } = words(locale);
  const titles = { planned: eventsAhead, held: eventsHeld, cancelled: eventsCancelled };
  return states.flatMap((state) => {
    const events = found.filter((event) => event.state === state);
    if (state === "planned") events.sort((one, other) => (one.date ?? "").localeCompare(other.date ?? ""));
    return events.length > 0 ? [{ title: titles[state], events }] : [];
  });
}
