import { Check, RotateCcw } from "lucide";
import { useState } from "preact/hooks";
import { noteTexts as texts } from "../../schema/texts/notes.ts";
import { api, type EntryName, type Note } from "../api.ts";
import { collectionNamed } from "../definitions.ts";
import { tell } from "../failure.ts";
import { Icon } from "../icon.tsx";
import { dateAndTime, phrase, say, t } from "../interface.ts";

/** A note, and the button that settles it or opens it again. */
export function NoteItem(props: {
  entry: Pick<EntryName, "collection" | "id">;
  note: Note;
  onChange: () => void;
  /** Leads to the field; without it the field is only named. */
  onGoTo?: (() => void) | undefined;
}) {
  const { entry, note } = props;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const about = fieldOf(entry.collection, note);
  const change = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await (note.done ? api.reopenNote : api.completeNote)(entry.collection, entry.id, note.id);
      props.onChange();
    } catch (error) {
      setFailure(tell(error));
    } finally {
      setBusy(false);
    }
  };
  const short = note.text.length > 40 ? `${note.text.slice(0, 40)}…` : note.text;
  return (
    <div id={idOfNote(note)} tabIndex={-1} class={note.done ? "note done" : "note"}>
      {about && props.onGoTo && (
        <button type="button" class="bare note-field" onClick={props.onGoTo}>
          {about}
        </button>
      )}
      {about && !props.onGoTo && <p class="note-field">{about}</p>}
      <p class="note-text">{note.text}</p>
      <p class="about">
        <span>{note.author.name}</span>
        <time dateTime={note.createdAt}>{dateAndTime(note.createdAt)}</time>
        {note.done && (
          <span>{phrase(texts.doneBy, { at: dateAndTime(note.done.at), name: note.done.by ?? "" })}</span>
        )}
      </p>
      {failure && <p role="alert">{failure}</p>}
      <button
        type="button"
        class="bare settle"
        disabled={busy}
        aria-label={phrase(note.done ? texts.reopenNote : texts.doneNote, { text: short })}
        onClick={() => void change()}
      >
        <Icon node={note.done ? RotateCcw : Check} size={16} />
        {phrase(note.done ? texts.reopen : texts.done)}
      </button>
    </div>
  );
}

export function idOfNote({ id }: Pick<Note, "id">): string {
  return `note-${id}`;
}

/** The field or part that a note is about, in words. */
function fieldOf(collection: string, { part, field }: Note): string | null {
  if (!part) return null;
  const definition = field ? collectionNamed(collection)?.fields[field] : undefined;
  const name = definition ? say(definition.label) : field === "slug" ? t("slug") : field;
  return name ? `${name} (${t(`part.${part}`)})` : t(`part.${part}`);
}
