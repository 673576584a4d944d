import type { FieldBase } from "../../schema/field.ts";
import type { WidgetProps } from "./widget.ts";

/** A line that is taken as it is typed: no capitals, no spelling. */
export function AddressInput(
  props: WidgetProps<FieldBase> & { readonly keyboard: "email" | "url"; readonly example?: string },
) {
  const { id, value, change, describedBy, invalid } = props;
  return (
    <input
      id={id}
      type="text"
      inputMode={props.keyboard}
      placeholder={props.example}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      value={typeof value === "string" ? value : ""}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={({ currentTarget }) => change(currentTarget.value.trim() === "" ? null : currentTarget.value)}
    />
  );
}
