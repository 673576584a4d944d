import type { TextareaHTMLAttributes } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { TextField } from "../../schema/fields/text.ts";
import { t } from "../interface.ts";
import { languageTag, type Widget, type WidgetProps } from "./widget.ts";

/** The count is told when the limit comes near. */
const near = 0.8;

/** Texts that may be longer than this wrap while they are written, so that all of it is in sight. */
const oneLine = 120;

function TextInput(props: WidgetProps<TextField>) {
  const { id, field, part, value, change, describedBy, invalid, placeholder } = props;
  const written = typeof value === "string" ? value : "";
  const counted = written.length > field.max * near;
  const shared = {
    id,
    value: written,
    lang: languageTag(part),
    placeholder,
    "aria-describedby": describedBy,
    "aria-invalid": invalid,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const text = field.multiline ? currentTarget.value : currentTarget.value.replace(/\s*\n\s*/g, " ");
      change(text === "" ? null : text);
    },
  };
  return (
    <>
      {field.multiline && <GrowingArea {...shared} rows={3} />}
      {!field.multiline && field.max > oneLine && <GrowingArea {...shared} rows={1} onKeyDown={noNewLine} />}
      {!field.multiline && field.max <= oneLine && <input type="text" {...shared} autocomplete="off" />}
      {counted && (
        <p class={written.length > field.max ? "count over" : "count"}>
          {t("characters", { count: written.length, max: field.max })}
        </p>
      )}
    </>
  );
}

function noNewLine(event: KeyboardEvent): void {
  if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) event.preventDefault();
}

/** As high as its text: where the browser cannot size it by itself, its height is set. */
function GrowingArea(props: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!area.current || CSS.supports("field-sizing", "content")) return;
    area.current.style.height = "auto";
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [props.value]);
  return <textarea ref={area} {...props} />;
}

export const textWidget: Widget<TextField> = {
  Widget: TextInput,
  show: (value) => String(value),
};
