import type { Editor } from "@tiptap/core";
import { useId, useState } from "preact/hooks";
import { longestCaption } from "../../schema/rich-text/nodes.ts";
import { Dialog } from "../dialog.tsx";
import { word } from "./words.ts";

export function CaptionDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const id = useId();
  const now: unknown = editor.getAttributes("table").caption;
  const [caption, setCaption] = useState(typeof now === "string" ? now : "");
  const set = (event: Event): void => {
    event.preventDefault();
    onClose();
    const written = caption.replace(/\s+/g, " ").trim();
    editor
      .chain()
      .focus()
      .updateAttributes("table", { caption: written || null })
      .run();
  };
  return (
    <Dialog title={word("tableCaption")} onClose={onClose}>
      <form class="field" onSubmit={set}>
        <label class="label" htmlFor={id}>
          {word("tableCaption")}
        </label>
        <input
          id={id}
          type="text"
          value={caption}
          maxLength={longestCaption}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget }) => setCaption(currentTarget.value)}
        />
        <p id={`${id}-help`} class="field-help">
          {word("tableCaptionHelp")}
        </p>
        <footer>
          <button type="submit" class="primary">
            {word("tableCaptionSet")}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
