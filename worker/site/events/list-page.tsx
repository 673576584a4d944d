import type { events } from "../../../schema/collections/events.ts";
import { calendarPathOf } from "../calendar/path.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { words } from "../frame/words.ts";
import { byState, EventItem, type eventItemFields, type ListedEvent } from "../parts/event-item.tsx";
import { ListLayout } from "../parts/list-layout.tsx";
import { isEmpty } from "../reading/selection.ts";

type EventsPageProps = ListPageProps<
  typeof events,
  (typeof eventItemFields)[number],
  { readonly ahead: readonly ListedEvent[] }
>;

export function EventsPage({ list, documents, beside }: EventsPageProps) {
  const { locale } = list.surroundings;
  const { eventsIntroduction, noEvents, eventsCalendar } = words(locale);
  const ahead = isEmpty(list.narrowing.selection) ? beside.ahead : [];
  const shown = list.page === 1 ? ahead : [];
  const others = documents.filter(({ id }) => !ahead.some((event) => event.id === id));
  return (
    <ListLayout {...list} introduction={eventsIntroduction}>
      {documents.length === 0 && <p class="empty">{noEvents}</p>}
      {byState([...shown, ...others], locale).map(({ title, events: found }) => (
        <section>
          <h2 class="kicker">{title}</h2>
          <ul class="ledger">
            {found.map((event) => (
              <EventItem event={event} locale={locale} heading="h3" />
            ))}
          </ul>
        </section>
      ))}
      {documents.length > 0 && (
        <p class="more">
          <a href={calendarPathOf(locale)}>{eventsCalendar}</a>
        </p>
      )}
    </ListLayout>
  );
}
