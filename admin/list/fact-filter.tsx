import { X } from "lucide";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { type Field, kindOf } from "../../schema/fields/index.ts";
import { listTexts as texts } from "../../schema/texts/list.ts";
import { EntrySearch } from "../entries/entry-search.tsx";
import { titleOfEntry } from "../entries/titles.ts";
import { widgetOf } from "../fields/index.ts";
import { Icon } from "../icon.tsx";
import { phrase, say, t } from "../interface.ts";
import type { ListFilter } from "./asked.ts";
import type { ListQuestion } from "./rows.ts";

/** Milliseconds after a key, so that no half-typed value is asked for. */
const pause = 600;

type Ask = (wished: ListQuestion) => void;

/** One condition of a list, as the kind of its field wants it. */
export function FactFilter({ filter, asked, ask }: { filter: ListFilter; asked: ListQuestion; ask: Ask }) {
  const { field, parameters } = filter;
  const [parameter = ""] = parameters;
  const label = say(field.label);
  const value = asked[parameter] ?? "";
  const set = (wished: string): void => ask({ [parameter]: wished });
  switch (filter.by) {
    case "code":
      return (
        <label>
          <span>{label}</span>
          <select value={value} onChange={(event) => set(event.currentTarget.value)}>
            <option value="">{phrase(texts.any)}</option>
            {Object.entries(filter.codes).map(([code, name]) => (
              <option key={code} value={code}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
      );
    case "entry":
      return <EntryFilter label={label} refersTo={filter.refersTo} value={value} set={set} />;
    case "range":
      return (
        <fieldset class="narrow-range">
          <legend>{label}</legend>
          {parameters.map((one, index) => (
            <Bound
              key={one}
              label={phrase(index === 0 ? texts.from : texts.to)}
              field={filter.bound}
              value={asked[one] ?? ""}
              set={(wished) => ask({ [one]: wished })}
            />
          ))}
        </fieldset>
      );
    case "text":
      return <TextFilter label={label} value={value} set={set} />;
  }
}

interface Asking {
  readonly label: string;
  readonly value: string;
  readonly set: (wished: string) => void;
}

function EntryFilter({ label, refersTo, value, set }: Asking & { refersTo: string }) {
  const id = useId();
  return (
    <div class="narrow-reference">
      <span id={`${id}-label`}>{label}</span>
      {value === "" ? (
        <EntrySearch id={id} label={label} collection={refersTo} except={[]} onChoose={set} />
      ) : (
        <button type="button" aria-label={phrase(texts.clear, { filter: label })} onClick={() => set("")}>
          {titleOfEntry(refersTo, value) ?? t("loading")}
          <Icon node={X} size={14} />
        </button>
      )}
    </div>
  );
}

/** One end of a range, typed as in the form; what cannot be read is not asked for. */
function Bound({ label, field, value, set }: Asking & { field: Field }) {
  const id = useId();
  const later = useLater();
  const [typed, setTyped] = useState<unknown>(() => read(field, value));
  const [edition, setEdition] = useState(0);
  const { Widget } = widgetOf(field);
  const isRead = typed === null || isComparable(field, typed);
  const change = (written: unknown): void => {
    setTyped(written);
    if (written === null || isComparable(field, written)) later(() => set(String(written ?? "")));
  };
  // Asked for from elsewhere, as where all conditions are cleared, it is not what was typed here.
  useEffect(() => {
    if (value === String(typed ?? "")) return;
    setTyped(read(field, value));
    setEdition(edition + 1);
  }, [value]);
  return (
    <div class="bound">
      <label htmlFor={id}>{label}</label>
      <Widget
        key={edition}
        id={id}
        label={label}
        field={field}
        part="shared"
        value={typed}
        change={change}
        describedBy={undefined}
        invalid={!isRead}
      />
    </div>
  );
}

const isComparable = (field: Field, value: unknown): boolean =>
  kindOf(field).comparable?.(String(value), field) !== undefined;

function read(field: Field, text: string): unknown {
  return text === "" ? null : (kindOf(field).comparable?.(text, field) ?? null);
}

function TextFilter({ label, value, set }: Asking) {
  const later = useLater();
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        value={value}
        autocomplete="off"
        onInput={({ currentTarget }) => {
          const wished = currentTarget.value.trim();
          later(() => set(wished));
        }}
      />
    </label>
  );
}

/** Does the last of what is asked in quick succession. */
function useLater(): (act: () => void) => void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (act) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(act, pause);
  };
}
