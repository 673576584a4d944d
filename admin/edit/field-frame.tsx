import { useEffect, useRef, useState } from "preact/hooks";
import type { Part } from "../../schema/collection.ts";
import type { Field } from "../../schema/fields/index.ts";
import { localesOf } from "../../schema/language/locale.ts";
import type { Mistake } from "../../schema/validation.ts";
import { widgetOf } from "../fields/index.ts";
import { messagesOf, mistakesAt } from "../fields/mistakes.ts";
import { say, t } from "../interface.ts";
import { NoteMark } from "../notes/note-mark.tsx";
import { type EntryForm, forgetMistakes, unsavableNow } from "./entry-form.ts";
import { showStored } from "./part-form.ts";
import { legalSlug } from "./slug.ts";
import { recordChange, resetsOf } from "./undo.ts";

export function idOfField(part: Part, name: string): string {
  return `field-${part}-${name}`;
}

/** A field of any kind: its label, its widget, its help, and what is wrong with it. */
export function FieldFrame(props: {
  form: EntryForm;
  part: Part;
  name: string;
  field: Field;
  /** Where it stands beside the same field of the other language. */
  row?: number;
}) {
  const { form, part, name, field, row } = props;
  const { values, fillings, stored } = form.parts[part];
  const frame = useRef<HTMLDivElement>(null);
  const [writing, setWriting] = useState(false);
  const value = values[name];
  if (!value) throw new Error(`The form has no field ${part}.${name}.`);
  const id = idOfField(part, name);
  const path = `${part}.${name}`;
  const { Widget, isGroup, changedAt } = widgetOf(field);
  const mistakes = mistakesAt(toldNow(form, writing), path);
  const wrong = mistakes.length > 0;
  const here = mistakes.filter((mistake) => !isToldInside(field, value.value, mistake));
  const messages = messagesOf(field, value.value, here);
  const label = say(field.label);
  const describedBy = [messages.length > 0 && `${id}-wrong`, field.help && `${id}-help`]
    .filter(Boolean)
    .join(" ");
  const address = name === "slug" ? addressNow(form, part) : null;
  // Nothing is changed under the hands of whoever is writing in it.
  const settle = (): void => {
    if (!frame.current?.contains(document.activeElement)) showStored(form.parts[part], name);
  };
  const leave = (): void => {
    if (frame.current?.contains(document.activeElement)) return;
    const legal = name === "slug" ? legalSlug(value.peek()) : value.peek();
    if (legal !== value.peek()) change(legal);
    setWriting(false);
    settle();
  };
  useEffect(settle, [stored.value]);
  const change = (written: unknown): void => {
    const before = value.peek();
    const inside = changedAt?.(before, written) ?? [];
    setWriting(frame.current?.contains(document.activeElement) ?? false);
    recordChange(form, { part, name, inside, kind: field.kind, before, after: written });
    value.value = written;
    forgetMistakes(form, [path, ...(inside.length > 1 ? inside : [])].join("."));
  };
  return (
    <div
      ref={frame}
      onFocusOut={() => setTimeout(leave)}
      class={`field kind-${field.kind}${wrong ? " wrong" : ""}`}
      style={row === undefined ? undefined : { "--row": row }}
    >
      <div class="field-label">
        {isGroup ? (
          <span class="label" id={`${id}-label`}>
            {label}
          </span>
        ) : (
          <label class="label" id={`${id}-label`} htmlFor={id}>
            {label}
          </label>
        )}
        {field.required && <span class="field-note">{t("required")}</span>}
        {field.private && <span class="field-note private">{t("private")}</span>}
        <NoteMark form={form} part={part} name={name} />
      </div>
      {messages.length > 0 && (
        <p class="field-wrong" id={`${id}-wrong`}>
          {messages.join("; ")}
        </p>
      )}
      <Widget
        key={`${fillings.value[name] ?? 0}.${changedAt ? "" : resetsOf(form, path)}`}
        id={id}
        label={label}
        field={field}
        part={part}
        value={value.value}
        change={change}
        describedBy={describedBy || undefined}
        invalid={wrong}
        mistakes={mistakes}
        placeholder={address?.slug}
      />
      {field.help && (
        <p class="field-help" id={`${id}-help`}>
          {address ? t("slugLive", { address: address.path }) : say(field.help)}
        </p>
      )}
    </div>
  );
}

/** Where the language is live, and the last part of that, which the field is empty of while it follows the title. */
function addressNow(form: EntryForm, part: Part): { path: string; slug: string } | null {
  const [locale] = part === "shared" ? [] : localesOf[part];
  const path = locale && form.standing.value.urls[locale];
  return path ? { path, slug: path.split("/").at(-1) ?? "" } : null;
}

/** What cannot be saved yet is not told while it is being written. */
function toldNow(form: EntryForm, writing: boolean): readonly Mistake[] {
  return [...(form.mistakes.value?.list ?? []), ...(writing ? [] : unsavableNow(form))];
}

/** Whether the widget shows it beside a field that the value is made of. */
function isToldInside(field: Field, value: unknown, { path }: Mistake): boolean {
  return path !== "" && widgetOf(field).inside?.(path.split("."), field, value).field !== undefined;
}
