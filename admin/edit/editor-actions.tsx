import { shortcutTexts as texts } from "../../schema/texts/shortcuts.ts";
import { phrase } from "../interface.ts";
import { useActions } from "../shell/actions.ts";
import type { EntryForm } from "./entry-form.ts";
import { useUndo } from "./use-undo.ts";

/** What can be done with the entry from anywhere on its screen. */
export function EditorActions(props: {
  form: EntryForm;
  onSave: () => Promise<boolean>;
  onPublish: () => Promise<void>;
}) {
  useUndo(props.form);
  useActions(() => [
    { id: "publish", text: phrase(texts.publishThis), run: () => void props.onPublish() },
    { id: "save", text: phrase(texts.saveThis), run: () => void props.onSave() },
  ]);
  return null;
}
