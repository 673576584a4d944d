import { useEffect } from "preact/hooks";
import { formatDate } from "../../schema/language/date.ts";
import { formatInstant, inBelgrade } from "../../schema/language/instant.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import { EntryLink } from "../entries/entry-link.tsx";
import { phrase, speech } from "../interface.ts";
import { FailureNotice, Loading, useLoaded } from "../loaded.tsx";
import { MonthTable } from "./month-table.tsx";
import { tellReason } from "./reason.ts";
import { isOutdated, listSchedules, type Schedule, whatHappens } from "./schedules.ts";
import { CancelButton } from "./waiting.tsx";

interface Agenda {
  readonly waiting: readonly Schedule[];
  readonly failed: readonly Schedule[];
  readonly done: readonly Schedule[];
}

/** What is to happen, by day; what did not work, and what happened last. */
export function AgendaScreen() {
  const { value: agenda, failure, setFailure, load } = useLoaded(readAgenda, "agenda");
  const title = phrase(texts.agenda);
  useEffect(() => {
    document.title = `${title} · Prelo`;
  }, [title]);
  return (
    <div class="screen agenda">
      <h1>{title}</h1>
      <p class="quiet">{phrase(texts.agendaIntroduction)}</p>
      {agenda && failure && <FailureNotice failure={failure} again={load} />}
      {!agenda && <Loading failure={failure} load={load} />}
      {agenda && (
        <>
          {agenda.failed.length > 0 && <Past name="agendaFailed" schedules={agenda.failed} />}
          <div class="agenda-coming">
            <Coming schedules={agenda.waiting} onFailure={setFailure} reload={load} />
            {agenda.waiting.length > 0 && <MonthTable schedules={agenda.waiting} />}
          </div>
          {agenda.done.length > 0 && <Past name="agendaDone" schedules={agenda.done} />}
        </>
      )}
    </div>
  );
}

/** What waits whole, since the calendar counts it; of the past the last hundred of each kind. */
async function readAgenda(): Promise<Agenda> {
  const [waiting, failed, done] = await Promise.all([
    allWaiting(),
    listSchedules("failed"),
    listSchedules("done"),
  ]);
  return { waiting, failed: failed.data, done: done.data.slice(0, 20) };
}

async function allWaiting(): Promise<readonly Schedule[]> {
  const found: Schedule[] = [];
  let cursor: string | undefined;
  do {
    const { data, page } = await listSchedules("waiting", cursor);
    found.push(...data);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return found;
}

function Coming(props: {
  schedules: readonly Schedule[];
  onFailure: (failure: string) => void;
  reload: () => void;
}) {
  const days = Map.groupBy(props.schedules, ({ at }) => inBelgrade(at)?.date ?? "");
  return (
    <section aria-labelledby="agenda-coming">
      <h2 id="agenda-coming">{phrase(texts.agendaComing)}</h2>
      {props.schedules.length === 0 && <p class="quiet">{phrase(texts.agendaNothing)}</p>}
      {[...days].map(([date, schedules]) => (
        <section key={date} class="agenda-day" id={`day-${date}`} aria-labelledby={`day-name-${date}`}>
          <h3 id={`day-name-${date}`}>{dayName(date)}</h3>
          <ul class="schedules">
            {schedules.map((schedule) => (
              <li key={schedule.id}>
                <p>
                  <time dateTime={schedule.at}>{inBelgrade(schedule.at)?.time}</time>
                  <EntryLink entry={{ ...schedule, id: schedule.entry }} />
                  <span>{whatHappens(schedule)}</span>
                  <Author schedule={schedule} />
                </p>
                {isOutdated(schedule) && <p class="quiet">{phrase(texts.planNewer)}</p>}
                <CancelButton schedule={schedule} onFailure={props.onFailure} onCancelled={props.reload} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** "četvrtak, 24. decembar 2026." */
function dayName(date: string): string {
  const weekday = new Intl.DateTimeFormat(speech.value, { weekday: "long", timeZone: "UTC" });
  return `${weekday.format(new Date(`${date}T12:00:00Z`))}, ${formatDate(speech.value, date)}`;
}

function Author({ schedule: { author } }: { schedule: Schedule }) {
  return author.name === null ? null : (
    <span class="quiet">{phrase(texts.planBy, { name: author.name })}</span>
  );
}

function Past(props: { name: "agendaFailed" | "agendaDone"; schedules: readonly Schedule[] }) {
  return (
    <section class={props.name === "agendaFailed" ? "agenda-failed" : ""} aria-labelledby={props.name}>
      <h2 id={props.name}>{phrase(texts[props.name])}</h2>
      <ul class="schedules">
        {props.schedules.map((schedule) => (
          <li key={schedule.id}>
            <p>
              <time dateTime={schedule.at}>{formatInstant(speech.value, schedule.at)}</time>
              <EntryLink entry={{ ...schedule, id: schedule.entry }} />
              <span>{whatHappens(schedule)}</span>
              <Author schedule={schedule} />
            </p>
            <p class={schedule.reason ? "reason" : "quiet"}>{outcome(schedule)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function outcome({ reason, version, collection }: Schedule): string {
  if (reason) return tellReason(reason, collection);
  return version === null ? phrase(texts.doneNothing) : phrase(texts.doneVersion, { version });
}
