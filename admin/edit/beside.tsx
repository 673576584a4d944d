import { NotesPanel } from "../notes/notes-panel.tsx";
import { DuplicateButton } from "../relations/duplicate.tsx";
import { RelationsPanel } from "../relations/relations-panel.tsx";
import type { EntryForm } from "./entry-form.ts";

/** What an entry has around it once it is saved: notes, and its ties to other entries. */
export function Beside({ form }: { form: EntryForm }) {
  return (
    <>
      <NotesPanel form={form} />
      <RelationsPanel form={form} />
      {!form.collection.singleton && <DuplicateButton form={form} />}
    </>
  );
}
