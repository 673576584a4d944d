import { formatInstant } from "../../schema/language/instant.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import { phrase, speech } from "../interface.ts";
import { type Schedule, whatHappens } from "../schedule/schedules.ts";

/** The receipt of what is to happen later. */
export function ScheduledView({ schedule }: { schedule: Schedule }) {
  return (
    <div role="status">
      <p>
        <strong>{whatHappens(schedule)}</strong>
      </p>
      <p>{phrase(texts.scheduledFor, { when: formatInstant(speech.value, schedule.at) })}</p>
      <p>
        <a href="/admin/schedule">{phrase(texts.seeAgenda)}</a>
      </p>
    </div>
  );
}
