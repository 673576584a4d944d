import { useEffect, useRef } from "preact/hooks";
import type { TextField } from "../../schema/fields/text.ts";
import { t } from "../interface.ts";
import { languageTag, type Widget, type WidgetProps } from "./widget.ts";

/** The count is told when the limit comes near. */
const near = 0.8;

function TextInput({ id, field, part, value, change, describedBy, invalid }: WidgetProps<TextField>) {
  const written = typeof value === "string" ? value : "";
  const counted = written.length > field.max * near;
  const shared = {
    id,
    value: written,
    lang: languageTag(part),
    "aria-describedby": describedBy,
    "aria-invalid": invalid,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      change(currentTarget.value === "" ? null : currentTarget.value),
  };
  return (
    <>
      {field.multiline ? <GrowingArea {...shared} /> : <input type="text" {...shared} autocomplete="off" />}
      {counted && (
        <p class={written.length > field.max ? "count over" : "count"}>
          {t("characters", { count: written.length, max: field.max })}
        </p>
      )}
    </>
  );
}

/** As high as its text: where the browser cannot size it by itself, its own height is set. */
function GrowingArea(props: { id: string; value: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!area.current || CSS.supports("field-sizing", "content")) return;
    area.current.style.height = "auto";
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [props.value]);
  return <textarea ref={area} rows={3} {...props} />;
}

export const textWidget: Widget<TextField> = {
  Widget: TextInput,
  show: (value) => String(value),
};
