import { MessageSquare } from "lucide";
import type { Part } from "../../schema/collection.ts";
import { noteTexts as texts } from "../../schema/texts/notes.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { Icon } from "../icon.tsx";
import { phrase } from "../interface.ts";
import { idOfNote } from "./note-item.tsx";

/** Stands beside a field that a colleague has left a note on, and leads to the note. */
export function NoteMark(props: { form: EntryForm; part: Part; name: string }) {
  const open = (props.form.notes.value ?? []).filter(
    ({ part, field, done }) => part === props.part && field === props.name && !done,
  );
  const [first] = open;
  if (!first) return null;
  const goThere = (): void => {
    const note = document.getElementById(idOfNote(first));
    note?.scrollIntoView({ block: "center" });
    note?.focus();
  };
  const said = phrase(texts.onField, { count: open.length });
  return (
    <button type="button" class="bare note-mark" aria-label={said} title={said} onClick={goThere}>
      <Icon node={MessageSquare} size={14} />
      {open.length}
    </button>
  );
}
