import { Hono } from "hono";
import { listPathOf } from "../../../schema/collection.ts";
import { events } from "../../../schema/collections/events.ts";
import { locales } from "../../../schema/language/locale.ts";
import { answerFile, answerNotFound, type SiteContext, type SiteEnv } from "../frame/answer.tsx";
import { labelIn, words } from "../frame/words.ts";
import { calendarOf } from "./calendar.ts";
import { calendarPathOf } from "./path.ts";
import { readCalendar, readEvent } from "./queries.ts";

export const calendarFiles = new Hono<SiteEnv>();

for (const locale of locales) {
  calendarFiles.get(calendarPathOf(locale), async (context) => {
    const { published, origin } = context.env;
    const { settings, events: found } = await readCalendar(published, locale);
    const site = settings.shortTitle ?? settings.title ?? words(locale).siteTitle;
    const name = `${site} – ${labelIn(locale, events.label.many)}`;
    const body = calendarOf({ name, origin, source: calendarPathOf(locale), events: found });
    return answerCalendar(context, body);
  });

  calendarFiles.get(`${listPathOf(events, locale)}/:file{[a-z0-9-]+\\.ics}`, async (context) => {
    const { published, origin } = context.env;
    const slug = context.req.param("file").slice(0, -".ics".length);
    const { settings, event, movedTo } = await readEvent(published, locale, slug, context.req.path);
    if (!event)
      return answerNotFound(context, { locale, origin, settings }, { collections: [events], movedTo });
    return answerCalendar(context, calendarOf({ name: event.title ?? "", origin, events: [event] }), [
      event.id,
    ]);
  });
}

const answerCalendar = (context: SiteContext, body: string, entries: readonly string[] = []) =>
  answerFile(context, body, "text/calendar; charset=utf-8", { entries, collections: [events] });
