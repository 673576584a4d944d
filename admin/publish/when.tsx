import { useId, useState } from "preact/hooks";
import { instantsInBelgrade } from "../../schema/language/belgrade.ts";
import { formatInstant } from "../../schema/language/instant.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import { phrase, speech } from "../interface.ts";

/** Now, at an instant, or at a time that is not yet one. */
export type When = "now" | "unclear" | { readonly at: string };

/** Asks for now, or for a minute of Belgrade time, which `begins` takes to be wanted. */
export function WhenChoice({ begins = false, change }: { begins?: boolean; change: (when: When) => void }) {
  const [later, setLater] = useState(begins);
  const [given, setGiven] = useState<Given>({ date: "", time: "", second: false });
  const name = useId();
  const choose = (isLater: boolean): void => {
    setLater(isLater);
    change(isLater ? whenOf(given) : "now");
  };
  const give = (more: Partial<Given>): void => {
    const now = { ...given, ...more };
    setGiven(now);
    change(whenOf(now));
  };
  return (
    <fieldset class="when-choice">
      <legend>{phrase(texts.when)}</legend>
      <div class="choices inline">
        {([false, true] as const).map((isLater) => (
          <label key={String(isLater)} class="check">
            <input type="radio" name={name} checked={later === isLater} onChange={() => choose(isLater)} />
            <span>{phrase(isLater ? texts.later : texts.now)}</span>
          </label>
        ))}
      </div>
      {later && <TimeInputs given={given} give={give} />}
    </fieldset>
  );
}

interface Given {
  readonly date: string;
  readonly time: string;
  /** Of two instants with the same time, the second. */
  readonly second: boolean;
}

function whenOf({ date, time, second }: Given): When {
  const instants = instantsInBelgrade(date, time);
  const at = instants[second ? instants.length - 1 : 0];
  return at === undefined || at <= new Date().toISOString() ? "unclear" : { at };
}

function TimeInputs({ given, give }: { given: Given; give: (more: Partial<Given>) => void }) {
  const id = useId();
  const instants = instantsInBelgrade(given.date, given.time);
  return (
    <>
      <div class="time-inputs">
        <p>
          <label htmlFor={`${id}-date`}>{phrase(texts.date)}</label>
          <input
            id={`${id}-date`}
            type="date"
            required
            value={given.date}
            aria-describedby={`${id}-note`}
            onInput={({ currentTarget }) => give({ date: currentTarget.value, second: false })}
          />
        </p>
        <p>
          <label htmlFor={`${id}-time`}>{phrase(texts.time)}</label>
          <input
            id={`${id}-time`}
            type="time"
            required
            value={given.time}
            aria-describedby={`${id}-note`}
            onInput={({ currentTarget }) => give({ time: currentTarget.value, second: false })}
          />
        </p>
      </div>
      {instants.length === 2 && <WhichOfTwo second={given.second} give={give} name={`${id}-which`} />}
      <p id={`${id}-note`} class="quiet" role="status">
        {noteOn(given, instants)}
      </p>
    </>
  );
}

function noteOn({ date, time, second }: Given, instants: readonly string[]): string {
  if (date === "" || time === "") return `${phrase(texts.timeMissing)} ${phrase(texts.belgradeTime)}`;
  const at = instants[second ? instants.length - 1 : 0];
  if (at === undefined) return phrase(texts.timeSkipped);
  if (at <= new Date().toISOString()) return phrase(texts.timePast);
  return phrase(texts.scheduledFor, { when: formatInstant(speech.value, at) });
}

function WhichOfTwo(props: { second: boolean; name: string; give: (more: Partial<Given>) => void }) {
  return (
    <fieldset class="choices">
      <legend>{phrase(texts.timeTwice)}</legend>
      {([false, true] as const).map((second) => (
        <label key={String(second)} class="check">
          <input
            type="radio"
            name={props.name}
            checked={props.second === second}
            onChange={() => props.give({ second })}
          />
          <span>{phrase(second ? texts.timeSecond : texts.timeFirst)}</span>
        </label>
      ))}
    </fieldset>
  );
}
