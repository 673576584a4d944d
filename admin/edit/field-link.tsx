import { isPart } from "../../schema/collection.ts";
import type { Field } from "../../schema/fields/index.ts";
import { mistakeIn } from "../fields/mistakes.ts";
import { say, t } from "../interface.ts";
import type { EntryForm } from "./entry-form.ts";
import { idOfField } from "./field-frame.tsx";
import { goToField } from "./go-to-field.ts";

/** The field at a path such as `sr.title`; undefined for one that the form does not have. */
export function fieldAt(form: EntryForm, path: string): Field | undefined {
  const [part = "", name = ""] = path.split(".");
  return isPart(part) ? form.parts[part].fields.find(([one]) => one === name)?.[1] : undefined;
}

/** Leads to a field of the form, also to one of the language that is not in sight; with a code, says what is wrong there. */
export function FieldLink(props: { form: EntryForm; path: string; code?: string; onGo?: () => void }) {
  const { form, path, code, onGo } = props;
  const [part = "", name = "", ...inside] = path.split(".");
  const field = fieldAt(form, path);
  if (!isPart(part) || !field) return <>{path}</>;
  const goThere = (event: Event): void => {
    event.preventDefault();
    onGo?.();
    goToField(form, path);
  };
  return (
    <a href={`#${idOfField(part, name)}`} onClick={goThere}>
      {say(field.label)} ({t(`part.${part}`)}){" "}
      {code && mistakeIn(field, form.parts[part].values[name]?.value, inside.join("."), code)}
    </a>
  );
}
