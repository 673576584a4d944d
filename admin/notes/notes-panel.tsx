import { useEffect, useId, useState } from "preact/hooks";
import { isPart, parts } from "../../schema/collection.ts";
import { newId } from "../../schema/id.ts";
import { noteTexts as texts } from "../../schema/texts/notes.ts";
import { api, type Note } from "../api.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { idOfField } from "../edit/field-frame.tsx";
import { tell } from "../failure.ts";
import { phrase, say, t } from "../interface.ts";
import { NoteItem } from "./note-item.tsx";

/** What editors tell each other about an entry, beside its form. */
export function NotesPanel({ form }: { form: EntryForm }) {
  const notes = form.notes.value;
  const [failure, setFailure] = useState<string | null>(null);
  const entry = { collection: form.collection.name, id: form.id };
  const load = (): void => {
    api.notes(entry.collection, entry.id).then(
      (read) => {
        form.notes.value = read;
      },
      (error: unknown) => setFailure(tell(error)),
    );
  };
  useEffect(load, [form]);
  const open = notes?.filter(({ done }) => !done) ?? [];
  const done = notes?.filter(({ done: settled }) => settled) ?? [];
  const item = (note: Note) => (
    <li key={note.id}>
      <NoteItem entry={entry} note={note} onChange={load} onGoTo={() => goTo(form, note)} />
    </li>
  );
  return (
    <section class="notes" aria-labelledby="notes">
      <h2 id="notes">{phrase(texts.notes)}</h2>
      <p class="quiet">{notes && open.length === 0 ? phrase(texts.none) : phrase(texts.help)}</p>
      {failure && <p role="alert">{failure}</p>}
      {open.length > 0 && <ul>{open.map(item)}</ul>}
      <NewNote form={form} onLeft={load} />
      {done.length > 0 && (
        <details>
          <summary>{phrase(texts.doneOnes, { count: done.length })}</summary>
          <ul>{done.map(item)}</ul>
        </details>
      )}
    </section>
  );
}

function NewNote({ form, onLeft }: { form: EntryForm; onLeft: () => void }) {
  const id = useId();
  const [draft, setDraft] = useState({ id: newId(), text: "", about: "" });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const leave = async (): Promise<void> => {
    const [part = "", field = null] = draft.about.split(".");
    setBusy(true);
    setFailure(null);
    try {
      await api.leaveNote(form.collection.name, form.id, {
        id: draft.id,
        part: isPart(part) ? part : null,
        field,
        text: draft.text,
      });
      setDraft({ id: newId(), text: "", about: "" });
      onLeft();
    } catch (error) {
      setFailure(tell(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="new-note">
      <label htmlFor={`${id}-text`}>{phrase(texts.write)}</label>
      <textarea
        id={`${id}-text`}
        rows={1}
        maxLength={2000}
        value={draft.text}
        onInput={({ currentTarget }) => setDraft({ ...draft, text: currentTarget.value })}
      />
      {draft.text.trim() !== "" && (
        <>
          <label htmlFor={`${id}-about`}>{phrase(texts.about)}</label>
          <select
            id={`${id}-about`}
            value={draft.about}
            onChange={({ currentTarget }) => setDraft({ ...draft, about: currentTarget.value })}
          >
            <option value="">{phrase(texts.wholeEntry)}</option>
            {parts.map((part) =>
              form.parts[part].fields.length === 0 ? null : (
                <optgroup key={part} label={t(`part.${part}`)}>
                  {form.parts[part].fields.map(([name, field]) => (
                    <option key={name} value={`${part}.${name}`}>
                      {say(field.label)}
                    </option>
                  ))}
                </optgroup>
              ),
            )}
          </select>
          <button type="button" disabled={busy} onClick={() => void leave()}>
            {phrase(texts.leave)}
          </button>
        </>
      )}
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}

/** Brings the field that a note is about into sight. */
function goTo(form: EntryForm, { part, field }: Note): void {
  if (part === null) return;
  if (part !== "shared") form.language.value = part;
  const target = field ? idOfField(part, field) : `part-${part}`;
  requestAnimationFrame(() => {
    const element = document.getElementById(target);
    element?.scrollIntoView({ block: "center" });
    element?.focus();
  });
}
