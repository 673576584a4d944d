import { useId } from "preact/hooks";

/** A line to be written in a dialog, with what it is for, or what is wrong with it. */
export function LineField(props: {
  label: string;
  value: string;
  change: (value: string) => void;
  help?: string;
  wrong?: string | undefined;
  isAddress?: true;
  max?: number;
}) {
  const id = useId();
  const told = props.wrong ?? props.help;
  return (
    <div class="field">
      <label class="label" htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        type="text"
        inputMode={props.isAddress ? "url" : undefined}
        spellcheck={!props.isAddress}
        value={props.value}
        maxLength={props.max}
        aria-invalid={props.wrong !== undefined}
        aria-describedby={told ? `${id}-told` : undefined}
        onInput={({ currentTarget }) => props.change(currentTarget.value)}
      />
      {told && (
        <p id={`${id}-told`} class={props.wrong ? "field-wrong" : "field-help"}>
          {told}
        </p>
      )}
    </div>
  );
}
