import { CalendarClock } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { formatInstant } from "../../schema/language/instant.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import { tell } from "../failure.ts";
import { Icon } from "../icon.tsx";
import { phrase, speech } from "../interface.ts";
import {
  cancelSchedule,
  isOutdated,
  loadWaiting,
  type Schedule,
  waitingFor,
  whatHappens,
} from "./schedules.ts";

/** What is scheduled of an entry, each with a way to cancel it. */
export function Waiting({ collection, id }: { collection: string; id: string }) {
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    loadWaiting(collection, id).catch((error: unknown) => setFailure(tell(error)));
  }, [collection, id]);
  const waiting = waitingFor(id).value;
  if (failure)
    return (
      <p class="quiet" role="alert">
        {failure}
      </p>
    );
  if (waiting.length === 0) return null;
  return (
    <section class="waiting-schedules" aria-labelledby="waiting-schedules">
      <h3 id="waiting-schedules">
        <Icon node={CalendarClock} size={16} />
        {phrase(texts.scheduled)}
      </h3>
      <ul class="schedules">
        {waiting.map((schedule) => (
          <li key={schedule.id}>
            <p>
              <strong>{whatHappens(schedule)}</strong>
              <time dateTime={schedule.at}>{formatInstant(speech.value, schedule.at)}</time>
            </p>
            {isOutdated(schedule) && <p class="quiet">{phrase(texts.planNewer)}</p>}
            <CancelButton schedule={schedule} onFailure={setFailure} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function CancelButton(props: {
  schedule: Schedule;
  onFailure: (failure: string) => void;
  onCancelled?: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const { schedule, onCancelled } = props;
  const when = formatInstant(speech.value, schedule.at);
  const cancel = async (): Promise<void> => {
    setBusy(true);
    try {
      await cancelSchedule(schedule);
      onCancelled?.();
    } catch (error) {
      props.onFailure(tell(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <button
      type="button"
      class="bare danger"
      disabled={busy}
      aria-label={phrase(texts.planCancelNamed, { what: whatHappens(schedule), when })}
      onClick={() => void cancel()}
    >
      {phrase(texts.planCancel)}
    </button>
  );
}
